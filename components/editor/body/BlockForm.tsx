'use client'

import { memo, useEffect, useId, useMemo, useRef, useState } from 'react'
import { DownloadForm } from '@/components/editor/body/DownloadForm'
import { FigureForm } from '@/components/editor/body/FigureForm'
import { FieldList } from '@/components/editor/fields/FieldList'
import { EditorStore, EditorStoreContext } from '@/components/editor/store'
import type { Block } from '@/lib/content/blocks'
import { blockFields } from '@/lib/editor/describe'
import type { Path } from '@/lib/editor/field-spec'

type Props = { block: Block; onChange: (block: Block) => void }

/**
 * The form of a block, on a store of its own that writes back to the text around it. The block stands there under a
 * name of its own, since fields are known on the page by their place.
 */
export function BlockForm({ block, onChange }: Props) {
  const name = `blok${useId()}`
  const path = useMemo(() => [name], [name])
  const [store] = useState(() => new EditorStore({ [name]: block }))
  const last = useRef<unknown>(block)
  const write = useRef(onChange)
  write.current = onChange

  useEffect(
    () =>
      store.subscribe(() => {
        if (store.get(path) === last.current) return
        last.current = store.get(path)
        write.current(last.current as Block)
      }),
    [store, path],
  )
  // Undone, or changed by somebody else: the form shows it too.
  useEffect(() => {
    if (block === last.current) return
    last.current = block
    store.set(path, block)
  }, [block, store, path])

  return (
    <EditorStoreContext value={store}>
      <Fields type={block.type} path={path} />
    </EditorStoreContext>
  )
}

const Fields = memo(function Fields({ type, path }: { type: Block['type']; path: Path }) {
  if (type === 'figure') return <FigureForm path={path} />
  return type === 'download' ? <DownloadForm path={path} /> : <FieldList fields={blockFields[type]} path={path} />
})
