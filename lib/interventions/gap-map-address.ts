import type { FacetKey } from '@/lib/search/facets'
import type { Params } from '@/lib/site/params'

/** What an axis holds: all of it, one of it, and what is said of an intervention that names none of it. */
type Axis = { many: string; one: string; none: string }

/** What the rows and the columns of the gap map can be. */
export const gapMapRows = {
  mechanisme: { many: 'Werkzame mechanismen', one: 'Werkzaam mechanisme', none: 'Noemt geen mechanisme uit een dossier' },
  doel: { many: 'Doelen', one: 'Doel', none: 'Noemt geen van deze doelen' },
} as const satisfies Partial<Record<FacetKey, Axis>>
export const gapMapColumns = {
  setting: { many: 'Plekken', one: 'Plek', none: 'Noemt geen plek' },
  groep: { many: 'Doelgroepen', one: 'Doelgroep', none: 'Noemt geen van deze groepen' },
} as const satisfies Partial<Record<FacetKey, Axis>>
export type GapMapAxes = { rows: keyof typeof gapMapRows; columns: keyof typeof gapMapColumns }

export const gapMapPath = '/interventies/witte-vlekken'
export const gapMapFilePath = `${gapMapPath}/download`

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
