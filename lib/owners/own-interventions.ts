import type { Db } from '@/lib/db/client'

/** A published intervention that an organisation looks after. `validUntil` ("2027-03-01"): the last day on which its judgement counts. JSON-safe. */
export type OwnIntervention = { slug: string; title: string; published: boolean; validUntil: string | null }

/** What an organisation looks after, by name. Only the names and days: who may ask this, was asked before. */
export async function ownInterventions(db: Db, organisationId: string): Promise<OwnIntervention[]> {
  return db.$queryRaw<OwnIntervention[]>`
    SELECT d.slug, d.title, d.status = 'published' AS published, v.content->>'validUntil' AS "validUntil"
    FROM "Ownership" o JOIN "Document" d ON d.id = o."documentId" LEFT JOIN "Version" v ON v.id = d."liveVersionId"
    WHERE o."organisationId" = ${organisationId}::uuid
    ORDER BY lower(d.title), d.id`
}
