import type { Editor } from '@tiptap/core'
import { ask } from '@/components/editor/pick/ask'
import type { DocumentChoice } from '@/lib/editor/choice'

/** Changes links to addresses of this site into links to the documents that live there: addresses change, documents stay. */
export async function resolveOwnLinks(editor: Editor): Promise<void> {
  for (const url of ownUrls(editor)) {
    const [found] = await ask<DocumentChoice[]>(`/api/redactie/kies/documenten?${new URLSearchParams({ pad: url })}`).catch(() => [])
    if (found && !editor.isDestroyed) replaceLinks(editor, url, found)
  }
}

/** The address of a page of ours, when the clipboard holds nothing else. */
export function ownUrlIn(text: string): string | undefined {
  const url = text.trim()
  return /^https?:\/\/\S+$/.test(url) && URL.canParse(url) && new URL(url).origin === location.origin ? url : undefined
}

/** Puts a link to the document at an address in the text, with its title or on the selected words. */
export async function pasteOwnUrl(editor: Editor, url: string): Promise<void> {
  const attrs = { doc: null, anchor: null, url }
  const { empty, from } = editor.state.selection
  if (empty)
    editor
      .chain()
      .insertContent({ type: 'text', text: url, marks: [{ type: 'link', attrs }] })
      .run()
  else editor.chain().setMark('link', attrs).run()
  const [found] = await ask<DocumentChoice[]>(`/api/redactie/kies/documenten?${new URLSearchParams({ pad: url })}`).catch(() => [])
  if (!found || editor.isDestroyed) return
  if (empty && editor.state.doc.textBetween(from, Math.min(from + url.length, editor.state.doc.content.size)) === url)
    editor
      .chain()
      .command(({ tr, state }) => !!tr.replaceWith(from, from + url.length, state.schema.text(found.title, [linkTo(editor, found)])))
      .run()
  else replaceLinks(editor, url, found)
}

function ownUrls(editor: Editor): string[] {
  const urls = new Set<string>()
  editor.state.doc.descendants((node) => {
    for (const mark of node.marks) if (mark.type.name === 'link' && ownUrlIn(String(mark.attrs.url ?? ''))) urls.add(mark.attrs.url as string)
  })
  return [...urls]
}

function replaceLinks(editor: Editor, url: string, found: DocumentChoice): void {
  const { tr, doc } = editor.state
  doc.descendants((node, pos) => {
    if (node.marks.some((mark) => mark.type.name === 'link' && mark.attrs.url === url)) tr.addMark(pos, pos + node.nodeSize, linkTo(editor, found))
  })
  editor.view.dispatch(tr)
}

function linkTo({ schema }: Editor, { id, anchor }: DocumentChoice) {
  const link = schema.marks.link
  if (!link) throw new Error('this editor has no links')
  return link.create({ doc: id, anchor: anchor ?? null, url: null })
}
