import type { Actor } from '@/lib/auth/policy'
import { authorize } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { claimSubmission } from '@/lib/submissions/claim'

/** Stops the reminders of one submission, or lets them go on. Throws NotFoundError and ForbiddenError. */
export function setReminders(db: Db, actor: Actor, { id, off }: { id: string; off: boolean }): Promise<void> {
  return db.$transaction(async (tx) => {
    const { title, remindersOff } = await claimSubmission(tx, actor, id, 'submission.message')
    if (remindersOff === off) return
    await tx.submission.update({ where: { id }, data: { remindersOff: off } })
    await recordEvents(tx, actor, [{ type: 'submission.remindersSet', data: { submissionId: id, title, off } }])
  })
}

/** The same for all of a round. */
export function setRoundReminders(db: Db, actor: Actor, { roundId, off }: { roundId: string; off: boolean }): Promise<void> {
  return db.$transaction(async (tx) => {
    authorize(actor, 'round.manage')
    const round = await tx.round.findUnique({ where: { id: roundId } })
    if (!round) throw new NotFoundError('Deze ronde bestaat niet (meer).')
    const { count } = await tx.round.updateMany({ where: { id: roundId, remindersOff: !off }, data: { remindersOff: off, lock: { increment: 1 } } })
    if (count > 0) await recordEvents(tx, actor, [{ type: 'submission.remindersSet', data: { roundId, title: round.title, off } }])
  })
}
