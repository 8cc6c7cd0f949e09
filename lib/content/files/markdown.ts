import type { FootnoteDefinition, List, Root, RootContent, Table } from 'mdast'
import { toString as mdastText } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseDocument } from 'yaml'
import { block } from '@/lib/content/blocks'
import { toSpans } from '@/lib/content/files/inline'
import { MarkdownProblem } from '@/lib/content/files/problem'
import { slugify } from '@/lib/text'

const parser = unified().use(remarkParse).use(remarkGfm)
const blockTypes = new Set<string>(block.options.map((option) => option.shape.type.value))

/** Blocks as they were written, not yet validated, with the line each one starts on. */
export type ParsedBody = { blocks: unknown[]; lines: number[] }

/** Reads running text ("**bold** and [a link](…)") into spans. */
export function parseInline(source: string): unknown[] {
  const tree = parser.parse(source) as Root
  return tree.children.flatMap((node, i) => {
    if (node.type !== 'paragraph') throw new MarkdownProblem('Hier past alleen lopende tekst, geen kop, lijst of blok.', node.position?.start.line ?? 1)
    return i === 0 ? toSpans(node.children) : [{ text: ' ' }, ...toSpans(node.children)]
  })
}

/** Reads Markdown with fenced YAML blocks into content blocks (content/README.md describes the format). */
export function parseBody(source: string): ParsedBody {
  const tree = parser.parse(source) as Root
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition')
  const nodes = tree.children.filter((node) => node.type !== 'footnoteDefinition')
  const anchors = new Map<string, number>()
  const result: ParsedBody = { blocks: [], lines: [] }
  nodes.forEach((node, i) => {
    if (isCaption(node) && nodes[i + 1]?.type === 'table') return
    const parsed = toBlock(node, nodes[i - 1], anchors)
    result.blocks.push(parsed)
    result.lines.push(node.position?.start.line ?? 1)
  })
  if (notes.length > 0) {
    result.blocks.push({ type: 'notes', notes: notes.map(toNote) })
    result.lines.push(notes[0]?.position?.start.line ?? 1)
  }
  return result
}

function toBlock(node: RootContent, previous: RootContent | undefined, anchors: Map<string, number>): unknown {
  const line = node.position?.start.line ?? 1
  switch (node.type) {
    case 'heading':
      return { type: 'heading', level: node.depth, text: toSpans(node.children), id: uniqueAnchor(mdastText(node), anchors) }
    case 'paragraph':
      return { type: 'paragraph', text: toSpans(node.children) }
    case 'list':
      return toList(node)
    case 'table':
      return toTable(node, previous)
    case 'blockquote':
      return { type: 'quote', text: node.children.flatMap((child) => (child.type === 'paragraph' ? toSpans(child.children) : [])) }
    case 'code':
      return toYamlBlock(node.lang ?? '', node.value, line)
    default:
      throw new MarkdownProblem(`Dit onderdeel kent het platform niet: ${node.type}. Zie content/README.md voor de blokken.`, line)
  }
}

function toList(node: List): { type: 'list'; ordered: boolean; items: unknown[] } {
  const items = node.children.map((item) => {
    const [first, ...rest] = item.children
    if (first?.type !== 'paragraph') throw new MarkdownProblem('Een onderdeel van een lijst begint met tekst.', item.position?.start.line ?? 1)
    const nested = rest.flatMap((child) => (child.type === 'list' ? toList(child).items : []))
    const more = rest.flatMap((child) => (child.type === 'paragraph' ? [{ text: ' ' }, ...toSpans(child.children)] : []))
    return { text: [...toSpans(first.children), ...more], ...(nested.length > 0 && { items: nested }) }
  })
  return { type: 'list', ordered: node.ordered === true, items }
}

function isCaption(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && mdastText(node).startsWith('Tabel: ')
}

function toTable(node: Table, previous: RootContent | undefined) {
  const [head, ...rows] = node.children.map((row) => row.children.map((cell) => toSpans(cell.children)))
  const caption = previous && isCaption(previous) ? mdastText(previous).slice('Tabel: '.length) : undefined
  return { type: 'table', caption, head, rows }
}

function toNote(node: FootnoteDefinition) {
  return { id: node.identifier, text: node.children.flatMap((child) => (child.type === 'paragraph' ? toSpans(child.children) : [])) }
}

function toYamlBlock(name: string, source: string, line: number): unknown {
  if (!blockTypes.has(name)) throw new MarkdownProblem(`Onbekend blok "${name}".`, line)
  const document = parseDocument(source)
  const problem = document.errors[0]
  if (problem) throw new MarkdownProblem(`YAML in blok "${name}": ${problem.message.split('\n')[0]}`, line + (problem.linePos?.[0].line ?? 1))
  const value: unknown = document.toJS()
  if (value === null || typeof value !== 'object') throw new MarkdownProblem(`Blok "${name}" is leeg.`, line)
  return { type: name, ...(enrich(value) as object) }
}

/** Turns the strings under the field names `text`, `items` and `body` into spans and blocks, however deep they stand. */
export function enrich(value: unknown, field?: string): unknown {
  if (typeof value === 'string') {
    if (field === 'text') return parseInline(value)
    if (field === 'body') return parseBody(value).blocks
    return value
  }
  if (Array.isArray(value)) return value.map((item) => (field === 'items' && typeof item === 'string' ? { text: parseInline(item) } : enrich(item)))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, enrich(item, key)]))
}

function uniqueAnchor(text: string, anchors: Map<string, number>): string {
  const base = slugify(text) || 'kop'
  const count = (anchors.get(base) ?? 0) + 1
  anchors.set(base, count)
  return count === 1 ? base : `${base}-${count}`
}
