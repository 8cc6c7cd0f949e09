import type { PhrasingContent } from 'mdast'
import { MarkdownProblem } from '@/lib/content/files/problem'
import { documentId } from '@/lib/content/id'
import type { Span } from '@/lib/content/text'

type Marks = Omit<Span, 'text'>

/** Turns the inline nodes of a Markdown tree into spans. Throws MarkdownProblem for what a span cannot hold. */
export function toSpans(nodes: readonly PhrasingContent[], marks: Marks = {}): Span[] {
  return join(nodes.flatMap((node) => spansOf(node, marks)))
}

function spansOf(node: PhrasingContent, marks: Marks): Span[] {
  const line = node.position?.start.line ?? 1
  switch (node.type) {
    case 'text':
      return [{ ...marks, text: node.value.replaceAll('\n', ' ') }]
    case 'inlineCode':
      return [{ ...marks, text: node.value }]
    case 'strong':
      return toSpans(node.children, { ...marks, bold: true })
    case 'emphasis':
      return toSpans(node.children, { ...marks, italic: true })
    case 'break':
      return [{ ...marks, text: ' ' }]
    case 'link':
      return toSpans(node.children, { ...marks, ...linkMarks(node.url) })
    case 'footnoteReference':
      return [{ ...marks, text: node.identifier, note: node.identifier }]
    default:
      throw new MarkdownProblem(`Dit kan niet in lopende tekst: ${node.type}. Gebruik een blok of gewone tekst.`, line)
  }
}

function linkMarks(url: string): Marks {
  if (url.startsWith('lang:')) return { lang: url.slice(5) }
  const [id = '', anchor] = url.split('#')
  if (!documentId.safeParse(id).success) return { link: { url } }
  if (id.startsWith('begrip/')) return { term: id }
  return { link: anchor ? { doc: id, anchor } : { doc: id } }
}

function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && !span.note && !last.note && sameMarks(last, span)) last.text += span.text
    else joined.push({ ...span })
  }
  return joined.filter((span) => span.text !== '')
}

function sameMarks(a: Span, b: Span): boolean {
  return JSON.stringify({ ...a, text: '' }) === JSON.stringify({ ...b, text: '' })
}
