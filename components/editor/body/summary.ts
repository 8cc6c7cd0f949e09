import { blockKinds } from '@/components/editor/body/kinds'
import type { Block, BlockType } from '@/lib/content/blocks'
import { truncate } from '@/lib/text'

const longest = 180

/** What a block says, in a line: its title or its first words, and how much there is of what it has many of. */
export function summaryOf(data: unknown): string {
  const { words, parts } = gathered(data as Block)
  return [words && truncate(words, longest), parts].filter(Boolean).join(' · ')
}

/** The name of a kind of block; a callout is called by its tone. */
export function labelOf(data: unknown): string {
  const block = data as Partial<Block> | null
  if (block?.type === 'callout' && block.tone && block.tone !== 'kader') return `Kader: ${block.tone.replace('-', ' ')}`
  return blockKinds[block?.type as BlockType]?.label ?? 'Blok'
}

/** The words of a block for the clipboard, for who pastes it in another program. */
export function plainBlock(data: unknown): string {
  return [labelOf(data), summaryOf(data)].filter(Boolean).join(': ')
}

function gathered(block: Block): { words: string; parts: string } {
  const words = 'title' in block && block.title ? block.title : firstWords(block)
  return { words, parts: partsOf(block) }
}

/** Values of these fields are not words for people. */
const notWords = new Set(['type', 'kind', 'tone', 'src', 'url', 'language', 'id', 'note', 'link', 'term', 'lang', 'doc', 'source'])

function firstWords(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || typeof value !== 'object') return ''
  if (Array.isArray(value))
    return isText(value) ? value.map((span) => (span.note ? '' : span.text)).join('') : first(value.map((item) => () => firstWords(item)))
  return first(Object.entries(value).flatMap(([name, inner]) => (notWords.has(name) ? [] : [() => firstWords(inner)])))
}

type Words = { text: string; note?: string }
function isText(value: unknown[]): value is Words[] {
  return value.length > 0 && value.every((span) => typeof (span as Words | null)?.text === 'string')
}

function first(readers: (() => string)[]): string {
  for (const read of readers) {
    const words = read().trim()
    if (words) return words
  }
  return ''
}

function partsOf(block: Block): string {
  switch (block.type) {
    case 'quoteGroup':
      return counted(block.quotes, 'citaat', 'citaten')
    case 'steps':
      return counted(block.steps, 'stap', 'stappen')
    case 'facts':
      return counted(block.facts, 'cijfer', 'cijfers')
    case 'documents':
      return counted(block.docs, 'document', 'documenten')
    case 'comparison':
      return counted(block.columns, 'kolom', 'kolommen')
    case 'roleTable':
      return counted(block.rows, 'rol', 'rollen')
    case 'noteArea':
      return block.lines ? `${block.lines} ${block.lines === 1 ? 'regel' : 'regels'}` : ''
    default:
      return ''
  }
}

function counted(list: readonly unknown[] | undefined, one: string, many: string): string {
  const count = list?.length ?? 0
  return `${count} ${count === 1 ? one : many}`
}
