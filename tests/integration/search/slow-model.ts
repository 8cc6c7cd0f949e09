import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import type { EngineQuery } from '@/lib/search/engine'
import { excludedBy, type FacetKey } from '@/lib/search/facets'
import { analyseTexts } from '@/lib/search/index-terms'
import { labelText } from '@/lib/search/labels'
import type { SortOrder } from '@/lib/search/query'
import { readNames } from '@/lib/search/read-names'
import type { WordsQuery } from '@/lib/search/words-query'

export type ModelRow = {
  id: string
  documentId: string
  group: string
  kind: string
  title: string
  summary: string
  body: string
  typeLabel: string
  sortDate: string
  validUntil: string
  facets: string[]
  listed: boolean
  terms: Set<string>
  lemmas: string[][]
  /** All terms at each place: the lemma and the parts of a compound. */
  places: string[][][]
}

/** Every row that can be found, in the order of names, with its terms: read and analysed without any index. */
export async function readModel(): Promise<ModelRow[]> {
  const [names, today] = [await readNames(db()), isoDay(new Date())]
  const rows = await db().$queryRaw<Omit<ModelRow, 'terms' | 'lemmas' | 'places'>[]>`
    SELECT id, "documentId", "group", kind, title, summary, body, "typeLabel", "sortDate", "validUntil", facets, listed FROM "SearchDocument" ORDER BY title COLLATE "nl-x-icu", id`
  return rows.map((row) => {
    const texts = Object.values(analyseTexts({ ...row, labels: labelText(row) }, names))
    const expired = row.validUntil !== '' && row.validUntil < today
    const facets = row.facets.map((token) => (expired && token === 'actueel:bevestigd' ? 'actueel:verlopen' : token))
    return {
      ...row,
      facets,
      terms: new Set(texts.flat().map(({ term }) => term)),
      lemmas: texts.map((placed) => atEachPlace(placed).map(([lemma]) => lemma ?? '')),
      places: texts.map(atEachPlace),
    }
  })
}

/** Rows with all the words in any of the ways of saying them, all phrases, and none of what was to be left out. */
export function matching(rows: readonly ModelRow[], { required, phrases, without }: WordsQuery): ModelRow[] {
  return rows.filter(
    (row) =>
      required.every(({ alternatives }) => alternatives.some(({ terms }) => terms.every((term) => row.terms.has(term)))) &&
      phrases.every((phrase) => row.lemmas.some((text) => text.some((_, at) => phrase.every((lemma, i) => text[at + i] === lemma)))) &&
      without.every((term) => !row.terms.has(term)),
  )
}

/** Of those, what a list with these filters holds; of a group one. */
export function narrowed(rows: readonly ModelRow[], { scope, filters }: Pick<EngineQuery, 'scope' | 'filters'>): ModelRow[] {
  const has = (row: ModelRow, key: string, values: readonly string[]) => values.some((value) => row.facets.includes(`${key}:${value}`))
  const found = rows.filter(
    (row) =>
      (scope.kinds.length === 0 || (scope.kinds as readonly string[]).includes(row.kind)) &&
      Object.entries(scope.fixed ?? {}).every(([key, values]) => has(row, key, values)) &&
      Object.entries(filters).every(([key, values]) => {
        if (!values || values.length === 0) return true
        const excluded = excludedBy(key as FacetKey)
        return excluded ? !has(row, excluded, values) : has(row, key, values)
      }),
  )
  return [...new Map(found.map((row) => [row.group, row])).values()]
}

/** How many of what is found with the other filters would be found with this value. */
export function counted(rows: readonly ModelRow[], query: Pick<EngineQuery, 'scope' | 'filters'>, key: FacetKey, value: string): number {
  return narrowed(rows, { scope: query.scope, filters: { ...query.filters, [key]: [value] } }).length
}

/** The groups of rows where one word, or a compound with it, stands right before another. */
export function loosely(rows: readonly ModelRow[], first: string, second: string): Set<string> {
  const found = rows.filter(({ places }) => places.some((text) => text.some((terms, at) => terms.includes(first) && text[at + 1]?.includes(second))))
  return new Set(found.map((row) => row.group))
}

/** What each order means, said once more and slowly; ties and what has no value stay in the order of names, last. */
export function sorted(model: readonly ModelRow[], rows: readonly ModelRow[], sort: SortOrder): ModelRow[] {
  const byName = model.filter((row) => rows.includes(row))
  const place = (row: ModelRow, values: readonly string[]) => {
    const found = values.findIndex((value) => row.facets.includes(`${sort}:${value}`))
    return found < 0 ? values.length : found
  }
  const by = (...values: string[]) => byName.sort((a, b) => place(a, values) - place(b, values))
  switch (sort) {
    case 'nieuwste':
      return byName.sort((a, b) => (a.sortDate < b.sortDate ? 1 : a.sortDate > b.sortDate ? -1 : 0))
    case 'actueel':
      return by('bevestigd', 'onbevestigd', 'verlopen')
    case 'kosten':
      return by('gratis', 'laag', 'midden', 'hoog', 'onbekend')
    case 'onderbouwing':
      return by('onderbouwd', 'beschreven', 'geen')
    default:
      return byName
  }
}

function atEachPlace(placed: readonly { place: number; term: string }[]): string[][] {
  const found: string[][] = []
  for (const { place, term } of placed) found[place] = [...(found[place] ?? []), term]
  return found
}
