import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { log } from '@/lib/log'
import type { MediaStorage } from '@/lib/media/storage'
import { claimSubmission } from '@/lib/submissions/claim'
import { attachmentKey, isHandedIn } from '@/lib/worksheet/attachments'

/**
 * Takes a file away from a worksheet. Versions that were handed in keep it; what none of them has is gone for good. Throws NotFoundError
 * and ForbiddenError (also in a state in which nobody writes).
 */
export async function removeAttachment(
  { db, storage }: { db: Db; storage: MediaStorage },
  actor: Actor,
  input: { id: string; attachment: string },
): Promise<void> {
  const gone = await db.$transaction(async (tx) => {
    const { id: submissionId } = await claimSubmission(tx, actor, input.id, 'worksheet.save')
    const there = await tx.attachment.findMany({ where: { submissionId, removedAt: null } })
    const found = there.find(({ id }) => id === input.attachment)
    if (!found) throw new NotFoundError('Deze bijlage staat er niet (meer) bij.')
    const stays = await isHandedIn(tx, submissionId, found.id)
    if (stays) await tx.attachment.update({ where: { id: found.id }, data: { removedAt: new Date() } })
    else await tx.attachment.delete({ where: { id: found.id } })
    await recordEvents(tx, actor, [{ type: 'attachment.removed', data: { submissionId } }])
    return stays ? undefined : found
  })
  // What can't be removed now goes at night: nothing points at it any more.
  if (gone)
    await storage
      .remove(attachmentKey(gone))
      .catch((error) => log.warn('the bytes of an attachment stay until tonight', { error: String(error).slice(0, 200) }))
}
