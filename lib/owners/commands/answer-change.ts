import { type Actor, authorize } from '@/lib/auth/policy'
import { amendLive } from '@/lib/content/amend-live'
import { claimCurrent } from '@/lib/content/claim'
import { whole } from '@/lib/content/commands/publish'
import type { Db, Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { isUuid } from '@/lib/db/uuid'
import { labelOfPath } from '@/lib/editor/labels'
import { ConflictError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { quoted } from '@/lib/mail/mail'
import { type AskedChanges, changedMeanwhile, newValues } from '@/lib/owners/changeable'
import { ownerSubject } from '@/lib/owners/owned'
import { isUnderWay } from '@/lib/owners/under-way'
import { notify } from '@/lib/submissions/notify'
import { ownersOf } from '@/lib/submissions/people'

/** `answer`: for the owner; may be empty when the change is accepted. */
export type ChangeAnswer = { id: string; answer: string }
type Request = Prisma.ChangeRequestGetPayload<{ include: { document: true } }>

/**
 * Does what the owner asked: readers see it at once, and what the redactie is writing keeps it. Throws NotFoundError,
 * ForbiddenError, InvalidStateError when it was answered or can't be published like that, and ConflictError when one of
 * the fields says something else than when it was asked.
 */
export function acceptChange(db: Db, actor: Actor, { id, answer }: ChangeAnswer): Promise<{ documentId: string }> {
  return db.$transaction(async (tx) => {
    const request = await claimRequest(tx, actor, id)
    const { documentId } = request
    const changes = request.changes as AskedChanges
    const document = await claimCurrent(tx, documentId)
    if (await isUnderWay(tx, documentId))
      throw new InvalidStateError(
        'Er is een nieuwe versie onderweg, die deze wijziging zou terugdraaien. Wijs haar af en vraag de eigenaar om haar in het werkblad te zetten.',
      )
    const meanwhile = changedMeanwhile((document.liveVersion?.content ?? {}) as Record<string, unknown>, changes)
    if (meanwhile.length > 0)
      throw new ConflictError(
        `Intussen is hier iets anders komen te staan: ${meanwhile.map((name) => labelOfPath('interventie', [name])).join(', ')}. Wijs de wijziging af en vraag de eigenaar om opnieuw te kijken.`,
      )
    const versionId = await amendLive(tx, actor, document, newValues(changes), 'Wijziging van de eigenaar')
    await finish(tx, actor, request, { state: 'accepted', answer, versionId })
    return { documentId }
  }, whole)
}

/** Says no, and why. Throws NotFoundError, ForbiddenError and InvalidStateError. */
export function declineChange(db: Db, actor: Actor, { id, answer }: ChangeAnswer): Promise<{ documentId: string }> {
  return db.$transaction(async (tx) => {
    const request = await claimRequest(tx, actor, id)
    if (!answer.trim()) throw new InvalidStateError('Schrijf op waarom de wijziging niet kan. De eigenaar krijgt deze tekst.')
    await finish(tx, actor, request, { state: 'declined', answer })
    return { documentId: request.documentId }
  })
}

async function claimRequest(tx: Tx, actor: Actor, id: string): Promise<Request> {
  if (isUuid(id)) await tx.$queryRaw`SELECT id FROM "ChangeRequest" WHERE id = ${id}::uuid FOR UPDATE`
  const request = isUuid(id) ? await tx.changeRequest.findUnique({ where: { id }, include: { document: true } }) : null
  if (!request) throw new NotFoundError('Deze wijziging bestaat niet (meer).')
  authorize(actor, 'change.answer', await ownerSubject(tx, actor, request.organisationId, request.requestedBy))
  if (request.state !== 'open') throw new InvalidStateError('Op deze wijziging is al geantwoord. Ververs de pagina.')
  return request
}

type Answered = { state: 'accepted' | 'declined'; answer: string; versionId?: string }

async function finish(tx: Tx, actor: Actor, { id, documentId, organisationId, document }: Request, { state, answer, versionId }: Answered): Promise<void> {
  const { title, slug } = document
  const yes = state === 'accepted'
  await tx.changeRequest.update({ where: { id }, data: { state, answer, answeredBy: actor.id, answeredAt: new Date() } })
  await recordEvents(tx, actor, [{ type: 'change.answered', documentId, ...(versionId && { versionId }), data: { title, accepted: yes } }])
  await notify(tx, await ownersOf(tx, organisationId), {
    subject: `${yes ? 'Je wijziging staat online' : 'Over je wijziging'}: ${title}`,
    text: `${yes ? `We hebben je wijziging van “${title}” overgenomen. Die staat nu online.` : `We hebben je wijziging van “${title}” niet overgenomen.`}${answer.trim() ? `\n\n${quoted(answer)}` : ''}`,
    path: `/mijn-interventies/interventies/${slug}`,
  })
}
