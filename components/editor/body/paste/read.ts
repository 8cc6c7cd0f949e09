import { clean } from '@/components/editor/body/paste/clean'
import { takeFootnotes } from '@/components/editor/body/paste/footnotes'
import { lineOf, linesOf, spansOf } from '@/components/editor/body/paste/inline'
import { isList, isWordItem, joinSingles, readList, readWordItems } from '@/components/editor/body/paste/lists'
import { Lost } from '@/components/editor/body/paste/lost'
import { styleOf } from '@/components/editor/body/paste/style'
import { readTable } from '@/components/editor/body/paste/tables'
import type { Block } from '@/lib/content/blocks'
import type { Note } from '@/lib/editor/prosemirror/notes'

export type Pasted = { blocks: Block[]; notes: Note[]; lost: Lost }
type Reading = { lost: Lost; shift: number }

/** Reads what was copied in Word, Google Docs or on the web as blocks of ours, and counts what can't come along. */
export function readPasted(html: string): Pasted {
  const lost = new Lost()
  // Pictures may stand in the text itself, many megabytes of them.
  const page = new DOMParser().parseFromString(html.replace(/(["'])data:[^"']{200,}\1/g, '""'), 'text/html')
  clean(page, lost)
  const notes = takeFootnotes(page, lost)
  const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6, .MsoTitle, p[style*="mso-outline-level"]')].map(levelOf)
  return { blocks: blocksIn(page.body, { lost, shift: levels.includes(1) ? 1 : 0 }), notes, lost }
}

/** The text that was copied without any marks: a paragraph for each line. */
export function readPlain(text: string): Block[] {
  return text.split(/\r?\n/).flatMap((line): Block[] => (line.trim() === '' ? [] : [{ type: 'paragraph', text: [{ text: line.trim() }] }]))
}

const blockTags =
  /^(p|div|section|article|header|footer|main|nav|aside|ul|ol|dl|dt|dd|table|h[1-6]|blockquote|pre|figure|figcaption|li|address|form|fieldset|details|summary|center|body|tbody|tr|td|th)$/i

function holdsBlocks(element: Element): boolean {
  return [...element.querySelectorAll('*')].some((inner) => blockTags.test(inner.tagName))
}

function blocksIn(parent: Element, reading: Reading): Block[] {
  const blocks: Block[] = []
  const nodes = [...parent.childNodes]
  for (let i = 0; i < nodes.length; ) {
    const run = runAt(nodes, i)
    blocks.push(...readRun(run, reading))
    i += run.length
  }
  return blocks
}

/** Nodes that belong together: items of Word's lists, lists of one item, words outside of any block. */
function runAt(nodes: readonly Node[], start: number): Node[] {
  const test = [isWordItem, isSingle, isInline].find((one) => one(nodes[start] as Node))
  if (!test) return nodes.slice(start, start + 1)
  let end = start + 1
  while (end < nodes.length && (test(nodes[end] as Node) || (test !== isInline && isBlank(nodes[end] as Node)))) end++
  return nodes.slice(start, end)
}

const isBlank = (node: Node) => !(node instanceof HTMLElement) && (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim())
const isInline = (node: Node) => !(node instanceof HTMLElement) || !(blockTags.test(node.tagName) || holdsBlocks(node))
function isSingle(node: Node): boolean {
  const list = node instanceof HTMLElement && (isList(node) ? node : /ListContainerWrapper/.test(node.className) ? node.querySelector('ul, ol') : null)
  return !!list && list.children.length === 1 && !!list.querySelector('li[data-aria-level]')
}

function readRun(run: readonly Node[], reading: Reading): Block[] {
  const [node] = run
  if (!node) return []
  const elements = run.filter((one): one is HTMLElement => one instanceof HTMLElement)
  if (isWordItem(node)) return readWordItems(elements, reading.lost)
  if (isSingle(node))
    return joinSingles(
      elements.map((one) => (isList(one) ? one : (one.querySelector<HTMLElement>('ul, ol') ?? one))),
      reading.lost,
    )
  if (isInline(node)) return paragraphs(run, reading)
  return node instanceof HTMLElement ? readElement(node, reading) : []
}

function readElement(element: HTMLElement, reading: Reading): Block[] {
  if (isList(element)) return readList(element, reading.lost)
  if (element instanceof HTMLTableElement)
    return isFrame(element) ? [...(element.rows[0]?.cells ?? [])].flatMap((cell) => blocksIn(cell, reading)) : readTable(element, reading.lost)
  if (levelOf(element) > 0) return heading(element, reading)
  if (holdsBlocks(element)) return blocksIn(element, reading)
  return paragraphs(element.childNodes, reading)
}

/** A table with one cell is a box around text. */
function isFrame(table: HTMLTableElement): boolean {
  return table.rows.length === 1 && table.rows[0]?.cells.length === 1
}

function levelOf(element: Element): number {
  if (/^h[1-6]$/i.test(element.tagName)) return Number(element.tagName[1])
  if (element.classList.contains('MsoTitle')) return 1
  return element.tagName === 'P' ? Number(/^\d/.exec(styleOf(element, 'mso-outline-level'))?.[0] ?? 0) : 0
}

function heading(element: HTMLElement, { lost, shift }: Reading): Block[] {
  const text = lineOf(spansOf(element.childNodes, lost).map(({ bold: _, ...span }) => span))
  const level = Math.min(4, Math.max(2, levelOf(element) + shift)) as 2 | 3 | 4
  return text.length > 0 ? [{ type: 'heading', level, text, id: '' }] : []
}

function paragraphs(nodes: Iterable<Node>, { lost }: Reading): Block[] {
  return linesOf(spansOf(nodes, lost)).map((text): Block => ({ type: 'paragraph', text }))
}
