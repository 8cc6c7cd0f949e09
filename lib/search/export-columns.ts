import type { KindId } from '@/lib/content/id'
import { kinds } from '@/lib/content/registry'
import type { CsvCell } from '@/lib/csv/csv'
import type { Catalogue, CatalogueRow } from '@/lib/search/catalogue'
import { absoluteUrl } from '@/lib/site/site'

/** A column of a file: `key` names it in JSON, `label` in CSV. */
export type ExportColumn<T> = { key: string; label: string; cell: (item: T) => CsvCell }

/** The columns of a list that may hold every kind of document. */
export function documentColumns(catalogue: Catalogue, siteUrl: string): ExportColumn<CatalogueRow>[] {
  return [
    { key: 'titel', label: 'Titel', cell: ({ title }) => title },
    { key: 'soort', label: 'Soort', cell: ({ kind }) => kinds[kind as KindId].label.one },
    { key: 'type', label: 'Type', cell: ({ typeLabel }) => typeLabel },
    { key: 'samenvatting', label: 'Samenvatting', cell: ({ summary }) => summary },
    { key: 'datum', label: 'Datum', cell: ({ sortDate }) => sortDate },
    { key: 'themas', label: 'Thema’s', cell: ({ facets }) => themesOf(facets, catalogue) },
    { key: 'adres', label: 'Adres', cell: ({ path }) => absoluteUrl(siteUrl, path) },
    { key: 'voorbeeld', label: 'Verzonnen voorbeeld', cell: ({ example }) => (example ? 'ja' : 'nee') },
  ]
}

/** One item as JSON: what is not known is left out. */
export function toRecord<T>(columns: readonly ExportColumn<T>[], item: T): Record<string, string | number> {
  return Object.fromEntries(
    columns.flatMap(({ key, cell }) => {
      const value = cell(item)
      return value === undefined || value === '' ? [] : [[key, value]]
    }),
  )
}

function themesOf(facets: readonly string[], catalogue: Catalogue): string {
  return facets.flatMap((token) => (token.startsWith('thema:') ? (catalogue.titleOf(token.slice('thema:'.length)) ?? []) : [])).join(' | ')
}
