import type { Span } from '@/lib/content/text'
import { type MarkJson, type NodeJson, textAttr } from '@/lib/editor/prosemirror/json'

/**
 * Running text as the editor holds it. A reference to a footnote is one thing in the line, not marked text:
 * its text is only what a reader of the file sees. Spans without text, which an unfinished draft may have, vanish.
 */
export function toInline(spans: readonly Span[] | undefined): NodeJson[] {
  return (spans ?? []).flatMap((span): NodeJson[] => {
    const marks = marksOf(span)
    const common = marks.length > 0 ? { marks } : {}
    if (span.note !== undefined) return [{ type: 'note', attrs: { id: span.note, text: span.text ?? '' }, ...common }]
    return span.text ? [{ type: 'text', text: span.text, ...common }] : []
  })
}

function marksOf({ bold, italic, lang, link, term }: Span): MarkJson[] {
  return [
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
    ...(lang ? [{ type: 'lang', attrs: { lang } }] : []),
    ...(link ? [{ type: 'link', attrs: { doc: null, anchor: null, url: null, ...link } }] : []),
    ...(term ? [{ type: 'term', attrs: { doc: term } }] : []),
  ]
}

/** The spans of a line of the editor; neighbours with the same marks are one span there already. */
export function fromInline(nodes: readonly NodeJson[] | undefined): Span[] {
  return (nodes ?? []).flatMap((node) => {
    const marks = Object.assign({}, ...(node.marks ?? []).map(fieldOf)) as Partial<Span>
    if (node.type === 'note') return [{ text: textAttr(node, 'text') ?? textAttr(node, 'id') ?? '*', ...marks, note: String(node.attrs?.id ?? '') }]
    return node.text ? [{ text: node.text, ...marks }] : []
  })
}

function fieldOf(mark: MarkJson): Partial<Span> {
  switch (mark.type) {
    case 'bold':
      return { bold: true }
    case 'italic':
      return { italic: true }
    case 'lang':
      return { lang: textAttr(mark, 'lang') }
    case 'term':
      return { term: textAttr(mark, 'doc') }
    case 'link':
      return linkOf(mark)
    default:
      return {}
  }
}

function linkOf(mark: MarkJson): Partial<Span> {
  const [doc, url, anchor] = [textAttr(mark, 'doc'), textAttr(mark, 'url'), textAttr(mark, 'anchor')]
  if (doc) return { link: anchor ? { doc, anchor } : { doc } }
  return url ? { link: { url } } : {}
}
