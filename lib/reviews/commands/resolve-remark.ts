import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { isUuid } from '@/lib/db/uuid'
import { NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { claimSubmission } from '@/lib/submissions/claim'
import { visibleRemarks } from '@/lib/submissions/remarks'

const gone = 'Deze opmerking bestaat niet (meer).'

/** Says that a remark was dealt with, or (`resolved` false) that it is open after all. Only of a remark that one sees. Throws NotFoundError and ForbiddenError. */
export function resolveRemark(db: Db, actor: Actor, remarkId: string, resolved: boolean): Promise<void> {
  return db.$transaction(async (tx) => {
    const found = isUuid(remarkId) ? await tx.remark.findUnique({ where: { id: remarkId }, select: { submissionId: true } }) : null
    if (!found) throw new NotFoundError(gone)
    const submission = await claimSubmission(tx, actor, found.submissionId, 'remark.resolve')
    const remark = await tx.remark.findFirst({ where: { AND: [visibleRemarks(actor, submission), { id: remarkId }] } })
    if (!remark) throw new NotFoundError(gone)
    if ((remark.resolvedAt !== null) === resolved) return
    await tx.remark.update({
      where: { id: remark.id },
      data: resolved ? { resolvedAt: new Date(), resolvedBy: actor.id } : { resolvedAt: null, resolvedBy: null },
    })
    await recordEvents(tx, actor, [{ type: 'remark.resolved', data: { submissionId: submission.id, resolved } }])
  })
}
