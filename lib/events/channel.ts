import type { Tx } from '@/lib/db/client'

/** The PostgreSQL channel on which every change to what the public sees is announced. */
export const publishedChannel = 'kis_published'

/**
 * Tells every web process, when the transaction commits, that what it remembers of the public site is stale. Last in
 * a transaction: from here on other publications wait until it commits.
 */
export async function announceChange(tx: Tx): Promise<void> {
  await tx.$executeRaw`INSERT INTO "Edition" (stamp) VALUES (gen_random_uuid()) ON CONFLICT (id) DO UPDATE SET stamp = excluded.stamp`
  await tx.$executeRaw`SELECT pg_notify(${publishedChannel}, '')`
}
