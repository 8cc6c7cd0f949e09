'use client'

import { memo, useEffect, useRef, useState } from 'react'
import { FigureForm } from '@/components/editor/body/FigureForm'
import { FieldList } from '@/components/editor/fields/FieldList'
import { EditorStore, EditorStoreContext } from '@/components/editor/store'
import type { Block } from '@/lib/content/blocks'
import { blockFields } from '@/lib/editor/describe'

type Props = { block: Block; onChange: (block: Block) => void }

/** The form of a block, on a store of its own that writes back to the text around it. */
export function BlockForm({ block, onChange }: Props) {
  const [store] = useState(() => new EditorStore(block as Record<string, unknown>))
  const last = useRef<unknown>(block)
  const write = useRef(onChange)
  write.current = onChange

  useEffect(
    () =>
      store.subscribe(() => {
        last.current = store.get()
        write.current(store.get() as Block)
      }),
    [store],
  )
  // Undone, or changed by somebody else: the form shows it too.
  useEffect(() => {
    if (block === last.current) return
    last.current = block
    store.set([], block)
  }, [block, store])

  return (
    <EditorStoreContext value={store}>
      <Fields type={block.type} />
    </EditorStoreContext>
  )
}

const here: never[] = []
const Fields = memo(function Fields({ type }: { type: Block['type'] }) {
  return type === 'figure' ? <FigureForm /> : <FieldList fields={blockFields[type]} path={here} />
})
