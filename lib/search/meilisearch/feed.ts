import { isoDay } from '@/lib/dates'
import type { Tx } from '@/lib/db/client'
import { readPopularity } from '@/lib/insight/popularity'
import { asOf } from '@/lib/search/catalogue'
import { readCuration } from '@/lib/search/curation'
import { rankFactors } from '@/lib/search/demotions'
import { type FeedRow, type MeiliDocument, toDocument } from '@/lib/search/meilisearch/document'
import { Names } from '@/lib/search/names'
import { quality, type Standing } from '@/lib/search/quality'
import { Thesaurus } from '@/lib/search/thesaurus/thesaurus'

type StoredFeedRow = Omit<FeedRow, 'expired'> & { number: number; validUntil: string }

/** What making documents of rows needs to know: the names of several words, what speaks for a row, and the day. */
export type FeedContext = { names: Names; standing: Standing; today: string }

export async function readFeedContext(from: Tx): Promise<FeedContext> {
  const { thesaurus, lager } = await readCuration(from)
  const [demotion, read] = [rankFactors(lager), await readPopularity(from)]
  const standing: Standing = { popularity: (id) => read.get(id) ?? 0, demotion: ({ id }) => demotion(id), year: new Date().getFullYear() }
  return { names: new Names(new Thesaurus(thesaurus).labels()), standing, today: isoDay(new Date()) }
}

/** The next documents of all that can be found, in the order of their numbers. `last`: the number to go on from. */
export async function nextDocuments(tx: Tx, after: number, count: number, context: FeedContext): Promise<{ documents: MeiliDocument[]; last: number }> {
  const rows = await tx.$queryRaw<StoredFeedRow[]>`
    SELECT number, id, "documentId", "group", kind, title, summary, body, "typeLabel", "sortDate", "validUntil", facets, listed
    FROM "SearchDocument" WHERE number > ${after} ORDER BY number LIMIT ${count}::int`
  return { documents: rows.map((row) => prepare(row, context)), last: rows.at(-1)?.number ?? after }
}

/** What can be found now of these documents. */
export async function documentsOf(tx: Tx, documentIds: readonly string[], context: FeedContext): Promise<MeiliDocument[]> {
  const rows = await tx.$queryRaw<StoredFeedRow[]>`
    SELECT number, id, "documentId", "group", kind, title, summary, body, "typeLabel", "sortDate", "validUntil", facets, listed
    FROM "SearchDocument" WHERE "documentId" = ANY(${[...documentIds]})`
  return rows.map((row) => prepare(row, context))
}

function prepare(row: StoredFeedRow, { names, standing, today }: FeedContext): MeiliDocument {
  return toDocument(asOf(row, today), names, quality(row, standing))
}
