import { PgBoss } from 'pg-boss'
import { connect } from '@/lib/db/client'
import { announceChange } from '@/lib/events/channel'
import { log } from '@/lib/log'

const refresh = 'site.refresh'

/**
 * Runs the jobs of the platform from the same database. Every night, just after midnight in the Netherlands, the
 * public pages are made anew, so that what depends on the day ("verlopen") is right. Returns how to stop.
 */
export async function startWorker(databaseUrl: string): Promise<() => Promise<void>> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 2 })
  boss.on('error', (error) => log.error('queue', { error: String(error) }))
  const db = connect(databaseUrl, 1)
  await boss.start()
  await boss.createQueue(refresh)
  await boss.work(refresh, () => db.$transaction((tx) => announceChange(tx)))
  await boss.schedule(refresh, '1 0 * * *', null, { tz: 'Europe/Amsterdam' })
  return async () => {
    await boss.stop({ graceful: true, timeout: 5_000 })
    await db.$disconnect()
  }
}
