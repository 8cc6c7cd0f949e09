import type { Tx } from '@/lib/db/client'

/** The PostgreSQL channel on which every change to what the public sees is announced. */
export const publishedChannel = 'kis_published'

/** Tells every web process, when the transaction commits, that what it remembers of the public site is stale. */
export async function announceChange(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${publishedChannel}, '')`
}
