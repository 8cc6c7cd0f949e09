import type { Editor } from '@tiptap/core'
import { NodeSelection, Selection } from '@tiptap/pm/state'
import { useEffect } from 'react'
import { useHash } from '@/components/editor/fields/target'
import { anchorOf, type Path } from '@/lib/editor/field-spec'

/** Goes to the block that the address names, as a list of what is wrong does: in the text, or in its form. */
export function useBodyTarget(editor: Editor | null, path: Path): void {
  const hash = useHash()
  const start = `#${anchorOf(path)}-`
  useEffect(() => {
    const [, number, field] = /^(\d+)(?:-([a-zA-Z]+))?/.exec(hash.startsWith(start) ? hash.slice(start.length) : '') ?? []
    if (!editor || number === undefined) return
    // After the page itself went to the field as a whole.
    const timer = setTimeout(() => goToBlock(editor, Number(number), field), 120)
    return () => clearTimeout(timer)
  }, [editor, hash, start])
}

function goToBlock(editor: Editor, index: number, field: string | undefined): void {
  const { view } = editor
  const { doc } = view.state
  if (editor.isDestroyed || index >= doc.childCount) return
  let pos = 0
  for (let i = 0; i < index; i++) pos += doc.child(i).nodeSize
  const isCard = doc.child(index).type.name === 'block'
  view.dispatch(view.state.tr.setSelection(isCard ? NodeSelection.create(doc, pos) : Selection.near(doc.resolve(pos + 1))))
  view.focus()
  const element = view.nodeDOM(pos)
  if (!(element instanceof HTMLElement)) return
  element.scrollIntoView({ block: 'center' })
  const opener = element.querySelector<HTMLElement>('[data-open][aria-expanded="false"]')
  opener?.click()
  if (field) setTimeout(() => element.querySelector<HTMLElement>(`[id$="-${field}"] :is(input, select, textarea, [contenteditable="true"])`)?.focus(), 80)
}
