import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { namesOf } from '@/lib/redactie/people'
import type { AloneRow } from '@/lib/redactie/shapes'

type Found = Omit<AloneRow, 'by' | 'own'> & { actor: string; author: string; submittedBy: string | null }

const shortest = 8

/** What nobody looked at since, the longest waiting first. Throws ForbiddenError. */
export async function readAlone(db: Db, actor: Actor): Promise<AloneRow[]> {
  authorize(actor, 'document.checkAlone')
  const rows = await db.$queryRaw<Found[]>`
    SELECT d.id, v.id AS "versionId", d.title, d.kind, e.at, e.actor, v."aloneReason" AS reason, v.author, v."submittedBy"
    FROM "Event" e JOIN "Version" v ON v.id = e."versionId" JOIN "Document" d ON d."liveVersionId" = v.id
    WHERE e.type = 'document.publishedAlone' AND v."aloneReason" IS NOT NULL AND v."checkedAt" IS NULL AND d."trashedAt" IS NULL
    ORDER BY e.id LIMIT ${shortest}`
  const names = await namesOf(
    db,
    rows.map((row) => row.actor),
  )
  return rows.map(({ actor: by, author, submittedBy, ...row }) => ({ ...row, by: names.get(by) ?? null, own: [by, author, submittedBy].includes(actor.id) }))
}
