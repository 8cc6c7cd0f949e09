import { fromPrisma, PgBoss } from 'pg-boss'
import { databaseUrl, type Tx } from '@/lib/db/client'
import { type JobData, jobData } from '@/lib/jobs/queues'
import { log } from '@/lib/log'

const shared = globalThis as { kisSender?: Promise<PgBoss> }

/**
 * Puts work in a queue, in the transaction of the command: when that does not commit, there is no work. Returns
 * whether it was put there: not when work with the same `id` (a UUID) is there already, so that what is sent twice is
 * done once. `startAfter`: not before that moment. Throws ZodError for data that the queue does not take.
 */
export async function enqueue<K extends keyof JobData>(tx: Tx, queue: K, data: JobData[K], id?: string, startAfter?: Date): Promise<boolean> {
  const boss = await sender()
  const job = await boss.send(queue, jobData[queue].parse(data), { db: fromPrisma(tx), ...(id && { id }), ...(startAfter && { startAfter }) })
  return job !== null
}

/** Stops what `enqueue` started in this process. */
export async function stopEnqueueing(): Promise<void> {
  const boss = await shared.kisSender?.catch(() => undefined)
  shared.kisSender = undefined
  await boss?.stop({ graceful: false })
}

/** A client that only puts work in. Prisma can't read what it asks of the catalogue, so for that it has a connection of its own. */
function sender(): Promise<PgBoss> {
  shared.kisSender ??= startSender().catch((error) => {
    shared.kisSender = undefined
    throw error
  })
  return shared.kisSender
}

async function startSender(): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: databaseUrl(), max: 1, migrate: false, createSchema: false, supervise: false, schedule: false })
  boss.on('error', (error) => log.error('queue', { error: String(error) }))
  return boss.start()
}
