import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { Notes } from '@/components/editor/body/notes-context'
import { pickDocument } from '@/components/editor/pick/DocumentPicker'
import { askLang } from '@/components/editor/rich/LangForm'
import { askLink, type LinkTarget } from '@/components/editor/rich/LinkForm'
import { askNote } from '@/components/editor/rich/NoteForm'

/** Puts a link on the selected words, or changes the link in which the cursor stands. Without words it brings its own. */
export async function editLink(editor: Editor): Promise<void> {
  const current = editor.isActive('link') ? (editor.getAttributes('link') as LinkTarget) : undefined
  const chosen = await askLink(current)
  editor.view.focus()
  if (chosen) setMark(editor, 'link', chosen.target, chosen.words)
}

/** Marks the selected words, or the word at the cursor, as a term of the glossary. */
export async function editTerm(editor: Editor): Promise<void> {
  const picked = await pickDocument({ kinds: ['begrip'], title: 'Kies een begrip' })
  editor.view.focus()
  if (picked) setMark(editor, 'term', { doc: picked.id }, picked.title)
}

export async function editLang(editor: Editor): Promise<void> {
  const lang = await askLang((editor.getAttributes('lang').lang as string | undefined) ?? '')
  editor.view.focus()
  if (lang === '') removeMark(editor, 'lang')
  else if (lang !== null) setMark(editor, 'lang', { lang }, undefined)
}

/** A new footnote at the cursor, or other words for the one that is selected. */
export async function editNote(editor: Editor, notes: Notes): Promise<void> {
  const id = selectedNote(editor)
  const text = await askNote(id === undefined ? undefined : notes.list().find((note) => note.id === id)?.text)
  // At once, not in the next frame: what is typed now belongs at the cursor.
  editor.view.focus()
  if (!text) return
  const kept = notes.put(text, id)
  if (id === undefined)
    editor
      .chain()
      .command(({ tr }) => !!tr.setSelection(TextSelection.near(tr.selection.$to)))
      .insertContent({ type: 'note', attrs: { id: kept, text: kept } })
      .run()
}

/** The id of the footnote reference that is selected, or stands just before the cursor. */
export function selectedNote({ state: { selection } }: Editor): string | undefined {
  const node = 'node' in selection ? (selection.node as { type: { name: string }; attrs: { id: string } }) : selection.empty ? selection.$from.nodeBefore : null
  return node?.type.name === 'note' ? (node.attrs.id as string) : undefined
}

export function removeMark(editor: Editor, name: string): void {
  editor.chain().focus().extendMarkRange(name).unsetMark(name).run()
}

function setMark(editor: Editor, name: string, attrs: object, words: string | undefined): void {
  const chain = editor.chain().focus()
  if (editor.isActive(name)) chain.extendMarkRange(name).setMark(name, attrs).run()
  else if (!editor.state.selection.empty) chain.setMark(name, attrs).run()
  else if (words && name === 'link') chain.insertContent({ type: 'text', text: words, marks: [{ type: name, attrs }] }).run()
  else if (wordAround(editor))
    chain
      .setTextSelection(wordAround(editor) ?? 0)
      .setMark(name, attrs)
      .run()
  else if (words) chain.insertContent({ type: 'text', text: words, marks: [{ type: name, attrs }] }).run()
}

/** From where to where the word goes in which the cursor stands. */
function wordAround(editor: Editor): { from: number; to: number } | undefined {
  const { $from } = editor.state.selection
  const text = $from.parent.textBetween(0, $from.parent.content.size, undefined, '\ufffc')
  const before = /[\p{L}\p{N}-]*$/u.exec(text.slice(0, $from.parentOffset))?.[0].length ?? 0
  const after = /^[\p{L}\p{N}-]*/u.exec(text.slice($from.parentOffset))?.[0].length ?? 0
  return before + after > 0 ? { from: $from.pos - before, to: $from.pos + after } : undefined
}
