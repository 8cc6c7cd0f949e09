import { z } from 'zod'
import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { NotFoundError } from '@/lib/errors'

/** Seconds after which somebody who was not heard of any more is gone, by the clock of the database. */
export const goneAfterSeconds = 45

/**
 * `tab` is a UUID that a page gives itself when it is opened. `place` is the part of the document that is being written
 * in, in words; empty for who only has it open, or did nothing for a while.
 */
export const heartbeat = z.strictObject({ tab: z.uuid(), place: z.string().trim().max(120).default(''), leaving: z.boolean().default(false) })
export type Heartbeat = z.input<typeof heartbeat>

/** Somebody else who has the document open, or `own`: oneself in another tab. */
export type Present = { name: string; place: string; own: boolean }
/** `lock` is that of the document, by which one sees that somebody saved. */
export type Presences = { others: Present[]; lock: number }

type Row = { name: string; place: string; userId: string }

/**
 * Tells that a tab has a document open, and returns who else has: of each person the tab that was heard of last. A tab
 * of somebody else is left alone. Throws NotFoundError and ForbiddenError.
 */
export async function beat(db: Db, actor: Actor, documentId: string, heartbeat: Heartbeat): Promise<Presences> {
  authorize(actor, 'document.read')
  const document = await db.document.findUnique({ where: { id: documentId }, select: { lock: true, trashedAt: true } })
  if (!document || document.trashedAt) throw new NotFoundError('Dit document bestaat niet (meer).')
  return { others: await meet(db, actor, documentId, heartbeat), lock: document.lock }
}

/** The same for whatever people can have open together; who may see it is for the caller to ask. */
export async function meet(db: Db, actor: Actor, subject: string, { tab, place = '', leaving = false }: Heartbeat): Promise<Present[]> {
  if (leaving) {
    await db.presence.deleteMany({ where: { tab, userId: actor.id } })
    return []
  }
  await db.$executeRaw`
    INSERT INTO "Presence" AS kept (tab, subject, "userId", place, "seenAt") VALUES (${tab}::uuid, ${subject}, ${actor.id}::uuid, ${place}, now())
    ON CONFLICT (tab) DO UPDATE SET subject = excluded.subject, place = excluded.place, "seenAt" = now() WHERE kept."userId" = excluded."userId"`
  await db.$executeRaw`DELETE FROM "Presence" WHERE subject = ${subject} AND "seenAt" < now() - interval '1 day'`
  return othersThan(db, actor, subject, tab)
}

async function othersThan(db: Db, actor: Actor, subject: string, tab: string): Promise<Present[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (u.name, u.id) u.name, p.place, p."userId"
    FROM "Presence" p JOIN "User" u ON u.id = p."userId"
    WHERE p.subject = ${subject} AND p.tab <> ${tab}::uuid AND u."blockedAt" IS NULL
      AND p."seenAt" > now() - ${goneAfterSeconds} * interval '1 second'
    ORDER BY u.name, u.id, (p.place = ''), p."seenAt" DESC`
  return rows.map(({ name, place, userId }) => ({ name, place, own: userId === actor.id }))
}
