import { PgBoss, type QueueOptions } from 'pg-boss'
import { z } from 'zod'
import { documentId } from '@/lib/content/id'
import { mail } from '@/lib/mail/mail'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

type Queue = QueueOptions & { deadLetter?: string }

/**
 * Every queue. A mail is tried for about a day: after half a minute, then ever longer, at most every three hours. The
 * mail itself is personal data, so it is gone within two hours after it was sent; what could not be sent is kept a
 * week in `mail.failed`, from where it can be sent again (`npm run mail:retry`). What Meilisearch does not take is tried
 * again for about a day; the next night its index is made anew anyway.
 */
export const queues = {
  'site.refresh': {},
  'rate-limit.clean': {},
  'insight.clean': {},
  'planning.run': { retryLimit: 2, retryDelay: 5, expireInSeconds: 10 * minute, retentionSeconds: hour, deleteAfterSeconds: hour },
  'trash.purge': {},
  'versions.thin': {},
  'review.remind': { retryLimit: 5, retryDelay: 60, retryBackoff: true },
  'submission.remind': { retryLimit: 5, retryDelay: 60, retryBackoff: true },
  'confirmation.remind': { retryLimit: 5, retryDelay: 60, retryBackoff: true },
  'mail.failed': { retentionSeconds: 7 * day, deleteAfterSeconds: hour },
  'search.mirror': {
    retryLimit: 30,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: hour,
    expireInSeconds: 30 * minute,
    retentionSeconds: 3 * day,
    deleteAfterSeconds: hour,
  },
  'media.prepare': { retryLimit: 8, retryDelay: 5, retryBackoff: true, retryDelayMax: hour, expireInSeconds: 15 * minute, deleteAfterSeconds: hour },
  'media.clean': {},
  'search.rebuild': { retryLimit: 3, retryDelay: 5 * minute, expireInSeconds: hour, retentionSeconds: day, deleteAfterSeconds: hour },
  'mail.send': {
    retryLimit: 14,
    retryDelay: 30,
    retryBackoff: true,
    retryDelayMax: 3 * hour,
    expireInSeconds: 5 * minute,
    retentionSeconds: 3 * day,
    deleteAfterSeconds: hour,
    deadLetter: 'mail.failed',
  },
} as const satisfies Record<string, Queue>

/** What may be put in a queue by a command. */
export const jobData = {
  'mail.send': mail,
  'search.mirror': z.object({ documentIds: z.array(documentId).max(100) }),
  'planning.run': z.object({}),
  'media.prepare': z.object({ assetId: z.uuid() }),
} as const
export type JobData = { [K in keyof typeof jobData]: z.input<(typeof jobData)[K]> }

/** Looks often enough that what is finished is gone within two hours. */
export const maintenanceIntervalSeconds = 30 * minute

/**
 * Makes the tables of the queue and all queues, with the settings above; doing it again changes nothing. Part of
 * migrating, so that a command can put work in a queue before any worker has run.
 */
export function prepareQueues(databaseUrl: string): Promise<void> {
  return withBoss(databaseUrl, async (boss) => {
    for (const [name, options] of Object.entries(queues)) {
      await boss.createQueue(name, options)
      if (Object.keys(options).length > 0) await boss.updateQueue(name, options)
    }
  })
}

/** Puts mail that was given up back in the queue. Returns how many. */
export function retryFailedMail(databaseUrl: string): Promise<number> {
  return withBoss(databaseUrl, (boss) => boss.redrive('mail.failed'))
}

async function withBoss<T>(databaseUrl: string, use: (boss: PgBoss) => Promise<T>): Promise<T> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 1, supervise: false, schedule: false })
  // What goes wrong here rejects as well; without this it would end the program.
  boss.on('error', () => {})
  try {
    return await use(await boss.start())
  } finally {
    await boss.stop({ graceful: false })
  }
}
