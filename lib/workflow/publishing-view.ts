import { type Actor, authorize, can, staffRoles } from '@/lib/auth/policy'
import { blockersOf } from '@/lib/content/blockers'
import type { Blocker } from '@/lib/content/blockers/blocker'
import { type Claimed, subjectOf } from '@/lib/content/claim'
import { eyesOf, isAlone, isSecond } from '@/lib/content/four-eyes'
import { kindOf } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import { kinds } from '@/lib/content/registry'
import { outFrom, readWithdrawal, withdrawPlan } from '@/lib/content/withdrawal'
import { formatDate, isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { anchorOf } from '@/lib/editor/field-spec'
import { labelOfPath } from '@/lib/editor/labels'
import { NotFoundError } from '@/lib/errors'
import { momentOf } from '@/lib/events/moments'
import { namesOf } from '@/lib/events/names'
import { plannedWords } from '@/lib/planning/words'
import { askedOf } from '@/lib/workflow/asked'
import type { Obstacle, PlannedView, PublishingView, Referrer, Step } from '@/lib/workflow/shapes'

/** What the page about publishing a document shows to `actor`. Throws ForbiddenError, and NotFoundError, also for what is in the trash. */
export async function readPublishing(db: Db, actor: Actor, id: string): Promise<PublishingView> {
  authorize(actor, 'document.read')
  const document = await db.document.findUnique({ where: { id }, include: { draftVersion: true, liveVersion: true } })
  if (!document || document.trashedAt) throw new NotFoundError('Dit document is er niet (meer), of staat in de prullenbak.')
  const eyes = document.draftVersion ? await eyesOf(db, document) : undefined
  const own = eyes?.required === true && !isSecond(actor.id, eyes)
  const unseen = await unseenOf(db, document, actor)
  const [blockers, written, asked, reviewers, referrers] = await Promise.all([
    blockersOf(db, document),
    writtenOf(db, document),
    askedOf(db, id, document.draftVersionId),
    reviewersFor(db, actor),
    referrersOf(db, id),
  ])
  const live = document.liveVersion?.content as CommonContent | undefined
  return {
    id,
    lock: document.lock,
    title: document.title || 'Zonder titel',
    status: document.status,
    state: document.draftVersion?.state ?? null,
    may: stepsOf(actor, document, own, unseen !== undefined),
    obstacles: blockers.map((blocker) => toObstacle(id, blocker)),
    ...(written && { written }),
    ...(asked && { asked }),
    eyes: { required: eyes?.required ?? false, alone: eyes !== undefined && isAlone(actor, eyes), own },
    ...(unseen && { unseen }),
    planned: plannedOf(document),
    address: addressOf(document),
    ...(live?.checkedOn && { checkedOn: formatDate(live.checkedOn) }),
    ...(document.reviewOn && { reviewOn: formatDate(isoDay(document.reviewOn)) }),
    reviewers,
    referrers,
    ...withdrawnOf(document),
  }
}

/** What the policy lets this person do, and what there is to do. */
function stepsOf(actor: Actor, document: Claimed, own: boolean, unseen: boolean): Step[] {
  const subject = subjectOf(document)
  const { status, draftVersion: draft } = document
  const visible = outFrom.removed.includes(status)
  const allowed: Record<Step, boolean> = {
    revive: draft === null && status !== 'published' && status !== 'unpublished' && can(actor, 'document.saveDraft', subject),
    submit: can(actor, 'document.submit', subject),
    takeBack: can(actor, 'document.takeBack', subject),
    requestChanges: can(actor, 'document.requestChanges', subject),
    approve: can(actor, 'document.approve', subject) && !own,
    publish: can(actor, 'document.publish', subject) && draft !== null,
    schedule: can(actor, 'document.schedule', subject) && draft !== null,
    unschedule: can(actor, 'document.unschedule', subject),
    changeSlug: can(actor, 'document.changeSlug', subject) && status !== 'merged' && status !== 'removed',
    withdraw: can(actor, 'document.withdraw') && visible,
    confirmChecked: can(actor, 'document.confirmChecked', subject) && status === 'published',
    checkAlone: unseen && can(actor, 'document.checkAlone'),
    discardDraft: can(actor, 'document.discardDraft', subject) && draft !== null && status !== 'unpublished',
    trash: can(actor, 'document.trash', subject) && (status === 'unpublished' || can(actor, 'document.trashPublished')),
  }
  return (Object.keys(allowed) as Step[]).filter((step) => allowed[step])
}

function toObstacle(id: string, { path, message, severity }: Blocker): Obstacle {
  const place = path.filter((key) => typeof key !== 'symbol')
  const own = path[0] === 'slug'
  const href = own ? '#adres' : `/redactie/documenten/${id}?controle=ja#${anchorOf(place)}`
  return { place: own ? 'Adres' : placeWords(kindOf(id), place), message, hint: severity === 'hint', href }
}

/** "Tekst, blok 3 › Tekst": the number of a block says more than that of a piece of its text. */
function placeWords(kind: string, path: (string | number)[]): string {
  const [field, at, ...rest] = path
  if (field !== 'body' || typeof at !== 'number') return labelOfPath(kind, path) || 'Document'
  const inside = labelOfPath(kind, ['body', at, ...rest.filter((key) => typeof key === 'string')])
    .split(' › ')
    .slice(2)
  return [`Tekst, blok ${at + 1}`, ...inside].join(' › ')
}

async function writtenOf(db: Db, { draftVersion: draft }: Claimed): Promise<PublishingView['written']> {
  if (!draft) return undefined
  const names = await namesOf(db, [draft.author, draft.submittedBy, draft.approvedBy])
  const name = (who: string | null) => (who ? names.get(who) : undefined)
  const [submittedBy, approvedBy] = [name(draft.submittedBy), name(draft.approvedBy)]
  return { by: name(draft.author) ?? '', at: momentOf(draft.updatedAt), ...(submittedBy && { submittedBy }), ...(approvedBy && { approvedBy }) }
}

/** Who can approve, except who asks. */
async function reviewersFor(db: Db, actor: Actor): Promise<PublishingView['reviewers']> {
  const roles = staffRoles.filter((role) => can({ id: '', role }, 'document.approve', { state: 'review' }))
  const where = { role: { in: [...roles] }, blockedAt: null, id: { not: actor.id } }
  return db.user.findMany({ where, select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }], take: 200 })
}

/** Documents that readers can see and that point at this one. */
async function referrersOf(db: Db, id: string): Promise<Referrer[]> {
  const rows = await db.reference.findMany({
    where: { toDocumentId: id, live: true, from: { trashedAt: null } },
    select: { from: { select: { id: true, title: true, kind: true } } },
    distinct: ['fromDocumentId'],
    orderBy: { fromDocumentId: 'asc' },
  })
  return rows.map(({ from }) => ({ id: from.id, title: from.title, kind: kinds[kindOf(from.id)].label.one }))
}

async function unseenOf(db: Db, { id, liveVersion: live }: Claimed, actor: Actor): Promise<PublishingView['unseen']> {
  if (!live?.aloneReason || live.checkedAt || !isSecond(actor.id, live)) return undefined
  const mine = await db.event.count({
    where: { documentId: id, versionId: live.id, actor: actor.id, type: { in: ['document.published', 'document.scheduled'] } },
  })
  return mine > 0 ? undefined : { versionId: live.id, reason: live.aloneReason }
}

function plannedOf({ publishAt, withdrawAt, withdrawPlan: plan }: Claimed): PlannedView {
  const how = withdrawPlan.safeParse(plan).data?.how
  return { ...(publishAt && { publish: plannedWords(publishAt) }), ...(withdrawAt && { withdraw: plannedWords(withdrawAt) }), ...(how && { how }) }
}

function addressOf({ id, slug, nextSlug, draftVersion, liveVersion }: Claimed): PublishingView['address'] {
  const content = (liveVersion ?? draftVersion)?.content as unknown as CommonContent
  const path = (name: string) => (content ? kinds[kindOf(id)].path(name, content) : `/${name}`)
  return { path: path(slug), slug, ...(nextSlug && { next: nextSlug, nextPath: path(nextSlug) }) }
}

function withdrawnOf({ status, withdrawal }: Claimed): Pick<PublishingView, 'withdrawn'> {
  const found = status === 'published' || status === 'unpublished' ? undefined : readWithdrawal(withdrawal)
  return found
    ? { withdrawn: { reason: found.reason, on: formatDate(isoDay(new Date(found.on))), ...(found.replacement && { replacement: found.replacement }) } }
    : {}
}
