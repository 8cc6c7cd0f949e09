import type { Catalogue, CatalogueRow } from '@/lib/search/catalogue'
import { covered, Finder } from '@/lib/search/finder'
import type { Names } from '@/lib/search/names'
import { type Mark, passage, segments } from '@/lib/search/passage'
import type { Segment } from '@/lib/search/query'
import { readTexts } from '@/lib/search/row-texts'
import type { WordsQuery } from '@/lib/search/words-query'

export type Marked = { title: Segment[]; passage: Segment[] }

/** Titles and passages in which what was searched for is marked: from the summary, or else from the text itself. */
export async function markWords(query: WordsQuery, names: Names, rows: readonly CatalogueRow[], catalogue: Catalogue): Promise<Map<number, Marked>> {
  const finder = new Finder(query, names)
  const summaries = rows.map((row) => finder.find(row.summary))
  const lacking = rows.filter((_, i) => covered(summaries[i] ?? []) < finder.most).map((row) => row.number)
  const texts = await readTexts(lacking, catalogue)
  return new Map(rows.map((row, i) => [row.number, marked(row, finder, summaries[i] ?? [], texts.get(row.number) ?? '')]))
}

/** The text that shows most of what was asked: the summary, unless the text itself has more of it. */
function marked(row: CatalogueRow, finder: Finder, inSummary: readonly Mark[], body: string): Marked {
  const inBody = finder.findTogether(body)
  const better = covered(inBody) > covered(inSummary)
  return { title: segments(row.title, finder.find(row.title)), passage: better ? passage(body, inBody) : passage(row.summary, inSummary) }
}
