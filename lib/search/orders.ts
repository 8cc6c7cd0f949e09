import type { CatalogueRow } from '@/lib/search/catalogue'
import { type FacetKey, facets } from '@/lib/search/facets'
import type { SortOrder } from '@/lib/search/query'

/** The orders in which the rows of a catalogue can stand, as places; each made when first asked for. */
export class Orders {
  private readonly made = new Map<SortOrder, number[]>()

  /** `rows` in the order of names. */
  constructor(private readonly rows: readonly CatalogueRow[]) {}

  /** `ranked`: the places that hold the words asked for, best first. What has expired comes after what has not. */
  of(sort: SortOrder, ranked?: readonly number[]): readonly number[] {
    if (sort === 'relevantie' && ranked) return [...ranked.filter((place) => !this.expired(place)), ...ranked.filter((place) => this.expired(place))]
    const known = this.made.get(sort)
    if (known) return known
    const order = this.make(sort)
    this.made.set(sort, order)
    return order
  }

  private make(sort: SortOrder): number[] {
    const places = [...this.rows.keys()]
    switch (sort) {
      case 'naam':
        return places
      case 'actueel':
        return this.by(places, 'actueel', 1)
      case 'kosten':
        return this.by(places, 'kosten', 1)
      case 'onderbouwing':
        return this.by(places, 'onderbouwing', -1)
      default:
        return places.sort((a, b) => compare(this.rows[b]?.sortDate, this.rows[a]?.sortDate) || a - b)
    }
  }

  /** By the place of a value in its rising list; what does not have the facet comes last. */
  private by(places: number[], key: FacetKey, direction: 1 | -1): number[] {
    const values = Object.keys((facets[key] as { values: object }).values)
    const weights = this.rows.map((row) => {
      const token = row.facets.find((facet) => facet.startsWith(`${key}:`))
      return token ? direction * values.indexOf(token.slice(key.length + 1)) : Number.POSITIVE_INFINITY
    })
    return places.sort((a, b) => compare(weights[a], weights[b]) || a - b)
  }

  private expired(place: number): boolean {
    return this.rows[place]?.expired === true
  }
}

function compare<T extends string | number>(a: T | undefined, b: T | undefined): number {
  if (a === b || a === undefined || b === undefined) return 0
  return a < b ? -1 : 1
}
