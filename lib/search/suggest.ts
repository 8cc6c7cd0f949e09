import type { Catalogue, CatalogueRow } from '@/lib/search/catalogue'
import { currentCuration } from '@/lib/search/curation'
import { fold, words } from '@/lib/search/dutch/words'
import { currentCatalogue } from '@/lib/search/edition'
import { termOf } from '@/lib/search/names'
import { countTerms } from '@/lib/search/postgres/rarity'
import { quality } from '@/lib/search/quality'
import { mend } from '@/lib/search/spelling'
import { type Suggestible, SuggestionIndex, type SuggestionItem } from '@/lib/search/suggestion-index'
import { tuningOf } from '@/lib/search/tuning'

export type { SuggestionItem } from '@/lib/search/suggestion-index'

const mostQueries = 3
const most = 8

// Next may load this module more than once in a process; the memory is one.
const shared = globalThis as { kisSuggestions?: { catalogue: Catalogue; index: Promise<SuggestionIndex> } }

/**
 * What may be meant by the beginning of a search, best first, at most eight: subjects of the thesaurus that lead to
 * something, then documents by the words of their titles. A word that nobody knows is mended first.
 */
export async function suggest(q: string): Promise<SuggestionItem[]> {
  const catalogue = await currentCatalogue()
  const index = await indexOf(catalogue)
  const typed = fold(q).trim()
  if (typed.length < 2) return []
  const found = index.find(typed)
  if (found.length > 0) return pick(found)
  const mended = await mend(typed, catalogue)
  return mended.changed ? pick(index.find(mended.words)) : []
}

function pick(found: readonly Suggestible[]): SuggestionItem[] {
  const named = new Set<string | undefined>()
  const queries = found.filter(({ item, concept }) => item.kind === 'query' && !named.has(concept) && named.add(concept)).slice(0, mostQueries)
  const documents = found.filter(({ item }) => item.kind === 'document').slice(0, most - queries.length)
  return [...queries, ...documents].map(({ item }) => item)
}

function indexOf(catalogue: Catalogue): Promise<SuggestionIndex> {
  if (shared.kisSuggestions?.catalogue === catalogue) return shared.kisSuggestions.index
  const made = { catalogue, index: makeIndex(catalogue) }
  shared.kisSuggestions = made
  made.index.catch(() => {
    if (shared.kisSuggestions === made) shared.kisSuggestions = undefined
  })
  return made.index
}

async function makeIndex(catalogue: Catalogue): Promise<SuggestionIndex> {
  const { standing } = await tuningOf(catalogue)
  const documents = Array.from({ length: catalogue.size }, (_, place) => catalogue.at(place)).flatMap((row) =>
    row?.listed ? [fromRow(row, quality(row, standing))] : [],
  )
  return new SuggestionIndex([...(await subjects(catalogue)), ...documents])
}

function fromRow(row: CatalogueRow, weight: number): Suggestible {
  return { item: { kind: 'document', text: row.title, href: row.path, label: row.typeLabel }, words: folded(row.title), weight }
}

/** Our own names of concepts under which something can be found. */
async function subjects(catalogue: Catalogue): Promise<Suggestible[]> {
  const { thesaurus } = await currentCuration()
  const named = thesaurus.concepts.flatMap(({ id, preferred, alternative }) => [preferred, ...alternative].map((label) => ({ label, concept: id })))
  const counts = await countTerms(
    named.flatMap(({ label }) => termOf(label) ?? []),
    catalogue,
  )
  return named.flatMap(({ label, concept }) => {
    const count = counts.get(termOf(label) ?? '') ?? 0
    const item = { kind: 'query', text: label, href: `/zoeken?${new URLSearchParams({ q: label })}` } as const
    return count > 0 ? [{ item, words: folded(label), weight: Math.log1p(count), concept }] : []
  })
}

function folded(text: string): string[] {
  return words(text).map(({ word }) => word)
}
