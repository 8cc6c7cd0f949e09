import { z } from 'zod'
import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import { NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { compareWhenReady } from '@/lib/reviews/compare'
import { type Claimed, claimSubmission } from '@/lib/submissions/claim'
import { notify } from '@/lib/submissions/notify'
import { coordinators } from '@/lib/submissions/people'

const noWords = 'Zeg kort welk belang je hebt. Alleen de coördinatoren lezen dit.'

/** `interests`: "geen", or "wel" with what they are. */
export const declaration = z
  .object({
    interests: z.enum(['geen', 'wel'], { error: 'Kies of je belangen hebt' }),
    text: z.string().trim().max(2_000, { error: 'Dit is te lang. Houd het bij 2.000 tekens.' }).default(''),
  })
  .refine(({ interests, text }) => interests === 'geen' || text !== '', { error: noWords, path: ['text'] })
export type Declaration = z.infer<typeof declaration>

/**
 * Says whether an assessor has interests in the way. Who has none can begin; who has loses sight of the submission at once, and
 * the coordinators hear of it. That can be said at any later moment too; only a coordinator undoes it. Saying the same
 * again changes nothing. Throws NotFoundError and ForbiddenError.
 */
export function declare(db: Db, actor: Actor, submissionId: string, { interests, text }: Declaration): Promise<void> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, submissionId, 'assignment.declare')
    const where = { submissionId_assessorId: { submissionId: submission.id, assessorId: actor.id } }
    const assignment = await tx.assignment.findUnique({ where })
    if (!assignment) throw new NotFoundError('Je bent niet (meer) gevraagd om dit te beoordelen.')
    if (interests === 'geen' && assignment.state === 'free') return
    const state = interests === 'geen' ? 'free' : 'conflicted'
    await tx.assignment.update({ where, data: { state, declaration: text, declaredAt: new Date() } })
    await recordEvents(tx, actor, [{ type: 'assignment.declared', data: { submissionId: submission.id } }])
    if (state === 'free') return
    // Who has interests agreed with nothing, and the others look again at what they wrote together.
    await tx.consensus.updateMany({ where: { submissionId: submission.id, agreedBy: { has: actor.id } }, data: { agreedBy: [] } })
    await tellCoordinators(tx, actor, submission)
    await compareWhenReady(tx, actor, submission)
  })
}

/** What the interests are does not go by mail. */
async function tellCoordinators(tx: Tx, actor: Actor, { id, title }: Claimed): Promise<void> {
  const assessor = await tx.user.findUnique({ where: { id: actor.id }, select: { name: true } })
  await notify(tx, await coordinators(tx), {
    subject: `Belangen bij: ${title}`,
    text: `${assessor?.name ?? 'Een beoordelaar'} heeft belangen bij “${title}” en ziet deze inzending niet meer. Vraag iemand anders om te beoordelen.`,
    path: `/beoordelen/inzendingen/${id}`,
  })
}
