import type { Span } from '@/lib/content/text'
import { canonical } from '@/lib/versions/same'
import { readMarkdown } from '@/lib/worksheet/form/read-markdown'
import { joinSpans } from '@/lib/worksheet/form/spans'

/**
 * Running text as somebody types it in a plain field: `**vet**`, `*cursief*`, `[tekst](https://…)`, a document as
 * `[tekst](publicatie/naam#plek)`, and what people seldom write by hand as `[tekst]{lang=en}`. Only what would be read
 * as a mark is escaped, with a backslash. Reading it back gives the same text, neighbours with the same marks as one.
 */
export function writeMarkdown(spans: readonly Span[]): string {
  const joined = joinSpans(spans)
  const bare = write(joined, (text) => text)
  return canonical(readMarkdown(bare)) === canonical(joined) ? bare : write(joined, escaped)
}

type Quote = (text: string) => string

function write(spans: readonly Span[], quote: Quote): string {
  const runs: Span[][] = []
  for (const span of spans) {
    const last = runs.at(-1)
    if (last?.[0] && around(last[0]) === around(span)) last.push(span)
    else runs.push([span])
  }
  return runs.map((run) => bracketed(emphasised(run, quote), around(run[0]))).join('')
}

/** What stands behind the text of a span that is more than bold or italic. */
function around({ link, lang, term, note }: Partial<Span> = {}): string {
  const target = link && ('url' in link ? link.url : `${link.doc}${link.anchor === undefined ? '' : `#${link.anchor}`}`)
  const rest = Object.entries({ lang, term, note }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
  return `${target === undefined ? '' : `(${target.replace(/[\\()\s]/g, '\\$&')})`}${rest.length > 0 ? `{${rest.join(' ')}}` : ''}`
}

function bracketed(text: string, behind: string): string {
  return behind ? `[${text}]${behind}` : text
}

/** Marks go on and off where one text ends and the next begins. */
function emphasised(spans: readonly Span[], quote: Quote): string {
  const texts = spans.map((span, i) => toggles(spans[i - 1], span) + textOf(span.text, turnsOn(spans[i - 1], span), turnsOn(spans[i + 1], span), quote))
  return texts.join('') + toggles(spans.at(-1), undefined)
}

function toggles(before: Span | undefined, after: Span | undefined): string {
  return `${before?.bold === after?.bold ? '' : '**'}${before?.italic === after?.italic ? '' : '*'}`
}

function turnsOn(other: Span | undefined, span: Span): boolean {
  return Boolean((span.bold && !other?.bold) || (span.italic && !other?.italic))
}

/** White space beside a mark is escaped, else the mark would not count. */
function textOf(text: string, opens: boolean, closes: boolean, quote: Quote): string {
  const before = opens && /^\s/.test(text) ? 1 : 0
  const after = closes && /\s$/.test(text.slice(before)) ? 1 : 0
  const [first, middle, last] = [text.slice(0, before), text.slice(before, text.length - after), text.slice(text.length - after)]
  return `${before ? `\\${first}` : ''}${quote(middle)}${after ? `\\${last}` : ''}`
}

/** A bracket at the start could belong to a link before it. */
function escaped(text: string): string {
  return text.replace(/[\\*[\]]|^[({]/g, '\\$&')
}
