import type { CatalogueRow } from '@/lib/search/catalogue'

/** What speaks for a row whatever is asked: between about 0.1 and 1.5, 1 for an ordinary one. */
export type Standing = {
  /** How much a document is read, from 0 to 1 (lib/insight/popularity.ts). */
  popularity: (documentId: string) => number
  /** What KIS ranks lower: a factor from 0.1 to 1 (content/zoeken/lager.yml). */
  demotion: (row: Pick<CatalogueRow, 'id' | 'kind'>) => number
  /** The year of today. */
  year: number
}

/** What people come for before what stands around it. Tuned on the judged queries (tests/search/oordelen.yml). */
const byKind: Record<string, number> = {
  kennisgids: 1.15,
  dossier: 1.1,
  publicatie: 1,
  interventie: 1,
  project: 0.85,
  organisatie: 0.9,
  begrip: 0.95,
  thema: 1,
}
const partFactor = 0.85
const yearsUntilOld = 10
const ageLoss = 0.15
const popularityGain = 0.15

/** How a row ranks among rows that fit a question equally well: by kind, age, readers, and what KIS decided. */
export function quality(row: Pick<CatalogueRow, 'id' | 'documentId' | 'kind' | 'sortDate' | 'listed'>, { popularity, demotion, year }: Standing): number {
  const published = Number(row.sortDate.slice(0, 4))
  const age = published > 0 ? Math.min(Math.max(year - published, 0) / yearsUntilOld, 1) : 0.5
  const part = row.listed ? 1 : partFactor
  return (byKind[row.kind] ?? 0.9) * part * (1 - ageLoss * age) * (1 + popularityGain * popularity(row.documentId)) * demotion(row)
}
