import type { PgBoss } from 'pg-boss'
import type { ContentOf } from '@/lib/content/registry'
import { isoDay } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { lastValidDay } from '@/lib/interventions/freshness'
import { enqueue } from '@/lib/jobs/enqueue'
import { lastMorning } from '@/lib/jobs/review-reminders'
import { log } from '@/lib/log'
import { confirmationMail } from '@/lib/owners/reminder-mail'
import { dueReminders, type ReminderRule } from '@/lib/owners/reminder-rules'
import { ownersOf } from '@/lib/submissions/people'
import { restingStates } from '@/lib/submissions/states'

const jobName = 'confirmation.remind'

/** Every morning at seven, and at the start of a worker when none ran since: asks owners whether what is online is still right. */
export async function workConfirmations(boss: PgBoss, db: Db): Promise<void> {
  const { siteUrl } = readEnv()
  await boss.work(jobName, async () => void (await askWhenDue(db, siteUrl)))
  await boss.schedule(jobName, '0 7 * * *', null, { tz: 'Europe/Amsterdam' })
  await boss.send(jobName, {})
}

/** Asks when that was not done since the last seven o'clock in the Netherlands. Returns how many mails were sent. */
export async function askWhenDue(db: Db, siteUrl: string, now = new Date()): Promise<number> {
  const run = await db.jobRun.findUnique({ where: { name: jobName } })
  return run && run.at >= lastMorning(now) ? 0 : askConfirmations(db, siteUrl, now)
}

/**
 * Sends the owners of every published intervention for which something became due one mail, about the most urgent of it,
 * and marks all of it as told: each rule, person and date once, also when two run at once. What is on its way through a round is
 * left alone.
 */
export async function askConfirmations(db: Db, siteUrl: string, now = new Date()): Promise<number> {
  const ownerships = await db.ownership.findMany({ where: askable(), select: { documentId: true }, orderBy: { documentId: 'asc' } })
  let sent = 0
  for (const { documentId } of ownerships) sent += await db.$transaction((tx) => askOne(tx, documentId, siteUrl, isoDay(now)))
  await db.jobRun.upsert({ where: { name: jobName }, create: { name: jobName, at: now }, update: { at: now } })
  if (sent > 0) log.info('confirmations asked', { mails: sent })
  return sent
}

function askable() {
  return {
    document: { status: 'published' as const, trashedAt: null, submissions: { none: { state: { notIn: [...restingStates] } } } },
  }
}

async function askOne(tx: Tx, documentId: string, siteUrl: string, today: string): Promise<number> {
  const owned = await tx.ownership.findFirst({ where: { documentId, ...askable() }, include: { document: { include: { liveVersion: true } } } })
  const content = owned?.document.liveVersion?.content as ContentOf<'interventie'> | undefined
  if (!owned || !content) return 0
  const due = dueReminders(documentId, content, today)
  if (due.length === 0) return 0
  const { slug, title } = owned.document
  let sent = 0
  for (const person of await ownersOf(tx, owned.organisationId)) {
    const reason = await takeFor(tx, person.id, due)
    if (!reason) continue
    await enqueue(tx, 'mail.send', confirmationMail(person, { slug, title, validUntil: lastValidDay(content), reason }, siteUrl))
    sent += 1
  }
  return sent
}

/** Marks all that is due as told to somebody; what to say when the most urgent of it had not been told yet. */
async function takeFor(tx: Tx, userId: string, due: readonly ReminderRule[]): Promise<ReminderRule['reason'] | undefined> {
  const rows = await tx.reminderSent.createManyAndReturn({ data: due.map(({ key }) => ({ key, userId })), skipDuplicates: true, select: { key: true } })
  const [most] = due
  return most && rows.some(({ key }) => key === most.key) ? most.reason : undefined
}
