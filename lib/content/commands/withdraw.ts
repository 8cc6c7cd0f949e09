import { type Actor, authorize } from '@/lib/auth/policy'
import { claim, type Done, type Target } from '@/lib/content/claim'
import { takeOut } from '@/lib/content/take-out'
import { withdrawPlan } from '@/lib/content/withdrawal'
import type { Db } from '@/lib/db/client'

export type WithdrawalInput = Target & { reason: string; replacement?: string | undefined }

/**
 * Withdraws what is published: it stays readable at its address with the reason above it, and is gone from lists,
 * search, feeds and sitemap. Done again it changes the reason. Publishing it brings it back. Throws ConflictError,
 * ForbiddenError, NotFoundError for a replacement that is not published, InvalidStateError, and ZodError for the reason.
 */
export function withdrawDocument(db: Db, actor: Actor, input: WithdrawalInput): Promise<Done> {
  return takeOutBy(db, actor, 'withdrawn', input)
}

/** Merges it into `replacement`: its addresses lead there (301). Throws as withdrawDocument. */
export function mergeDocument(db: Db, actor: Actor, input: WithdrawalInput & { replacement: string }): Promise<Done> {
  return takeOutBy(db, actor, 'merged', input)
}

/** Removes what should not have been published: its addresses answer 410 with the reason and, if given, what replaces it. Throws as withdrawDocument. */
export function removeDocument(db: Db, actor: Actor, input: WithdrawalInput): Promise<Done> {
  return takeOutBy(db, actor, 'removed', input)
}

function takeOutBy(db: Db, actor: Actor, how: 'withdrawn' | 'merged' | 'removed', { id, lock, reason, replacement }: WithdrawalInput): Promise<Done> {
  return db.$transaction(async (tx) => {
    // In one order, so that of two documents that replace each other the second waits and then hears why not.
    if (replacement) await tx.$queryRaw`SELECT id FROM "Document" WHERE id IN (${id}, ${replacement}) ORDER BY id FOR UPDATE`
    const document = await claim(tx, id, lock)
    authorize(actor, 'document.withdraw')
    const plan = withdrawPlan.parse({ how, reason, ...(replacement && { replacement }) })
    await takeOut(tx, actor, document, plan)
    return { id, lock: lock + 1 }
  })
}
