import type { PgBoss } from 'pg-boss'
import { plannerActor } from '@/lib/auth/policy'
import { purgeTrash } from '@/lib/content/commands/purge'
import type { Db } from '@/lib/db/client'
import { log } from '@/lib/log'
import { publishDue } from '@/lib/planning/due'
import { thinVersions } from '@/lib/versions/thin'

const netherlands = { tz: 'Europe/Amsterdam' }

/**
 * Carries out what was planned: at the moment itself, by a job that was put there with the plan, and every minute, for
 * what was missed. What became due while nothing ran is done at once. Every night what was in the trash for ninety days
 * is removed, and what was kept by itself of the history of documents is thinned.
 */
export async function workPlanning(boss: PgBoss, db: Db): Promise<void> {
  await boss.work('planning.run', { pollingIntervalSeconds: 0.5 }, async () => {
    const { published, withdrawn, refused } = await publishDue(db)
    if (published.length + withdrawn.length + refused.length > 0)
      log.info('planning', { published: published.length, withdrawn: withdrawn.length, refused: refused.length })
  })
  await boss.schedule('planning.run', '* * * * *', null, netherlands)
  await boss.send('planning.run', {})
  await boss.work('trash.purge', async () => {
    const purged = await purgeTrash(db, plannerActor)
    if (purged > 0) log.info('trash purged', { documents: purged })
  })
  await boss.schedule('trash.purge', '15 4 * * *', null, netherlands)
  await boss.work('versions.thin', async () => {
    const thinned = await thinVersions(db)
    if (thinned > 0) log.info('history thinned', { versions: thinned })
  })
  await boss.schedule('versions.thin', '45 4 * * *', null, netherlands)
}
