import type { Catalogue, CatalogueRow } from '@/lib/search/catalogue'
import { type FacetKey, staticFacetLabel } from '@/lib/search/facets'
import { scopes } from '@/lib/search/scopes'
import { capitalise } from '@/lib/text'

/**
 * How much each facet says about whether two interventions can stand in for each other: first of all that they work in
 * the same way, then that they want the same for the same people, in the same place. The form says least.
 */
export const similarityWeights = { mechanisme: 5, doel: 3, groep: 3, ingang: 2, setting: 2, grond: 1, vorm: 1 } as const satisfies Partial<
  Record<FacetKey, number>
>
type Key = keyof typeof similarityWeights
/** The tokens that count as numbers, the place of the facet of each in `keys`, and how many there are of each facet. */
type Tokens = { all: number[]; facets: number[]; sizes: number[] }
const keys = Object.keys(similarityWeights) as Key[]
const weights = keys.map((key) => similarityWeights[key])
const totalWeight = weights.reduce((sum, weight) => sum + weight, 0)

/** Below this two interventions share too little to name them together; with only subject and form they stay below it. */
export const leastSimilarity = 0.2

/** What one intervention has in common with another: the facet and the values that both have, the weightiest first. */
export type Shared = { key: Key; values: string[] }
/** An intervention that resembles another; `reason` says in words what they share. */
export type Similar = { row: CatalogueRow; score: number; reason: string }

/**
 * How alike two interventions are by their facet tokens (`key:value`), from 0 (nothing shared) to 1 (the same on every
 * facet). Per facet the values that both have, as a part of all values that either has, times the weight of the facet.
 */
export function similarity(a: readonly string[], b: readonly string[]): number {
  const left = readTokens(a)
  return compare(new Set(left.all), left, readTokens(b))
}

/** What two interventions have in common, the weightiest facet first. */
export function sharedFacets(a: readonly string[], b: readonly string[]): Shared[] {
  const left = new Set(a)
  const both = [...new Set(b)].filter((token) => left.has(token))
  return keys
    .map((key) => ({ key, values: both.flatMap((token) => (token.startsWith(`${key}:`) ? token.slice(key.length + 1) : [])) }))
    .filter(({ values }) => values.length > 0)
}

/**
 * The interventions that are most like the one with this identity, at most `limit`. What has not expired comes first,
 * then what is as real as this one (examples are fictional), then the most alike.
 */
export function similarIn(catalogue: Catalogue, id: string, limit = 4): Similar[] {
  const own = catalogue.row(id)
  if (!own) return []
  const tokens = readTokens(own.facets)
  const set = new Set(tokens.all)
  const all = catalogue.page(catalogue.select(scopes.interventies, {}), { sort: 'naam', page: 1 }, catalogue.size)
  return all
    .filter((row) => row.id !== id)
    .map((row) => ({ row, score: compare(set, tokens, readTokens(row.facets)) }))
    .filter(({ score }) => score >= leastSimilarity)
    .sort((a, b) => order(a.row, own) - order(b.row, own) || b.score - a.score)
    .slice(0, limit)
    .map(({ row, score }) => ({ row, score, reason: reasonText(sharedFacets(own.facets, row.facets), (value) => catalogue.titleOf(value)) }))
}

const words: Record<Key, { one: string; many: string }> = {
  mechanisme: { one: 'zelfde mechanisme', many: 'zelfde mechanismen' },
  doel: { one: 'werkt ook aan', many: 'werkt ook aan' },
  groep: { one: 'ook voor', many: 'ook voor' },
  ingang: { one: 'zelfde onderwerp', many: 'zelfde onderwerpen' },
  setting: { one: 'ook in', many: 'ook in' },
  grond: { one: 'zelfde discriminatiegrond', many: 'zelfde discriminatiegronden' },
  vorm: { one: 'zelfde vorm', many: 'zelfde vormen' },
}
const mostFacets = 3
const mostValues = 3

/** "Zelfde mechanisme: Beslissingen objectiveren; ook voor: werkgevers". Names the three weightiest; `titleOf` names documents. */
export function reasonText(shared: readonly Shared[], titleOf: (id: string) => string | undefined): string {
  const parts = shared.slice(0, mostFacets).map(({ key, values }) => {
    const labels = values.slice(0, mostValues).map((value) => titleOf(value) ?? lower(staticFacetLabel(key, value) ?? value))
    return `${words[key][labels.length > 1 ? 'many' : 'one']}: ${labels.join(', ')}`
  })
  return capitalise(parts.join('; '))
}

function order(row: CatalogueRow, own: CatalogueRow): number {
  return (row.expired ? 2 : 0) + (row.example === own.example ? 0 : 1)
}

function compare(leftSet: ReadonlySet<number>, left: Tokens, right: Tokens): number {
  const both = new Array<number>(weights.length).fill(0)
  for (let i = 0; i < right.all.length; i++) if (leftSet.has(right.all[i] as number)) (both[right.facets[i] as number] as number) += 1
  let points = 0
  for (let i = 0; i < weights.length; i++) {
    const shared = both[i] as number
    if (shared > 0) points += ((weights[i] as number) * shared) / ((left.sizes[i] as number) + (right.sizes[i] as number) - shared)
  }
  return points / totalWeight
}

/** Rows of a catalogue are compared again and again, so what was read of one is kept as long as the row is there. */
const known = new WeakMap<readonly string[], Tokens>()

function readTokens(facets: readonly string[]): Tokens {
  const before = known.get(facets)
  if (before) return before
  const tokens: Tokens = { all: [], facets: [], sizes: keys.map(() => 0) }
  for (const token of new Set(facets)) {
    const place = keys.indexOf(token.slice(0, token.indexOf(':')) as Key)
    if (place < 0) continue
    tokens.all.push(numberOf(token))
    tokens.facets.push(place)
    tokens.sizes[place] = (tokens.sizes[place] ?? 0) + 1
  }
  known.set(facets, tokens)
  return tokens
}

const numbers = new Map<string, number>()

/** Numbers compare several times faster than text, and a page compares with every other intervention. */
function numberOf(token: string): number {
  const number = numbers.get(token) ?? numbers.size
  numbers.set(token, number)
  return number
}

function lower(label: string): string {
  return label.charAt(0).toLocaleLowerCase('nl') + label.slice(1)
}
