import { db } from '@/lib/db/client'
import type { CatalogueRow } from '@/lib/search/catalogue'
import { lexemesOf, wordsOf } from '@/lib/search/lexemes'
import { type Mark, passage, segments } from '@/lib/search/passage'
import type { Segment } from '@/lib/search/query'

export type Marked = { title: Segment[]; passage: Segment[] }

const longestBody = 8_000
const mostMarks = 40

/** Titles and passages in which the words of a search are marked: from the summary, or else from the text itself. */
export async function markWords(q: string, rows: readonly CatalogueRow[]): Promise<Map<number, Marked>> {
  const words = wordsOf(q)
  const lexemes = await lexemesOf(words)
  const finder = new Finder(new Set(words.flatMap((word) => lexemes.get(word) || [])))
  const titles = await finder.find(rows.map((row) => row.title))
  const summaries = await finder.find(rows.map((row) => row.summary))
  const bodies = await readBodies(rows.filter((_, i) => summaries[i]?.length === 0))
  const inBodies = await finder.find(rows.map((row) => bodies.get(row.number) ?? ''))
  return new Map(
    rows.map((row, i) => [
      row.number,
      {
        title: segments(row.title, titles[i] ?? []),
        passage: inBodies[i]?.length ? passage(bodies.get(row.number) ?? '', inBodies[i]) : passage(row.summary, summaries[i] ?? []),
      },
    ]),
  )
}

/** Finds the words with certain lexemes in texts. */
class Finder {
  private readonly pattern: RegExp | undefined

  constructor(private readonly wanted: ReadonlySet<string>) {
    // All forms of a word begin alike, so only words that begin so are analysed.
    const starts = [...wanted].map((lexeme) => lexeme.slice(0, 3)).filter((start) => /^[\p{L}\p{N}]+$/u.test(start))
    this.pattern = starts.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${starts.join('|')})[\\p{L}\\p{N}]*(?:['’]\\p{L}+)?`, 'gu') : undefined
  }

  async find(texts: readonly string[]): Promise<Mark[][]> {
    const { pattern } = this
    if (!pattern) return texts.map(() => [])
    const found = texts.map((text) =>
      [...plain(text).matchAll(pattern).take(mostMarks)].map((match) => ({ from: match.index, to: match.index + match[0].length, word: match[0] })),
    )
    const lexemes = await lexemesOf(found.flatMap((places) => places.map(({ word }) => word)))
    return found.map((places) => places.flatMap(({ from, to, word }) => this.mark(from, to, lexemes.get(word))))
  }

  private mark(from: number, to: number, lexeme = ''): Mark[] {
    return this.wanted.has(lexeme) ? [{ from, to, lexeme }] : []
  }
}

/** In lower case and without accents, letter for letter, so that places stay the same. */
function plain(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : text
  return same.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD')[0] ?? letter)
}

async function readBodies(rows: readonly CatalogueRow[]): Promise<Map<number, string>> {
  if (rows.length === 0) return new Map()
  const bodies = await db().$queryRaw<{ number: number; body: string }[]>`
    SELECT number, left(body, ${longestBody}::int) AS body FROM "SearchDocument" WHERE number = ANY(${rows.map((row) => row.number)})`
  return new Map(bodies.map(({ number, body }) => [number, body]))
}
