import { type Actor, authorize } from '@/lib/auth/policy'
import { claim, type Done, type Target } from '@/lib/content/claim'
import { assertFuture } from '@/lib/content/commands/schedule'
import { pathOf } from '@/lib/content/take-out'
import { outFrom, type WithdrawPlan, withdrawPlan } from '@/lib/content/withdrawal'
import type { Db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { enqueue } from '@/lib/jobs/enqueue'

/**
 * Plans that what is published goes out of publication by itself, in one of the three ways. Whoever has the document
 * open goes on writing. Throws ConflictError, ForbiddenError, InvalidStateError, NotFoundError and ZodError.
 */
export function scheduleWithdrawal(db: Db, actor: Actor, { id, lock, at, ...plan }: Target & WithdrawPlan & { at: Date }): Promise<Done> {
  return db.$transaction(async (tx) => {
    const { status, liveVersionId } = await claim(tx, id, lock)
    authorize(actor, 'document.withdraw')
    assertFuture(at)
    const { how, reason, replacement } = withdrawPlan.parse(plan)
    if (!outFrom[how].includes(status) || !liveVersionId) throw new InvalidStateError('Dit document staat niet (meer) online.')
    if (replacement) await pathOf(tx, id, replacement)
    await tx.document.update({ where: { id }, data: { withdrawAt: at, withdrawPlan: { how, reason, ...(replacement && { replacement }) } } })
    const data = { at: at.toISOString(), how, reason, replacement: replacement ?? null }
    await recordEvents(tx, actor, [{ type: 'document.withdrawalScheduled', documentId: id, versionId: liveVersionId, data }])
    await enqueue(tx, 'planning.run', {}, undefined, at)
    return { id, lock }
  })
}

/** Undoes that. Throws ConflictError, ForbiddenError, and InvalidStateError where nothing is planned. */
export function unscheduleWithdrawal(db: Db, actor: Actor, { id, lock }: Target): Promise<Done> {
  return db.$transaction(async (tx) => {
    const { withdrawAt } = await claim(tx, id, lock)
    authorize(actor, 'document.withdraw')
    if (!withdrawAt) throw new InvalidStateError('Er is niets gepland. Ververs de pagina.')
    await tx.document.update({ where: { id }, data: { withdrawAt: null, withdrawPlan: Prisma.DbNull } })
    await recordEvents(tx, actor, [{ type: 'document.withdrawalUnscheduled', documentId: id }])
    return { id, lock }
  })
}
