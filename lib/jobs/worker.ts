import { PgBoss } from 'pg-boss'
import { connect } from '@/lib/db/client'
import type { Env } from '@/lib/env'
import { announceChange } from '@/lib/events/channel'
import { workMail } from '@/lib/jobs/mail'
import { maintenanceIntervalSeconds, prepareQueues } from '@/lib/jobs/queues'
import { log } from '@/lib/log'
import { mailTransport } from '@/lib/mail/transport'
import { removeExpired } from '@/lib/rate-limit/limit'

const night = { tz: 'Europe/Amsterdam' }

/**
 * Runs the jobs of the platform from the same database. Every night, just after midnight in the Netherlands, the
 * public pages are made anew, so that what depends on the day ("verlopen") is right, and counters of rate limits that
 * are over are removed. Mail is sent as it comes. Returns how to stop.
 */
export async function startWorker(databaseUrl: string, env: Pick<Env, 'SMTP_URL' | 'MAIL_FROM' | 'DATA_DIR'>): Promise<() => Promise<void>> {
  await prepareQueues(databaseUrl)
  const boss = new PgBoss({ connectionString: databaseUrl, max: 2, maintenanceIntervalSeconds })
  boss.on('error', (error) => log.error('queue', { error: String(error) }))
  const db = connect(databaseUrl, 1)
  const transport = mailTransport(env)
  await boss.start()
  await boss.work('site.refresh', () => db.$transaction((tx) => announceChange(tx)))
  await boss.schedule('site.refresh', '1 0 * * *', null, night)
  await boss.work('rate-limit.clean', () => removeExpired(db))
  await boss.schedule('rate-limit.clean', '30 3 * * *', null, night)
  await workMail(boss, transport)
  return async () => {
    await boss.stop({ graceful: true, timeout: 5_000 })
    transport.close()
    await db.$disconnect()
  }
}
