import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { ConflictError, ExpectedError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { formOf } from '@/lib/reviews/assessments'
import { consensusOf } from '@/lib/reviews/commands/save-consensus'
import { missingIn } from '@/lib/reviews/complete'
import { criteriaOf } from '@/lib/reviews/criteria'
import { freeAssessors } from '@/lib/reviews/current'
import { allAgree } from '@/lib/reviews/joint'
import { type Claimed, claimSubmission } from '@/lib/submissions/claim'
import { notify } from '@/lib/submissions/notify'
import { coordinators } from '@/lib/submissions/people'

/**
 * Agrees with what the assessors say together, as it stood at `lock`. When all agree the coordinators hear of it. Saying so
 * again changes nothing. Returns whether all agree. Throws NotFoundError, ForbiddenError, InvalidStateError, ConflictError when it was
 * changed since, and ExpectedError for what is not finished.
 */
export function agree(db: Db, actor: Actor, submissionId: string, lock: number): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, submissionId, 'consensus.write')
    const row = await consensusOf(tx, submission.id)
    const free = await freeAssessors(tx, submission.id)
    if (row.lock !== lock) throw new ConflictError('Het gezamenlijke advies is intussen gewijzigd. Lees het na en stem dan opnieuw in.')
    if (row.agreedBy.includes(actor.id)) return allAgree(free, row.agreedBy)
    const missing = missingIn(formOf(row), criteriaOf(submission.round.criteriaVersion))
    if (missing.length > 0) throw new ExpectedError(`Het gezamenlijke advies is nog niet af. ${missing.map(({ message }) => message).join('. ')}.`)
    const agreedBy = [...row.agreedBy, actor.id]
    await tx.consensus.update({ where: { id: row.id }, data: { agreedBy } })
    await recordEvents(tx, actor, [{ type: 'consensus.agreed', data: { submissionId: submission.id } }])
    const all = allAgree(free, agreedBy)
    if (all) await notify(tx, await coordinators(tx), adviceReady(submission))
    return all
  })
}

function adviceReady({ id, title }: Claimed) {
  return {
    subject: `Advies klaar: ${title}`,
    text: `De beoordelaars van “${title}” zijn het eens over een advies. Je kunt nu een besluit nemen.`,
    path: `/beoordelen/inzendingen/${id}/besluit`,
  }
}
