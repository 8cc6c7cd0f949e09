import { PgBoss } from 'pg-boss'
import { removeOverSessions } from '@/lib/auth/sessions'
import { connect } from '@/lib/db/client'
import type { Env } from '@/lib/env'
import { announceChange } from '@/lib/events/channel'
import { removeOldInsight } from '@/lib/insight/clean'
import { workConfirmations } from '@/lib/jobs/confirmations'
import { workMail } from '@/lib/jobs/mail'
import { workMedia } from '@/lib/jobs/media'
import { workPlanning } from '@/lib/jobs/planning'
import { maintenanceIntervalSeconds, prepareQueues } from '@/lib/jobs/queues'
import { workReviewReminders } from '@/lib/jobs/review-reminders'
import { workSearch } from '@/lib/jobs/search'
import { workSubmissionReminders } from '@/lib/jobs/submission-reminders'
import { log } from '@/lib/log'
import { mailTransport } from '@/lib/mail/transport'
import { removeExpired } from '@/lib/rate-limit/limit'
import { removeOverRequests } from '@/lib/submissions/registration/requests'

type WorkerEnv = Pick<Env, 'SMTP_URL' | 'MAIL_FROM' | 'DATA_DIR' | 'MEILI_HOST' | 'MEILI_KEY'>

const night = { tz: 'Europe/Amsterdam' }

/**
 * Runs the jobs of the platform from the same database. Every night, just after midnight in the Netherlands, the
 * public pages are made anew, so that what depends on the day ("verlopen") is right, and a few hours
 * later counters of rate limits, sessions and links that are over, and visits counted too long ago, are removed. Mail is sent as it comes, what was planned happens at its moment. Where
 * there is a Meilisearch, it is told of everything that is published. Returns how to stop.
 */
export async function startWorker(databaseUrl: string, env: WorkerEnv): Promise<() => Promise<void>> {
  await prepareQueues(databaseUrl)
  const boss = new PgBoss({ connectionString: databaseUrl, max: 2, maintenanceIntervalSeconds })
  boss.on('error', (error) => log.error('queue', { error: String(error) }))
  const db = connect(databaseUrl, 1)
  const transport = mailTransport(env)
  await boss.start()
  await boss.work('site.refresh', () => db.$transaction((tx) => announceChange(tx)))
  await boss.schedule('site.refresh', '1 0 * * *', null, night)
  await boss.work('rate-limit.clean', async () => {
    await removeExpired(db)
    await removeOverSessions(db)
    await removeOverRequests(db)
  })
  await boss.schedule('rate-limit.clean', '30 3 * * *', null, night)
  await boss.work('insight.clean', () => removeOldInsight(db))
  await boss.schedule('insight.clean', '45 3 * * *', null, night)
  await workMail(boss, transport)
  await workPlanning(boss, db)
  await workReviewReminders(boss, db)
  await workConfirmations(boss, db)
  await workSubmissionReminders(boss, db)
  await workMedia(boss, db)
  const stopSearch = await workSearch(boss, databaseUrl, env)
  return async () => {
    await boss.stop({ graceful: true, timeout: 5_000 })
    transport.close()
    await stopSearch()
    await db.$disconnect()
  }
}
