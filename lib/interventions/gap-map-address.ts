import type { FacetKey } from '@/lib/search/facets'

type Params = Record<string, string | string[] | undefined>

/** What the rows and the columns of the gap map can be. */
export const gapMapRows = { mechanisme: 'Werkzame mechanismen', doel: 'Doelen' } as const satisfies Partial<Record<FacetKey, string>>
export const gapMapColumns = { setting: 'Plekken', groep: 'Doelgroepen' } as const satisfies Partial<Record<FacetKey, string>>
export type GapMapAxes = { rows: keyof typeof gapMapRows; columns: keyof typeof gapMapColumns }

export const gapMapPath = '/interventies/witte-vlekken'

/** Reads the axes (`?rijen=doel&kolommen=groep`). Never throws; what is unknown becomes mechanisms by settings. */
export function parseGapMap(params: Params): GapMapAxes {
  const rows = [params.rijen].flat()[0] ?? ''
  const columns = [params.kolommen].flat()[0] ?? ''
  return {
    rows: Object.hasOwn(gapMapRows, rows) ? (rows as GapMapAxes['rows']) : 'mechanisme',
    columns: Object.hasOwn(gapMapColumns, columns) ? (columns as GapMapAxes['columns']) : 'setting',
  }
}

/** The one address of the gap map, or of its CSV (`path` + "/download"). */
export function gapMapHref({ rows, columns }: GapMapAxes, path: string = gapMapPath): string {
  const params = new URLSearchParams()
  if (rows !== 'mechanisme') params.set('rijen', rows)
  if (columns !== 'setting') params.set('kolommen', columns)
  const search = params.toString()
  return search ? `${path}?${search}` : path
}
