import { db } from '@/lib/db/client'
import type { CatalogueRow } from '@/lib/search/catalogue'
import { analyse } from '@/lib/search/dutch/analyse'
import { words } from '@/lib/search/dutch/words'
import type { Names } from '@/lib/search/names'
import { type Mark, passage, segments } from '@/lib/search/passage'
import type { Segment } from '@/lib/search/query'
import { parts } from '@/lib/search/terms'
import type { WordsQuery } from '@/lib/search/words-query'

export type Marked = { title: Segment[]; passage: Segment[] }

const longestBody = 8_000
const mostMarks = 60

/** Titles and passages in which what was searched for is marked: from the summary, or else from the text itself. */
export async function markWords(query: WordsQuery, names: Names, rows: readonly CatalogueRow[]): Promise<Map<number, Marked>> {
  const finder = new Finder(query, names)
  const summaries = rows.map((row) => finder.find(row.summary))
  const bodies = await readBodies(rows.filter((_, i) => !summaries[i] || covered(summaries[i]) < finder.most).map((row) => row.number))
  return new Map(rows.map((row, i) => [row.number, marked(row, finder, summaries[i] ?? [], bodies.get(row.number) ?? '')]))
}

/** The text that shows most of what was asked: the summary, unless the text itself has more of it. */
function marked(row: CatalogueRow, finder: Finder, inSummary: readonly Mark[], body: string): Marked {
  const inBody = finder.find(body)
  const better = covered(inBody) > covered(inSummary)
  return { title: segments(row.title, finder.find(row.title)), passage: better ? passage(body, inBody) : passage(row.summary, inSummary) }
}

function covered(marks: readonly Mark[]): number {
  return new Set(marks.map(({ term }) => term)).size
}

/** Finds in texts what a search asks for: words in any form, compounds that hold them, synonyms, and names of several words. */
class Finder {
  /** Each slot is one thing that was asked for; its number stands for all ways of saying it. */
  private readonly slots = new Map<string, string>()
  private readonly seen = new Map<string, string | undefined>()
  /** How many different things there are to find. */
  readonly most: number

  constructor(
    query: WordsQuery,
    private readonly names: Names,
  ) {
    query.required.forEach(({ alternatives }, slot) => {
      for (const { terms } of alternatives) for (const term of terms) if (!this.slots.has(term)) this.slots.set(term, String(slot))
    })
    this.most = query.required.length
  }

  find(text: string): Mark[] {
    const found = words(text)
    const lemmas = found.map(({ word }) => analyse(word).lemma)
    const marks: Mark[] = []
    for (let place = 0; place < found.length && marks.length < mostMarks; place++) {
      const { word = '', from = 0, to = 0 } = found[place] ?? {}
      const name = this.names.startingAt(lemmas, place).find(({ term }) => this.slots.has(term))
      const term = name ? this.slots.get(name.term) : this.slotOf(word, lemmas[place] ?? '')
      if (term === undefined) continue
      if (name) place += name.lemmas.length - 1
      marks.push({ from, to: name ? (found[place]?.to ?? to) : to, term })
    }
    return marks
  }

  private slotOf(word: string, lemma: string): string | undefined {
    if (this.seen.has(word)) return this.seen.get(word)
    const slot = this.slots.get(lemma) ?? parts(lemma).flatMap(([part]) => this.slots.get(part) ?? [])[0]
    this.seen.set(word, slot)
    return slot
  }
}

/** The beginning of the text of rows, by their number. */
export async function readBodies(numbers: readonly number[]): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map()
  const rows = await db().$queryRaw<{ number: number; body: string }[]>`
    SELECT number, left(body, ${longestBody}::int) AS body FROM "SearchDocument" WHERE number = ANY(${[...numbers]})`
  return new Map(rows.map(({ number, body }) => [number, body]))
}
