import { type Actor, authorize, type Subject } from '@/lib/auth/policy'
import { type ContentOf, kinds } from '@/lib/content/registry'
import { isoDay } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import { isUuid } from '@/lib/db/uuid'
import { NotFoundError } from '@/lib/errors'
import { dayText } from '@/lib/rounds/days'

const missing = 'Deze interventie staat niet (meer) op naam van je organisatie.'

/** The intervention with this identity, for somebody of its organisation. Throws NotFoundError, also for another's: nobody learns that it has an owner here. */
export async function readOwnership(db: Db | Tx, actor: Actor, documentId: string) {
  const ownership = await db.ownership.findUnique({
    where: { documentId },
    include: { organisation: true, document: { include: { liveVersion: true } } },
  })
  if (!ownership || ownership.document.trashedAt) throw new NotFoundError(missing)
  const subject = await ownerSubject(db, actor, ownership.organisationId)
  if (!subject.relations?.includes('member')) throw new NotFoundError(missing)
  authorize(actor, 'intervention.own', subject)
  const { document } = ownership
  const content = document.liveVersion?.content as ContentOf<'interventie'> | undefined
  const online = document.status === 'published' && content !== undefined
  return { ...ownership, content, online, path: content ? kinds.interventie.path(document.slug, content) : undefined }
}

/** What the policy asks about an intervention of an organisation when this person acts. */
export async function ownerSubject(db: Db | Tx, actor: Actor, organisationId: string, requestedBy?: string): Promise<Subject> {
  // Jobs and the import act under names.
  const user = isUuid(actor.id) ? await db.user.findFirst({ where: { id: actor.id }, select: { organisationId: true } }) : null
  const member = user?.organisationId === organisationId
  return { relations: member ? ['member'] : requestedBy === actor.id ? [] : ['independent'] }
}

/** When KIS last decided to include an intervention, and until when; days as text. */
export async function lastInclusion(db: Db | Tx, documentId: string): Promise<{ on: string; validUntil: string } | undefined> {
  const decision = await db.decision.findFirst({
    where: { outcome: 'included', validUntil: { not: null }, submission: { documentId } },
    orderBy: { decidedAt: 'desc' },
  })
  return decision?.validUntil ? { on: isoDay(decision.decidedAt), validUntil: dayText(decision.validUntil) } : undefined
}
