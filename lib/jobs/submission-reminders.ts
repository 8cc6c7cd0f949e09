import type { PgBoss } from 'pg-boss'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { enqueue } from '@/lib/jobs/enqueue'
import { lastMorning } from '@/lib/jobs/review-reminders'
import { log } from '@/lib/log'
import { readReminderFacts } from '@/lib/submissions/reminder-facts'
import { submissionReminderMail } from '@/lib/submissions/reminder-mail'
import { dueReminders, type Reminder } from '@/lib/submissions/reminders'

const zone = 'Europe/Amsterdam'
const hour = 7
const jobName = 'submission.remind'

/** Every morning at seven, and at the start of a worker when none ran since: reminds owners, assessors and coordinators of what they are to do. */
export async function workSubmissionReminders(boss: PgBoss, db: Db): Promise<void> {
  const { siteUrl } = readEnv()
  await boss.work(jobName, async () => void (await remindSubmissionsWhenDue(db, siteUrl)))
  await boss.schedule(jobName, `0 ${hour} * * *`, null, { tz: zone })
  await boss.send(jobName, {})
}

/** Reminds when that was not done since the last seven o'clock in the Netherlands. Returns how many mails were sent. */
export async function remindSubmissionsWhenDue(db: Db, siteUrl: string, now = new Date()): Promise<number> {
  const run = await db.jobRun.findUnique({ where: { name: jobName } })
  return run && run.at >= lastMorning(now) ? 0 : remindSubmissions(db, siteUrl, now)
}

/**
 * Sends everybody one mail with all that is due and was not named yet. Each person is a transaction of its own: whose
 * mail can't be put in the queue keeps nobody else waiting, and is tried again with the job. Two runs at once send once.
 */
export async function remindSubmissions(db: Db, siteUrl: string, now = new Date()): Promise<number> {
  const { facts, people } = await readReminderFacts(db)
  const due = Map.groupBy(dueReminders(facts, isoDay(now)), ({ userId }) => userId)
  const failures: unknown[] = []
  let mails = 0
  for (const [userId, reminders] of due) {
    const person = people.get(userId)
    if (!person) continue
    try {
      if (await remindOne(db, person, reminders, siteUrl, now)) mails += 1
    } catch (error) {
      failures.push(error)
      log.error('submission reminder not put in the queue, will be tried again', { user: userId, reason: String(error).slice(0, 200) })
    }
  }
  if (mails > 0) log.info('submission reminders', { mails })
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} submission reminders failed`)
  await db.jobRun.upsert({ where: { name: jobName }, create: { name: jobName, at: now }, update: { at: now } })
  return mails
}

type Person = { id: string; name: string; email: string }

/** What is new for one person, marked and mailed in one transaction: another run waits for it, and then finds nothing new. */
function remindOne(db: Db, person: Person, reminders: readonly Reminder[], siteUrl: string, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const keys = reminders.flatMap(({ key, skipped }) => [...skipped, key]).sort()
    const marked = await tx.reminderSent.createManyAndReturn({
      data: keys.map((key) => ({ key, userId: person.id, at: now })),
      skipDuplicates: true,
      select: { key: true },
    })
    const fresh = new Set(marked.map(({ key }) => key))
    const news = reminders.filter(({ key }) => fresh.has(key))
    if (news.length === 0) return false
    await enqueue(tx, 'mail.send', submissionReminderMail(person, news, siteUrl, isoDay(now)))
    return true
  })
}
