import type { ContentOf } from '@/lib/content/registry'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { comparisonRows } from '@/lib/interventions/comparison'
import { type Compared, cellOf, columnOf, type Row } from '@/lib/interventions/comparison-rows'
import type { Catalogue } from '@/lib/search/catalogue'
import type { ExportColumn } from '@/lib/search/export-columns'
import { absoluteUrl } from '@/lib/site/site'

/** A published intervention as a file needs it. */
export type ExportedIntervention = Compared & { id: string; path: string; example: boolean }

/** The columns of every file of interventions: what it is, and then the rows of the comparison in their order. */
export function interventionColumns(siteUrl: string): ExportColumn<ExportedIntervention>[] {
  return [
    { key: 'naam', label: 'Naam', cell: ({ content }) => content.title },
    { key: 'adres', label: 'Adres', cell: ({ path }) => absoluteUrl(siteUrl, path) },
    { key: 'voorbeeld', label: 'Verzonnen voorbeeld', cell: ({ example }) => (example ? 'ja' : 'nee') },
    ...comparisonRows.map(toColumn),
  ]
}

/** The published interventions among these identities, in that order. The contact address of an owner is not among what they hold. */
export async function getExported(ids: readonly string[], catalogue: Catalogue): Promise<ExportedIntervention[]> {
  const rows = await db().document.findMany({
    where: { id: { in: [...ids] }, kind: 'interventie', liveVersionId: { not: null }, status: 'published', trashedAt: null },
    select: { id: true, liveVersion: { select: { content: true } } },
  })
  const contents = new Map(rows.map(({ id, liveVersion }) => [id, liveVersion?.content as ContentOf<'interventie'> | undefined]))
  const today = isoDay(new Date())
  const lookUp = (id: string) => catalogue.row(id)
  return ids.flatMap((id) => {
    const [content, row] = [contents.get(id), catalogue.row(id)]
    return content && row ? [{ id, path: row.path, example: row.example, content: withoutAddress(content), lookUp, today }] : []
  })
}

/** Where the contact form delivers is never shown, exported or sent to anyone. */
export function withoutAddress(content: ContentOf<'interventie'>): ContentOf<'interventie'> {
  if (!content.contact) return content
  const { email: _, ...contact } = content.contact
  return { ...content, contact }
}

function toColumn(row: Row): ExportColumn<ExportedIntervention> {
  return { key: row.id, label: columnOf(row), cell: (exported) => cellOf(row, exported) }
}
