import { Temporal } from 'temporal-polyfill'
import { systemActor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { namesOf } from '@/lib/redactie/people'
import type { PublishedRow } from '@/lib/redactie/shapes'

const shortest = 8

/** The first moment of the week in the Netherlands: Monday, at midnight. */
export function startOfWeek(now: Date): Date {
  const day = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Europe/Amsterdam').startOfDay()
  return new Date(day.subtract({ days: day.dayOfWeek - 1 }).epochMilliseconds)
}

/** What people published since a moment, the newest first, each document once. Imports are left out. */
export async function readPublishedSince(db: Db, since: Date): Promise<PublishedRow[]> {
  const rows = await db.$queryRaw<(Omit<PublishedRow, 'by'> & { actor: string })[]>`
    SELECT d.id, d.title, d.kind, last.at, last.actor FROM (
      SELECT DISTINCT ON ("documentId") "documentId", at, actor FROM "Event"
      WHERE at >= ${since} AND type = 'document.published' AND actor <> ${systemActor.id}
      ORDER BY "documentId", id DESC
    ) AS last JOIN "Document" d ON d.id = last."documentId"
    WHERE d."liveVersionId" IS NOT NULL AND d."trashedAt" IS NULL ORDER BY last.at DESC LIMIT ${shortest}`
  const names = await namesOf(
    db,
    rows.map(({ actor }) => actor),
  )
  return rows.map(({ actor, ...row }) => ({ ...row, by: names.get(actor) ?? null }))
}
