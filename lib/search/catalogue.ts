import { Bits } from '@/lib/search/bits'
import { type FacetKey, facetKeys } from '@/lib/search/facets'
import type { SearchQuery } from '@/lib/search/query'
import type { SearchScope } from '@/lib/search/scopes'

/** What a list shows of a document, and what it can be filtered by. JSON as the database gives it. */
export type CatalogueRow = {
  number: number
  id: string
  kind: string
  path: string
  title: string
  summary: string
  typeLabel: string
  sortDate: string
  example: boolean
  facets: string[]
  facts: { label: string; value: string }[]
  listed: boolean
}

export type Counts = Partial<Record<FacetKey, Map<string, number>>>
type Value = { key: FacetKey; value: string; members: Bits }
type Filters = Partial<Record<FacetKey, readonly string[]>>

/**
 * Everything that can be found, in memory: what a list needs to filter, count and order, as sets of bits.
 * A row is known by its place in the order of names. Never changes; a new edition is a new catalogue.
 */
export class Catalogue {
  /** Places, newest first. */
  private readonly newest: number[]
  private readonly listed: Bits
  private readonly tokens = new Map<string, Bits>()
  private readonly values: Value[]
  private readonly places: Map<number, number>
  private readonly titles: Map<string, string>
  private readonly offered = new Map<string, Value[]>()

  /** `rows` in the order of names, as Dutch readers order them. */
  constructor(private readonly rows: readonly CatalogueRow[]) {
    this.places = new Map(rows.map((row, place) => [row.number, place]))
    this.titles = new Map(rows.map((row) => [row.id, distinctTitle(row)]))
    this.newest = [...rows.keys()].sort((a, b) => compare(rows[b]?.sortDate, rows[a]?.sortDate) || a - b)
    this.listed = Bits.of(
      rows.length,
      [...rows.keys()].filter((place) => rows[place]?.listed),
    )
    rows.forEach((row, place) => {
      for (const token of row.facets) this.membersOf(token).add(place)
    })
    this.values = [...this.tokens].map(([token, members]) => ({ ...split(token), members })).filter(({ key }) => facetKeys.includes(key))
  }

  /** The places of rows, in the given order; rows that are not in this edition are left out. */
  placesOf(numbers: readonly number[]): number[] {
    return numbers.flatMap((number) => this.places.get(number) ?? [])
  }

  titleOf(id: string): string | undefined {
    return this.titles.get(id)
  }

  /** What meets all filters: one of the values within each. `matching`: the places that hold the words asked for. */
  select(scope: SearchScope, filters: Filters, matching?: Bits): Bits {
    const within = this.withinScope(scope, matching ?? this.listed)
    return facetKeys.reduce((found, key) => (filters[key]?.length ? found.and(this.anyOf(key, filters[key])) : found), within)
  }

  /** Per facet how many have each value, given the other filters; values of the list that nothing has count 0. */
  count(scope: SearchScope, filters: Filters, matching?: Bits): Counts {
    const found = this.select(scope, filters, matching)
    const without = new Map(scope.facets.map((key) => [key, filters[key]?.length ? this.select(scope, { ...filters, [key]: [] }, matching) : found]))
    const counts: Counts = {}
    for (const { key, value, members } of this.valuesOf(scope)) (counts[key] ??= new Map()).set(value, members.countWith(without.get(key) ?? found))
    return counts
  }

  /** Rows of one page out of `found`. `ranked`: places by how well they fit, for that order. */
  page(found: Bits, { sort, page, q }: SearchQuery, pageSize: number, ranked: readonly number[]): CatalogueRow[] {
    const order = sort === 'naam' ? this.rows.keys() : sort === 'nieuwste' || !q ? this.newest : ranked
    const from = (page - 1) * pageSize
    const rows: CatalogueRow[] = []
    let passed = 0
    for (const place of order) {
      if (!found.has(place)) continue
      if (passed++ >= from) rows.push(this.rows[place] as CatalogueRow)
      if (rows.length === pageSize) break
    }
    return rows
  }

  get size(): number {
    return this.rows.length
  }

  private withinScope(scope: SearchScope, start: Bits): Bits {
    const kinds = scope.kinds.length > 0 ? start.and(this.anyOf('soort', scope.kinds)) : start
    return facetKeys.reduce((found, key) => (scope.fixed?.[key] ? found.and(this.anyOf(key, scope.fixed[key])) : found), kinds)
  }

  private anyOf(key: FacetKey, values: readonly string[]): Bits {
    return Bits.union(
      this.size,
      values.flatMap((value) => this.tokens.get(`${key}:${value}`) ?? []),
    )
  }

  /** The values that occur in a list, whatever is asked; the most frequent first, so that the order never jumps. */
  private valuesOf(scope: SearchScope): Value[] {
    const known = this.offered.get(scope.id)
    if (known) return known
    const all = this.withinScope(scope, this.listed)
    const counted = this.values.filter(({ key }) => scope.facets.includes(key)).map((value) => ({ ...value, total: value.members.countWith(all) }))
    const values = counted.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)
    this.offered.set(scope.id, values)
    return values
  }

  private membersOf(token: string): Bits {
    const members = this.tokens.get(token) ?? new Bits(this.rows.length)
    this.tokens.set(token, members)
    return members
  }
}

/** Themes return in a next programme under the same or a like name, so theirs come with the period. */
function distinctTitle({ kind, title, typeLabel }: CatalogueRow): string {
  return kind === 'thema' ? `${title} (${typeLabel.replace('Thema ', '')})` : title
}

function split(token: string): { key: FacetKey; value: string } {
  const colon = token.indexOf(':')
  return { key: token.slice(0, colon) as FacetKey, value: token.slice(colon + 1) }
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}
