import type { Actor } from '@/lib/auth/policy'
import type { Claimed } from '@/lib/content/claim'
import { kindOf } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import { documentPaths, endRoutes, leadRoutes } from '@/lib/content/routes'
import { outFrom, type WayOut, type Withdrawal, type WithdrawPlan } from '@/lib/content/withdrawal'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { InvalidStateError, NotFoundError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'
import { type EventType, recordEvents } from '@/lib/events/record'
import { mirrorSoon } from '@/lib/search/meilisearch/mirror-soon'
import { removeRows } from '@/lib/search/postgres/write'

const events: Record<WayOut, EventType> = { withdrawn: 'document.withdrawn', merged: 'document.merged', removed: 'document.removed' }

/**
 * Takes a claimed document out of publication in one of the three ways, with its event, and tells the web processes.
 * Throws InvalidStateError when it can't go that way (any more), and NotFoundError for a replacement that readers can't see.
 */
export async function takeOut(tx: Tx, actor: Actor, document: Claimed, { how, reason, replacement }: WithdrawPlan): Promise<void> {
  const { id, status, liveVersionId, draftVersion } = document
  if (draftVersion?.state === 'scheduled')
    throw new InvalidStateError('Er is een volgende versie gepland, en die zou dit document weer online zetten. Maak eerst die planning ongedaan.')
  if (!outFrom[how].includes(status)) throw new InvalidStateError('Dit document staat niet (meer) online. Ververs de pagina.')
  const path = replacement ? await pathOf(tx, id, replacement) : undefined
  if (how === 'withdrawn') await keepReadable(tx, actor, id, reason, replacement)
  else await takeOffline(tx, actor, [id], reason, replacement)
  if (how === 'merged' && replacement && path) await mergeInto(tx, id, replacement, path)
  const data = { reason, replacement: replacement ?? null }
  await recordEvents(tx, actor, [{ type: events[how], documentId: id, ...(liveVersionId && { versionId: liveVersionId }), data }])
  await announceChange(tx)
}

/** Out of lists and search; its own address goes on showing it, with the reason. */
async function keepReadable(tx: Tx, actor: Actor, id: string, reason: string, replacement?: string): Promise<void> {
  await tx.version.updateMany({ where: { liveOf: { id } }, data: { state: 'withdrawn' } })
  await tx.document.update({ where: { id }, data: { ...out(actor, reason, replacement), status: 'withdrawn' } })
  await removeRows(tx, [id])
  await mirrorSoon(tx, [id])
}

/** Removes documents from what the public sees and turns their addresses into explained absences. */
export async function takeOffline(tx: Tx, actor: Actor, ids: string[], reason: string, replacement?: string): Promise<void> {
  await tx.version.updateMany({ where: { liveOf: { id: { in: ids } } }, data: { state: 'withdrawn' } })
  await tx.document.updateMany({ where: { id: { in: ids } }, data: { ...out(actor, reason, replacement), status: 'removed', liveVersionId: null } })
  await hide(tx, ids)
  await endRoutes(tx, ids, reason, replacement)
}

/** Takes away what can be found of documents and what they point at from outside. */
export async function hide(tx: Tx, ids: string[]): Promise<void> {
  await tx.reference.deleteMany({ where: { fromDocumentId: { in: ids }, live: true } })
  await tx.assetUse.deleteMany({ where: { documentId: { in: ids }, live: true } })
  await removeRows(tx, ids)
  await mirrorSoon(tx, ids)
}

/** What was merged into this one before goes on to the new end at once. */
async function mergeInto(tx: Tx, id: string, replacement: string, path: string): Promise<void> {
  await tx.document.update({ where: { id }, data: { status: 'merged' } })
  await leadRoutes(tx, id, path)
  await tx.$executeRaw`
    UPDATE "Document" SET withdrawal = jsonb_set(withdrawal, '{replacement}', to_jsonb(${replacement}::text))
    WHERE status = 'merged' AND withdrawal->>'replacement' = ${id}`
}

function out(actor: Actor, reason: string, replacement?: string) {
  const withdrawal: Withdrawal = { reason, on: new Date().toISOString(), by: actor.id, ...(replacement && { replacement }) }
  return { withdrawal, withdrawAt: null, withdrawPlan: Prisma.DbNull, changedAt: new Date(), updatedAt: new Date(), lock: { increment: 1 } }
}

/** The address of a document that readers can see, other than `id` itself; it stays that until this transaction ends. */
export async function pathOf(tx: Tx, id: string, replacement: string): Promise<string> {
  // Two that are merged into each other at once would lead in a circle.
  await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ${replacement} FOR SHARE`
  const found = await tx.document.findUnique({ where: { id: replacement }, select: { slug: true, status: true, trashedAt: true, liveVersion: true } })
  if (replacement === id) throw new InvalidStateError('Een document kan niet naar zichzelf verwijzen. Kies een ander document.')
  if (!found?.liveVersion || found.status !== 'published' || found.trashedAt)
    throw new NotFoundError('Het document dat je koos staat niet online. Kies een document dat lezers kunnen zien.')
  return documentPaths({ kind: kindOf(replacement), slug: found.slug, content: found.liveVersion.content as unknown as CommonContent })[0]
}
