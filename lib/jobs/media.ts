import type { Job, PgBoss } from 'pg-boss'
import type { Db } from '@/lib/db/client'
import type { JobData } from '@/lib/jobs/queues'
import { log } from '@/lib/log'
import { cleanMedia } from '@/lib/media/clean'
import { prepareAsset } from '@/lib/media/prepare'
import { mediaStorage } from '@/lib/media/storage'

const night = { tz: 'Europe/Amsterdam' }
const hourMs = 60 * 60_000

/**
 * Prepares the files that come into the media library, and every night removes what nobody needs any more. What was
 * given up, because the storage was away for long, is tried again then too.
 */
export async function workMedia(boss: PgBoss, db: Db): Promise<void> {
  await boss.work('media.prepare', { batchSize: 1, pollingIntervalSeconds: 1 }, async ([job]: Job<JobData['media.prepare']>[]) => {
    if (job) await prepareOne(db, job.data.assetId)
  })
  await boss.work('media.clean', async () => {
    for (const { id } of await forgotten(db)) await boss.send('media.prepare', { assetId: id })
    const removed = await cleanMedia(db, mediaStorage())
    if (removed.purged + removed.orphans > 0) log.info('media library cleaned', removed)
  })
  await boss.schedule('media.clean', '15 4 * * *', null, night)
}

async function prepareOne(db: Db, id: string): Promise<void> {
  try {
    await prepareAsset(db, mediaStorage(), id)
  } catch (error) {
    log.warn('file not prepared, will be tried again', { asset: id, reason: String(error).slice(0, 200) })
    throw error
  }
}

function forgotten(db: Db): Promise<{ id: string }[]> {
  return db.asset.findMany({ where: { state: 'processing', createdAt: { lt: new Date(Date.now() - hourMs) } }, select: { id: true }, take: 1_000 })
}
