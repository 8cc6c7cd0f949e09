import { systemActor } from '@/lib/auth/policy'
import { generateDocuments } from '@/lib/bench/generate'
import { importContent } from '@/lib/content/commands/import'
import { checkContent, type ValidDocument } from '@/lib/content/files/check'
import type { KindId } from '@/lib/content/id'
import { writeLive } from '@/lib/content/write-live'
import type { Db } from '@/lib/db/client'
import { OperatorError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'

const chunkSize = 200

/** Reads and imports content/, as `npm start` does. */
export async function importReal(db: Db): Promise<ValidDocument[]> {
  const { documents, curation, issues } = checkContent('content', ['kis', 'voorbeelden'])
  if (issues.length > 0) throw new OperatorError(`content/ holds ${issues.length} errors; see npm run content:check`)
  await importContent(db, systemActor, documents, undefined, curation)
  return documents
}

/** Fills the database up to `total` published documents, the real ones included. `only`: what is added is of one kind. */
export async function growTo(db: Db, real: readonly ValidDocument[], total: number, progress: (done: number) => void, only?: KindId): Promise<void> {
  const present = await db.document.count()
  const items = generateDocuments(real, present - real.length, total - real.length, only)
  // References may point forward, so all documents exist before the first one refers to another.
  await db.document.createMany({ data: items.map(({ id, kind, slug }) => ({ id, kind, slug })) })
  for (let done = 0; done < items.length; done += chunkSize) {
    await db.$transaction((tx) => writeLive(tx, systemActor, items.slice(done, done + chunkSize)), { timeout: 120_000 })
    progress(present + Math.min(done + chunkSize, items.length))
  }
  await db.$executeRaw`ANALYZE`
  await db.$transaction((tx) => announceChange(tx))
}
