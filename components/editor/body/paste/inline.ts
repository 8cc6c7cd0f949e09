import type { Lost } from '@/components/editor/body/paste/lost'
import { type Emphasis, emphasisOf } from '@/components/editor/body/paste/style'
import { linkUrl, type Span } from '@/lib/content/text'

type Marks = Emphasis & { url?: string }

/** The text of nodes as spans, with line breaks as \n. */
export function spansOf(nodes: Iterable<Node>, lost: Lost, marks: Marks = {}): Span[] {
  return [...nodes].flatMap((node): Span[] => {
    if (node instanceof Text) return textSpan(node.data, marks)
    if (!(node instanceof HTMLElement)) return []
    if (node.tagName === 'BR') return [{ text: '\n' }]
    if (node.dataset.note) return [{ text: node.dataset.note, note: node.dataset.note }]
    if (/mso-list:\s*Ignore/i.test(node.getAttribute('style') ?? '')) return []
    return spansOf(node.childNodes, lost, { ...marks, ...emphasisOf(node), ...linkOf(node, lost) })
  })
}

function textSpan(data: string, { bold, italic, url }: Marks): Span[] {
  const text = data.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
  return text === '' ? [] : [{ text, ...(bold && { bold: true as const }), ...(italic && { italic: true as const }), ...(url && { link: { url } }) }]
}

function linkOf(element: HTMLElement, lost: Lost): { url?: string } {
  if (element.tagName !== 'A') return {}
  const href = element.getAttribute('href')?.trim()
  if (!href) return {}
  const url = unwrapped(href)
  if (linkUrl.safeParse(url).success) return { url }
  lost.add('link', `${element.textContent?.trim()} (${href})`)
  return {}
}

/** Google leads links in its documents past itself, Outlook past a scanner. */
function unwrapped(href: string): string {
  const address = URL.canParse(href) ? new URL(href) : undefined
  if (address?.hostname === 'www.google.com' && address.pathname === '/url') return address.searchParams.get('q') ?? href
  if (address?.hostname.endsWith('.safelinks.protection.outlook.com')) return address.searchParams.get('url') ?? href
  return href
}

/** Spans as they are kept: spaces collapsed and trimmed, neighbours with the same marks joined. */
export function tidySpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const text = !last || (last.text.endsWith(' ') && !last.note) ? span.text.replace(/^ +/, '') : span.text
    if (text === '') continue
    if (last && !last.note && !span.note && same(last, span)) joined[joined.length - 1] = { ...last, text: last.text + text }
    else joined.push({ ...span, text })
  }
  const last = joined.at(-1)
  if (last && !last.note) joined[joined.length - 1] = { ...last, text: last.text.trimEnd() }
  return joined.filter((span) => span.text !== '')
}

function same(a: Span, b: Span): boolean {
  return a.bold === b.bold && a.italic === b.italic && JSON.stringify(a.link) === JSON.stringify(b.link)
}

/** One line of text: line breaks are spaces. */
export function lineOf(spans: readonly Span[]): Span[] {
  return tidySpans(spans.map((span) => ({ ...span, text: span.text.replaceAll('\n', ' ') })))
}

/** The lines of a text that line breaks divide, without the empty ones. */
export function linesOf(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]]
  for (const span of spans) {
    for (const [i, text] of span.text.split('\n').entries()) {
      if (i > 0) lines.push([])
      if (text) lines.at(-1)?.push({ ...span, text })
    }
  }
  return lines.map(tidySpans).filter((line) => line.length > 0)
}
