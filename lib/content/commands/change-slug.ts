import { type Actor, authorize } from '@/lib/auth/policy'
import { addressProblem } from '@/lib/content/address'
import { type Claimed, claim, type Done, subjectOf, type Target } from '@/lib/content/claim'
import { kindOf, slug as slugSchema } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import { writeRoutes } from '@/lib/content/routes'
import { writeDerived } from '@/lib/content/write-live'
import type { Db, Tx } from '@/lib/db/client'
import { ConflictError, InvalidStateError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'
import { recordEvents } from '@/lib/events/record'

/** `now`: readers find it at its new address from now on; else from its next publication on. */
export type SlugChanged = Done & { now: boolean }

/**
 * Gives a document another address. What was never published, or has no draft, has it at once; else it comes with the
 * next publication. The old address leads to the new one. Throws ConflictError on a stale lock or when the address is taken,
 * ForbiddenError, InvalidStateError, and ZodError for what can't be in an address.
 */
export function changeSlug(db: Db, actor: Actor, { id, lock, slug }: Target & { slug: string }): Promise<SlugChanged> {
  return db.$transaction(async (tx) => {
    const document = await claim(tx, id, lock)
    authorize(actor, 'document.changeSlug', subjectOf(document))
    const wanted = slugSchema.parse(slug.trim())
    if (document.status === 'merged' || document.status === 'removed') throw new InvalidStateError('Dit document staat niet online. Publiceer het eerst weer.')
    await assertFree(tx, document, wanted)
    const now = document.status === 'unpublished' || !document.draftVersion
    const own = wanted === document.slug
    await tx.document.update({ where: { id }, data: now ? { slug: wanted, nextSlug: null } : { nextSlug: own ? null : wanted } })
    if (now && document.liveVersion && !own) await move(tx, document, wanted)
    const data = { from: document.slug, to: wanted, now }
    if (!own || document.nextSlug) await recordEvents(tx, actor, [{ type: 'document.slugChanged', documentId: id, data }])
    return { id, lock, now }
  })
}

async function assertFree(tx: Tx, document: Claimed, slug: string): Promise<void> {
  // Of two that want one address at once, the second waits here and then sees the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`address ${document.kind}`}))`
  const problem = await addressProblem(tx, document, slug)
  if (problem) throw new ConflictError(problem)
}

async function move(tx: Tx, { id, pack, status, liveVersion }: Claimed, slug: string): Promise<void> {
  const content = liveVersion?.content as unknown as CommonContent
  const item = { id, kind: kindOf(id), slug, pack, content }
  if (status === 'published') await writeDerived(tx, [item], false)
  else await writeRoutes(tx, [item])
  await tx.document.update({ where: { id }, data: { changedAt: new Date() } })
  await announceChange(tx)
}
