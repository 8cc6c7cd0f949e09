import type { Actor } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/client'
import type { Remark } from '@/lib/db/generated/client'
import { isUuid } from '@/lib/db/uuid'
import { ExpectedError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { type Claimed, claimSubmission } from '@/lib/submissions/claim'

const gone = 'Deze opmerking bestaat niet (meer).'

/** A remark that somebody wrote and that was not released yet, with its submission claimed. Throws NotFoundError, ForbiddenError, InvalidStateError and ExpectedError. */
export async function claimOwnRemark(tx: Tx, actor: Actor, remarkId: string): Promise<{ remark: Remark; submission: Claimed }> {
  const found = isUuid(remarkId) ? await tx.remark.findUnique({ where: { id: remarkId }, select: { submissionId: true } }) : null
  if (!found) throw new NotFoundError(gone)
  const submission = await claimSubmission(tx, actor, found.submissionId, 'remark.write')
  // Another tab may have taken it away while this one waited.
  const remark = await tx.remark.findUnique({ where: { id: remarkId } })
  if (!remark) throw new NotFoundError(gone)
  if (remark.author !== actor.id) throw new ExpectedError('Deze opmerking is van iemand anders.')
  if (remark.releasedAt) throw new InvalidStateError('Deze opmerking is al vrijgegeven en verandert niet meer. Schrijf er een nieuwe bij.')
  return { remark, submission }
}
