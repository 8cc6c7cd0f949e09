import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { recordEvents } from '@/lib/events/record'
import { claimOwnRemark } from '@/lib/reviews/commands/own-remark'

/** Takes a remark of one's own away that was not released yet. Throws NotFoundError, ForbiddenError, InvalidStateError and ExpectedError. */
export function removeRemark(db: Db, actor: Actor, remarkId: string): Promise<void> {
  return db.$transaction(async (tx) => {
    const { remark, submission } = await claimOwnRemark(tx, actor, remarkId)
    await tx.remark.delete({ where: { id: remark.id } })
    await recordEvents(tx, actor, [{ type: 'remark.removed', data: { submissionId: submission.id } }])
  })
}
