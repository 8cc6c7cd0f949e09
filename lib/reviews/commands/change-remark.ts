import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { ConflictError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { claimOwnRemark } from '@/lib/reviews/commands/own-remark'
import { criterionOf, type RemarkForm } from '@/lib/reviews/remark-form'

/**
 * Changes a remark of one's own that was not released yet. `seen`: its text as the form was made from, so that another tab's
 * words are not lost. Throws NotFoundError, ForbiddenError, InvalidStateError, ExpectedError and ConflictError.
 */
export function changeRemark(db: Db, actor: Actor, remarkId: string, { seen, ...form }: RemarkForm & { seen: string }): Promise<void> {
  return db.$transaction(async (tx) => {
    const { remark, submission } = await claimOwnRemark(tx, actor, remarkId)
    if (!sameWords(remark.text, seen) && !sameWords(remark.text, form.text))
      throw new ConflictError(`Je wijzigde deze opmerking intussen ook ergens anders. Daar staat nu: “${remark.text}”`)
    const { path, quote, text, required } = form
    const criterion = criterionOf(form.criterion, submission.round.criteriaVersion)
    await tx.remark.update({ where: { id: remark.id }, data: { path, quote, criterion, text, required: required !== undefined, updatedAt: new Date() } })
    await recordEvents(tx, actor, [{ type: 'remark.changed', data: { submissionId: submission.id } }])
  })
}

/** A browser sends a line break as two characters. */
function sameWords(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim()
  return plain(one) === plain(other)
}
