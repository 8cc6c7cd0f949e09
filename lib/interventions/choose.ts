import {
  type Choice,
  type Miss,
  type Outcome,
  outcomeStep,
  type Question,
  questions,
  type Reason,
  type Release,
  toChoice,
  withoutAnswer,
} from '@/lib/interventions/chooser'
import { getExported } from '@/lib/interventions/export'
import { reasonsFor } from '@/lib/interventions/reasons'
import type { Catalogue, CatalogueRow } from '@/lib/search/catalogue'
import { currentCatalogue } from '@/lib/search/edition'
import { excludedBy, type FacetKey, staticFacetLabel } from '@/lib/search/facets'
import type { SearchHit, SearchQuery } from '@/lib/search/query'
import { scopes } from '@/lib/search/scopes'
import { searchAll } from '@/lib/search/search'

/** So many are shown with their reasons; the list holds all. */
export const mostFits = 8
export const mostAlmost = 6
const mostReleases = 6

const scope = scopes.interventies

/** How many fit the answers so far, and how many would remain with each answer to a question, given those to the others. */
export async function countAnswers({ query }: Choice, { facet }: Question): Promise<{ total: number; counts: ReadonlyMap<string, number> }> {
  const catalogue = await currentCatalogue()
  return { total: catalogue.select(scope, query.filters).count, counts: catalogue.count(scope, query.filters)[facet] ?? new Map() }
}

/**
 * What the answers lead to: what meets all of them, what fails exactly one, and what letting go of an answer gives.
 * First comes what meets more of the values that were chosen, then what was confirmed; what has expired comes last.
 */
export async function choose(query: SearchQuery): Promise<Outcome> {
  const catalogue = await currentCatalogue()
  const choice = toChoice(query, outcomeStep)
  const hits = await searchAll(choice.query, scope)
  const almost = await almostFitting(choice, hits, catalogue)
  return {
    total: hits.length,
    fits: await withReasons(ranked(hits, choice.query, catalogue).slice(0, mostFits), choice.query, catalogue),
    almostTotal: almost.length,
    almost: rankedBy(almost, ({ hit }) => hit, choice.query, catalogue).slice(0, mostAlmost),
    releases: hits.length === 0 ? releases(choice, catalogue) : [],
  }
}

function ranked(hits: SearchHit[], query: SearchQuery, catalogue: Catalogue): SearchHit[] {
  return rankedBy(hits, (hit) => hit, query, catalogue)
}

function rankedBy<T>(items: readonly T[], hitOf: (item: T) => SearchHit, query: SearchQuery, catalogue: Catalogue): T[] {
  const weighed = items.map((item) => ({ item, hit: hitOf(item), met: valuesMet(catalogue.row(hitOf(item).id), query) }))
  return weighed.sort((a, b) => Number(a.hit.expired) - Number(b.hit.expired) || b.met - a.met).map(({ item }) => item)
}

/** How many of the chosen values a record has, over all questions. */
function valuesMet(row: CatalogueRow | undefined, { filters }: SearchQuery): number {
  const tokens = new Set(row?.facets)
  return questions.flatMap(({ facet }) => (filters[facet] ?? []).filter((value) => tokens.has(`${facet}:${value}`))).length
}

async function withReasons(hits: SearchHit[], query: SearchQuery, catalogue: Catalogue): Promise<{ hit: SearchHit; reasons: Reason[] }[]> {
  const records = await getExported(
    hits.map(({ id }) => id),
    catalogue,
  )
  const contents = new Map(records.map(({ id, content }) => [id, content]))
  return hits.map((hit) => {
    const content = contents.get(hit.id)
    return { hit, reasons: content ? reasonsFor(content, query, (id) => catalogue.row(id)) : [] }
  })
}

/** Whatever meets every answer but one: found by leaving each question out in turn. */
async function almostFitting(choice: Choice, fitting: SearchHit[], catalogue: Catalogue): Promise<{ hit: SearchHit; miss: Miss }[]> {
  const fit = new Set(fitting.map(({ id }) => id))
  const perQuestion = await Promise.all(
    answered(choice).map(async (question) => {
      const hits = await searchAll(withoutAnswer(choice, question.facet).query, scope)
      return hits.filter(({ id }) => !fit.has(id)).map((hit) => ({ hit, miss: missOf(question, choice.query, catalogue.row(hit.id)) }))
    }),
  )
  // With one answer everything else would fail "only that": then almost means nothing.
  return answered(choice).length > 1 ? perQuestion.flat() : []
}

function missOf({ facet, title }: Question, query: SearchQuery, row: CatalogueRow | undefined): Miss {
  const key = excludedBy(facet) ?? facet
  const values = (row?.facets ?? []).flatMap((token) => (token.startsWith(`${key}:`) ? token.slice(key.length + 1) : []))
  const name = (of: FacetKey) => (value: string) => staticFacetLabel(of, value) ?? value
  return { facet, title, asked: (query.filters[facet] ?? []).map(name(facet)), instead: values.map(name(key)) }
}

/** What gives room where nothing fits: as few answers as will do, best first. */
function releases(choice: Choice, catalogue: Catalogue): Release[] {
  const open = answered(choice)
  for (let size = 1; size < open.length; size += 1) {
    const helpful = subsets(open, size)
      .map((set) => toRelease(set, choice, catalogue))
      .filter(({ total }) => total > 0)
    if (helpful.length > 0) return helpful.sort((a, b) => b.total - a.total).slice(0, mostReleases)
  }
  return []
}

function toRelease(set: readonly Question[], choice: Choice, catalogue: Catalogue): Release {
  const without = set.reduce((rest, { facet }) => withoutAnswer(rest, facet), choice)
  return { names: set.map(({ short }) => short), total: catalogue.select(scope, without.query.filters).count, choice: without }
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, i) => subsets(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]))
}

function answered({ query }: Choice): Question[] {
  return questions.filter(({ facet }) => (query.filters[facet] ?? []).length > 0)
}
