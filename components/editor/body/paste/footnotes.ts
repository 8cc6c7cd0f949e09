import { lineOf, spansOf } from '@/components/editor/body/paste/inline'
import type { Lost } from '@/components/editor/body/paste/lost'
import type { Note } from '@/lib/editor/prosemirror/notes'

/** Where a footnote of Word or Google is said: its number in the text points at its text at the end. */
const reference = /^#_?(ftn|edn|ftnt)(\d+)$/

/**
 * Takes the footnotes out of a pasted page. Their numbers in the text become references with the ids `plak-1`, `plak-2`
 * and so on, which the editor changes into ids that are free.
 */
export function takeFootnotes(page: Document, lost: Lost): Note[] {
  const notes: Note[] = []
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const [, sort, number] = reference.exec(hashOf(link)) ?? []
    const text = sort && textOf(page, `${sort}${number}`)
    if (!text) continue
    const id = `plak-${notes.length + 1}`
    notes.push({ id, text: lineOf(spansOf(text.childNodes, lost)) })
    const mark = page.createElement('sup')
    mark.dataset.note = id
    ;(link.closest('sup') ?? link).replaceWith(mark)
    text.remove()
  }
  for (const list of page.querySelectorAll('[style*="mso-element:footnote-list"], [style*="mso-element:endnote-list"]')) list.remove()
  return notes.filter((note) => note.text.length > 0)
}

function hashOf(link: HTMLAnchorElement): string {
  return (link.getAttribute('href') ?? '').replace(/^.*#/, '#')
}

/** The paragraph or box with the text of a footnote, without the link back. */
function textOf(page: Document, name: string): Element | undefined {
  const back = page.querySelector(`a[name="_${name}"], a[id="_${name}"], a[name="${name}"], a[id="${name}"]`)
  const box = page.getElementById(name)?.closest('div') ?? back?.closest('p, li, div')
  if (!back || !box || box === page.body) return undefined
  ;(back.closest('sup') ?? back).remove()
  return box
}
