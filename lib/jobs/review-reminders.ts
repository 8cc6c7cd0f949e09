import type { PgBoss } from 'pg-boss'
import { Temporal } from 'temporal-polyfill'
import { systemActor } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { recordEvents } from '@/lib/events/record'
import { enqueue } from '@/lib/jobs/enqueue'
import { log } from '@/lib/log'
import { dueDays } from '@/lib/redactie/document-filter'
import { type DueDocument, reminderMail } from '@/lib/redactie/reminder-mail'

const zone = 'Europe/Amsterdam'
const hour = 7
const jobName = 'review.remind'

type Due = DueDocument & { ownerId: string | null }
type Receiver = { id: string; email: string; name: string }

/** Every morning at seven, and at the start of a worker when none ran since: reminds who looks after what is due. */
export async function workReviewReminders(boss: PgBoss, db: Db): Promise<void> {
  const { siteUrl } = readEnv()
  await boss.work(jobName, async () => void (await remindWhenDue(db, siteUrl)))
  await boss.schedule(jobName, `0 ${hour} * * *`, null, { tz: zone })
  await boss.send(jobName, {})
}

/** Reminds when that was not done since the last seven o'clock in the Netherlands. Returns how many mails were sent. */
export async function remindWhenDue(db: Db, siteUrl: string, now = new Date()): Promise<number> {
  const run = await db.jobRun.findUnique({ where: { name: jobName } })
  return run && run.at >= lastMorning(now) ? 0 : remindReviews(db, siteUrl, now)
}

/** The last seven o'clock in the Netherlands that is past. */
export function lastMorning(now: Date): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone)
  const morning = here.withPlainTime({ hour })
  return new Date((Temporal.ZonedDateTime.compare(morning, here) <= 0 ? morning : here.subtract({ days: 1 }).withPlainTime({ hour })).epochMilliseconds)
}

/**
 * Sends everybody one mail with all that they look after and should be looked at within two weeks; each review date is
 * named once. What nobody looks after, or somebody who left, goes to the chief editors. Two runs at once send once.
 */
export async function remindReviews(db: Db, siteUrl: string, now = new Date()): Promise<number> {
  return db.$transaction(
    async (tx) => {
      const due = await takeDue(tx, now)
      const mails = await addressed(tx, due)
      if (due.length > 0 && mails.size === 0) log.warn('review reminders for nobody: there is no chief editor', { documents: due.length })
      for (const [receiver, documents] of mails) await enqueue(tx, 'mail.send', reminderMail(receiver, documents, siteUrl))
      await recordEvents(
        tx,
        systemActor,
        due.map(({ id, on }) => ({ type: 'document.reviewReminded', documentId: id, data: { on } })),
      )
      await tx.jobRun.upsert({ where: { name: jobName }, create: { name: jobName, at: now }, update: { at: now } })
      if (mails.size > 0) log.info('review reminders', { mails: mails.size, documents: due.length })
      return mails.size
    },
    { timeout: 60_000 },
  )
}

/** What is due and was not named since this date came within two weeks; marked in the same statement, so that another run finds nothing. */
async function takeDue(tx: Tx, now: Date): Promise<Due[]> {
  const rows = await tx.$queryRaw<Due[]>`
    UPDATE "Document" SET "reviewRemindedAt" = ${now}
    WHERE "reviewOn" <= ${isoDay(now)}::date + ${dueDays}::int AND status = 'published' AND "trashedAt" IS NULL
      AND ("reviewRemindedAt" IS NULL OR ("reviewRemindedAt" AT TIME ZONE ${zone})::date < "reviewOn" - ${dueDays}::int)
    RETURNING id, title, "reviewOn"::text AS on, "ownerId"`
  return rows.sort((a, b) => a.on.localeCompare(b.on) || a.title.localeCompare(b.title, 'nl'))
}

/** Whom to write to, about what. */
async function addressed(tx: Tx, due: readonly Due[]): Promise<Map<Receiver, Due[]>> {
  const select = { id: true, email: true, name: true } as const
  const owners = await tx.user.findMany({ where: { blockedAt: null, id: { in: due.flatMap(({ ownerId }) => ownerId ?? []) } }, select })
  const chiefs = await chiefsOf(tx)
  const known = new Set(owners.map(({ id }) => id))
  const receivers = new Map([...chiefs, ...owners].map((user) => [user.id, user]))
  const mails = new Map<Receiver, Due[]>()
  for (const user of receivers.values()) {
    const chief = chiefs.some(({ id }) => id === user.id)
    const documents = due.filter(({ ownerId }) => (ownerId && known.has(ownerId) ? ownerId === user.id : chief))
    if (documents.length > 0) mails.set(user, documents)
  }
  return mails
}

/** The chief editors; the administrators where there are none. */
async function chiefsOf(tx: Tx): Promise<Receiver[]> {
  const select = { id: true, email: true, name: true, role: true } as const
  const users = await tx.user.findMany({ where: { blockedAt: null, role: { in: ['eindredacteur', 'beheerder'] } }, select })
  const chiefs = users.filter(({ role }) => role === 'eindredacteur')
  return chiefs.length > 0 ? chiefs : users
}
