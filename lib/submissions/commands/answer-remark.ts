import { z } from 'zod'
import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import type { RemarkAnswer } from '@/lib/db/generated/client'
import { NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { claimSubmission } from '@/lib/submissions/claim'

/** What an owner says to a remark. Who does not follow it, says why. */
export const remarkAnswer = z
  .object({
    says: z.enum(['verwerkt', 'niet-verwerkt'], { error: 'Kies of je dit hebt verwerkt' }),
    text: z.string().trim().max(4_000, { error: 'Houd het korter: hoogstens 4.000 tekens' }).default(''),
  })
  .refine(({ says, text }) => says === 'verwerkt' || text !== '', { path: ['text'], error: 'Leg kort uit waarom je dit niet verwerkt' })
export type RemarkAnswerInput = z.input<typeof remarkAnswer>

/**
 * Answers a released remark on a submission of the own organisation. Earlier answers stay, the last counts; the same
 * answer given twice by one person is one. Throws ForbiddenError, ZodError, and NotFoundError for a remark that is not of this
 * submission or that nobody released.
 */
export function answerRemark(db: Db, actor: Actor, input: { id: string; remarkId: string } & RemarkAnswerInput): Promise<void> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, input.id, 'remark.answer')
    const { says, text } = remarkAnswer.parse({ says: input.says, text: input.text })
    const remark = z.uuid().safeParse(input.remarkId).success
      ? await tx.remark.findFirst({
          where: { id: input.remarkId, submissionId: submission.id, releasedAt: { not: null } },
          include: { answers: { orderBy: { createdAt: 'desc' }, take: 1 } },
        })
      : null
    if (!remark) throw new NotFoundError('Deze opmerking bestaat niet (meer). Ververs de pagina.')
    if (isSame(remark.answers[0], { author: actor.id, says, text })) return
    await tx.remarkAnswer.create({ data: { remarkId: remark.id, author: actor.id, says, text } })
    if (!submission.authors.includes(actor.id)) await tx.submission.update({ where: { id: submission.id }, data: { authors: { push: actor.id } } })
    await recordEvents(tx, actor, [{ type: 'remark.answered', data: { submissionId: submission.id } }])
  })
}

function isSame(last: RemarkAnswer | undefined, next: Pick<RemarkAnswer, 'author' | 'says' | 'text'>): boolean {
  return last !== undefined && last.author === next.author && last.says === next.says && last.text === next.text
}
