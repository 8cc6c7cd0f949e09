import { type Html, html, type Part } from '@/lib/submissions/dossier/html'
import { isRich, type RichSpan } from '@/lib/versions/pieces'
import type { Vocabulary } from '@/lib/versions/words'

/** What a value is shown with: the words of its kind, and the names of fields down to it. */
export type ValueContext = { words: Vocabulary; names: readonly string[] }

const keys = new Set(['key', 'anchor'])

/** A value of a worksheet as HTML, whatever its shape. Keys that only the machine knows are left out. */
export function valueHtml(value: unknown, context: ValueContext): Part {
  if (value === undefined || value === null || value === '') return undefined
  if (isRich(value)) return spansHtml(value)
  if (Array.isArray(value)) return listHtml(value, context)
  if (typeof value === 'object') return fieldsHtml(value as Record<string, unknown>, context)
  return context.words.value(context.names, value)
}

function listHtml(items: readonly unknown[], context: ValueContext): Part {
  if (items.length === 0) return undefined
  return html`<ul>${items.map((item) => html`<li>${valueHtml(item, context)}</li>`)}</ul>`
}

function fieldsHtml(value: Readonly<Record<string, unknown>>, { words, names }: ValueContext): Part {
  const order = words.order(names)
  const fields = Object.entries(value)
    .filter(([name, field]) => !keys.has(name) && !isEmpty(field))
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
  const [only] = fields
  if (fields.length === 1 && only) return valueHtml(only[1], { words, names: [...names, only[0]] })
  const rows = fields.map(([name, field]) => {
    const below = [...names, name]
    return html`<div><dt>${words.label(below)}</dt><dd>${valueHtml(field, { words, names: below })}</dd></div>`
  })
  return rows.length > 0 ? html`<dl>${rows}</dl>` : undefined
}

/** Whether there is nothing to show: what was never filled in, or emptied again. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (Array.isArray(value)) return value.every(isEmpty)
  return typeof value === 'object' && Object.entries(value).every(([name, field]) => keys.has(name) || isEmpty(field))
}

/** A rich text: bold, italics and the address that a link leads to, written out so that paper has it too. */
export function spansHtml(spans: readonly RichSpan[]): Html[] {
  return spans.map((span) => {
    const text = html`${span.text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [html`<br>`, line]))}`
    const bold = span.bold ? html`<strong>${text}</strong>` : text
    const marked = span.italic ? html`<em>${bold}</em>` : bold
    const url = linkOf(span)
    return url ? html`${marked} (${url})` : marked
  })
}

function linkOf({ link }: RichSpan): string | undefined {
  if (typeof link === 'string') return link
  return link !== null && typeof link === 'object' && 'url' in link && typeof link.url === 'string' ? link.url : undefined
}
