import { type Actor, authorize, can } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import type { ChangeRequestState } from '@/lib/db/generated/enums'
import { NotFoundError } from '@/lib/errors'
import { type AskedChanges, type ChangeableField, changedMeanwhile } from '@/lib/owners/changeable'
import { ownerSubject } from '@/lib/owners/owned'

/** A change that an owner asked for, in a list; days as text. JSON-safe. */
export type ChangeRow = { id: string; title: string; organisation: string; fields: ChangeableField[]; on: string; state: ChangeRequestState }
/** The same with all that is needed to answer it. `before` and `after`: the fields that change, as in the content. */
export type ChangeDetail = ChangeRow & {
  slug: string
  explanation: string
  before: Record<string, unknown>
  after: Record<string, unknown>
  /** Fields that say something else by now than when it was asked. */
  meanwhile: ChangeableField[]
  answer: string
  answered: { on: string; by: string } | undefined
  mayAnswer: boolean
}

const mostAnswered = 50

/** What waits for an answer, the oldest first, and what was answered last. Throws ForbiddenError. */
export async function listChanges(db: Db, actor: Actor): Promise<{ open: ChangeRow[]; answered: ChangeRow[] }> {
  authorize(actor, 'round.read')
  const include = { document: { select: { title: true } }, organisation: { select: { name: true } } } as const
  const [open, answered] = await Promise.all([
    db.changeRequest.findMany({ where: { state: 'open' }, include, orderBy: { createdAt: 'asc' } }),
    db.changeRequest.findMany({ where: { state: { not: 'open' } }, include, orderBy: { answeredAt: 'desc' }, take: mostAnswered }),
  ])
  return { open: open.map(toRow), answered: answered.map(toRow) }
}

type Row = { id: string; changes: unknown; createdAt: Date; state: ChangeRequestState; document: { title: string }; organisation: { name: string } }

function toRow({ id, changes, createdAt, state, document, organisation }: Row): ChangeRow {
  return {
    id,
    title: document.title,
    organisation: organisation.name,
    fields: Object.keys(changes as AskedChanges) as ChangeableField[],
    on: isoDay(createdAt),
    state,
  }
}

/** One of them. Throws ForbiddenError and NotFoundError. */
export async function readChange(db: Db, actor: Actor, id: string): Promise<ChangeDetail> {
  authorize(actor, 'round.read')
  const row = /^[0-9a-f-]{36}$/.test(id)
    ? await db.changeRequest.findUnique({ where: { id }, include: { document: { include: { liveVersion: true } }, organisation: true } })
    : null
  if (!row) throw new NotFoundError('Deze wijziging bestaat niet (meer).')
  const changes = row.changes as AskedChanges
  const by = row.answeredBy ? await db.user.findFirst({ where: { id: row.answeredBy }, select: { name: true } }) : null
  const open = row.state === 'open'
  return {
    ...toRow(row),
    slug: row.document.slug,
    explanation: row.explanation,
    before: sideOf(changes, 'before'),
    after: sideOf(changes, 'after'),
    meanwhile: open ? changedMeanwhile((row.document.liveVersion?.content ?? {}) as Record<string, unknown>, changes) : [],
    answer: row.answer,
    answered: row.answeredAt ? { on: isoDay(row.answeredAt), by: by?.name ?? 'KIS' } : undefined,
    mayAnswer: open && can(actor, 'change.answer', await ownerSubject(db, actor, row.organisationId, row.requestedBy)),
  }
}

function sideOf(changes: AskedChanges, side: 'before' | 'after'): Record<string, unknown> {
  return Object.fromEntries(Object.entries(changes).flatMap(([name, change]) => (change[side] === null ? [] : [[name, change[side]]])))
}
