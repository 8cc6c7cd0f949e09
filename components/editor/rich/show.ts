import type { Editor } from '@tiptap/core'
import { Node as PmNode } from '@tiptap/pm/model'
import { fromElsewhere } from '@/components/editor/rich/useTyped'
import type { NodeJson } from '@/lib/editor/prosemirror/json'

/** Puts a text that came from elsewhere in an editor, touching only the blocks that differ: the cursor stays where it can. */
export function show(editor: Editor, json: NodeJson): void {
  const { state, view, schema } = editor
  const next = PmNode.fromJSON(schema, json)
  const start = state.doc.content.findDiffStart(next.content)
  if (start === null) return
  const old = state.doc
  let first = 0
  while (first < Math.min(old.childCount, next.childCount) && old.child(first).eq(next.child(first))) first++
  let same = 0
  while (same < Math.min(old.childCount, next.childCount) - first && old.child(old.childCount - 1 - same).eq(next.child(next.childCount - 1 - same))) same++
  const [from, to] = [offset(old, first), offset(old, old.childCount - same)]
  view.dispatch(state.tr.replaceWith(from, to, next.content.cut(offset(next, first), offset(next, next.childCount - same))).setMeta(fromElsewhere, true))
}

function offset(doc: PmNode, index: number): number {
  let at = 0
  for (let i = 0; i < index; i++) at += doc.child(i).nodeSize
  return at
}
