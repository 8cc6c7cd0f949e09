import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { recordEvents } from '@/lib/events/record'
import { claimSubmission } from '@/lib/submissions/claim'

/** Stops the reminders of one submission, or lets them go on. Throws NotFoundError and ForbiddenError. */
export function setReminders(db: Db, actor: Actor, { id, off }: { id: string; off: boolean }): Promise<void> {
  return db.$transaction(async (tx) => {
    const { remindersOff } = await claimSubmission(tx, actor, id, 'submission.message')
    if (remindersOff === off) return
    await tx.submission.update({ where: { id }, data: { remindersOff: off } })
    await recordEvents(tx, actor, [{ type: 'submission.remindersSet', data: { submissionId: id, off } }])
  })
}
