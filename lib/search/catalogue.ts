import type { Fact } from '@/lib/content/kind'
import { Bits } from '@/lib/search/bits'
import { excludedBy, type FacetKey, facetKeys } from '@/lib/search/facets'
import { Orders } from '@/lib/search/orders'
import type { SearchQuery, SortOrder } from '@/lib/search/query'
import { allFacets, type SearchScope, shownFacets } from '@/lib/search/scopes'
import { slugify } from '@/lib/text'

/** What a list shows of a document, and what it can be filtered by. JSON as the database gives it. */
export type StoredRow = {
  number: number
  id: string
  documentId: string
  /** Of the rows with the same group only the best is a result. */
  group: string
  kind: string
  path: string
  title: string
  summary: string
  typeLabel: string
  sortDate: string
  validUntil: string
  example: boolean
  facets: string[]
  facts: Fact[]
  listed: boolean
}
export type CatalogueRow = StoredRow & { expired: boolean }

export type Filters = Partial<Record<FacetKey, readonly string[]>>
export type Counts = Partial<Record<FacetKey, Map<string, number>>>
type Value = { key: FacetKey; value: string; members: Bits }

/**
 * Everything that can be found on one day, in memory: what a list needs to filter, count and order, as sets of bits.
 * A row is known by its place in the order of names. Never changes; a new edition or day is a new catalogue.
 */
export class Catalogue {
  private readonly rows: readonly CatalogueRow[]
  private readonly orders: Orders
  private readonly listed: Bits
  private readonly tokens = new Map<string, Bits>()
  private readonly values: Value[]
  private readonly places: Map<number, number>
  private readonly byId: Map<string, number>
  private readonly offered = new Map<string, Value[]>()
  private titles: Set<string> | undefined

  /** `stored` in the order of names, as Dutch readers order them; `today` as "2026-11-22". */
  constructor(stored: readonly StoredRow[], today: string) {
    this.rows = stored.map((row) => asOf(row, today))
    this.orders = new Orders(this.rows)
    this.places = new Map(this.rows.map((row, place) => [row.number, place]))
    this.byId = new Map(this.rows.map((row, place) => [row.id, place]))
    this.listed = Bits.of(
      this.rows.length,
      [...this.rows.keys()].filter((place) => this.rows[place]?.listed),
    )
    this.rows.forEach((row, place) => {
      for (const token of row.facets) this.membersOf(token).add(place)
    })
    this.values = [...this.tokens].map(([token, members]) => ({ ...split(token), members })).filter(({ key }) => facetKeys.includes(key))
  }

  /** The places of rows, in the given order; rows that are not in this edition are left out. */
  placesOf(numbers: readonly number[]): number[] {
    return numbers.flatMap((number) => this.places.get(number) ?? [])
  }

  /** The place of a row; undefined when it is not in this edition. */
  placeOf(number: number): number | undefined {
    return this.places.get(number)
  }

  /** The row of a document or a part of one; undefined when it is not published. */
  row(id: string): CatalogueRow | undefined {
    return this.rows[this.byId.get(id) ?? -1]
  }

  /** Whether something is called this, apart from capitals, accents and punctuation. */
  hasTitle(text: string): boolean {
    this.titles ??= new Set(this.rows.map((row) => slugify(row.title)))
    return text !== '' && this.titles.has(slugify(text))
  }

  titleOf(id: string): string | undefined {
    const row = this.row(id)
    return row && distinctTitle(row)
  }

  /** What meets all filters: one of the values within each. `matching`: the places that hold the words asked for. */
  select(scope: SearchScope, filters: Filters, matching?: Bits): Bits {
    const within = this.withinScope(scope, matching ?? this.listed)
    return facetKeys.reduce((found, key) => this.narrow(found, key, filters[key] ?? []), within)
  }

  /** Per facet that shows how many have each value, given the other filters; values of the list that nothing has count 0. */
  count(scope: SearchScope, filters: Filters, matching?: Bits): Counts {
    const found = this.select(scope, filters, matching)
    const without = new Map(
      shownFacets(scope, filters).map((key) => [key, filters[key]?.length ? this.select(scope, { ...filters, [key]: [] }, matching) : found]),
    )
    const counts: Counts = {}
    for (const { key, value, members } of this.valuesOf(scope)) {
      const others = without.get(key)
      if (!others) continue
      const shared = members.countWith(others)
      ;(counts[key] ??= new Map()).set(value, excludedBy(key) ? others.count - shared : shared)
    }
    return counts
  }

  /** Rows of one page out of `found`. `ranked`: places by how well they fit, for that order. */
  page(found: Bits, { sort, page }: Pick<SearchQuery, 'sort' | 'page'>, pageSize: number, ranked?: readonly number[]): CatalogueRow[] {
    return this.pagePlaces(found, sort, page, pageSize, ranked).flatMap((place) => this.rows[place] ?? [])
  }

  /** The same, as places. */
  pagePlaces(found: Bits, sort: SortOrder, page: number, pageSize: number, ranked?: readonly number[]): number[] {
    const from = (page - 1) * pageSize
    const places: number[] = []
    let passed = 0
    for (const place of this.orders.of(sort, ranked)) {
      if (!found.has(place)) continue
      if (passed++ >= from) places.push(place)
      if (places.length === pageSize) break
    }
    return places
  }

  /** How many have both a value of one facet and one of another, for every pair of values that the list offers. */
  cross(scope: SearchScope, filters: Filters, across: FacetKey, down: FacetKey): Map<string, Map<string, number>> {
    const found = this.select(scope, filters)
    const offered = this.valuesOf(scope)
    const columns = offered.filter(({ key }) => key === across)
    return new Map(
      offered
        .filter(({ key }) => key === down)
        .map((row) => {
          const members = row.members.and(found)
          return [row.value, new Map(columns.map((column) => [column.value, column.members.countWith(members)]))]
        }),
    )
  }

  /** The row at a place in the order of names. */
  at(place: number): CatalogueRow | undefined {
    return this.rows[place]
  }

  get size(): number {
    return this.rows.length
  }

  private narrow(found: Bits, key: FacetKey, values: readonly string[]): Bits {
    if (values.length === 0) return found
    const excluded = excludedBy(key)
    return excluded ? found.without(this.anyOf(excluded, values)) : found.and(this.anyOf(key, values))
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
    const counted = allFacets(scope).flatMap((key) =>
      this.values.filter((value) => value.key === (excludedBy(key) ?? key)).map((value) => ({ ...value, key, total: value.members.countWith(all) })),
    )
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

/** A row as it stands on a day: what was right until yesterday has expired, without anybody doing anything. */
export function asOf<T extends Pick<StoredRow, 'validUntil' | 'facets'>>(row: T, today: string): T & { expired: boolean } {
  const expired = row.validUntil !== '' && row.validUntil < today
  return { ...row, expired, facets: expired ? row.facets.map((token) => (token === 'actueel:bevestigd' ? 'actueel:verlopen' : token)) : row.facets }
}

/** Themes return in a next programme under the same or a like name, so theirs come with the period. */
function distinctTitle({ kind, title, typeLabel }: CatalogueRow): string {
  return kind === 'thema' ? `${title} (${typeLabel.replace('Thema ', '')})` : title
}

function split(token: string): { key: FacetKey; value: string } {
  const colon = token.indexOf(':')
  return { key: token.slice(0, colon) as FacetKey, value: token.slice(colon + 1) }
}
