import type { CatalogueRow } from '@/lib/search/catalogue'
import type { Marked } from '@/lib/search/marks'
import type { SearchHit } from '@/lib/search/query'

/** A row as lists show it; without `marked` as it stands. */
export function toHit(row: CatalogueRow, marked: Marked = { title: [{ text: row.title }], passage: row.summary ? [{ text: row.summary }] : [] }): SearchHit {
  return {
    id: row.id,
    kind: row.kind,
    path: row.path,
    title: marked.title,
    typeLabel: row.typeLabel,
    passage: marked.passage,
    ...(row.sortDate && { date: row.sortDate }),
    example: row.example,
    expired: row.expired,
    facts: row.facts,
  }
}
