import type { Actor } from '@/lib/auth/policy'
import { kindOf } from '@/lib/content/id'
import type { Db } from '@/lib/db/client'
import { namesOf } from '@/lib/redactie/people'
import type { ChangesRow, ReviewRow } from '@/lib/redactie/shapes'
import { rowOf, rowSelection } from '@/lib/redactie/shortlists'
import { readSetting } from '@/lib/settings/settings'

const shortest = 8
const most = 200

/** What waits for review: first what one was asked to look at, last what somebody else must look at; of each the longest waiting first. */
export async function readToReview(db: Db, actor: Actor): Promise<ReviewRow[]> {
  const select = { ...rowSelection, draftVersion: { select: { author: true, submittedBy: true } } } as const
  const [documents, rules] = await Promise.all([
    db.document.findMany({ where: { draftState: 'review', trashedAt: null }, select, orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }], take: most }),
    readSetting(db, 'kinds'),
  ])
  const asked = await lastEvents(
    db,
    'document.submitted',
    documents.map(({ id }) => id),
  )
  const turnOf = ({ id, draftVersion }: (typeof documents)[number]): ReviewRow['turn'] => {
    const own = draftVersion?.author === actor.id || draftVersion?.submittedBy === actor.id
    if (own && rules[kindOf(id)]?.fourEyes !== false) return 'own'
    return asked.get(id)?.data.reviewer === actor.id ? 'asked' : 'free'
  }
  const order = ['asked', 'free', 'own']
  const rows = documents.map((document) => ({ document, turn: turnOf(document) })).sort((a, b) => order.indexOf(a.turn) - order.indexOf(b.turn))
  const names = await namesOf(
    db,
    rows.map(({ document }) => document.draftVersion?.submittedBy),
  )
  return rows.slice(0, shortest).map(({ document, turn }) => ({
    ...rowOf(document),
    turn,
    by: names.get(document.draftVersion?.submittedBy ?? '') ?? null,
    note: text(asked.get(document.id)?.data.note),
  }))
}

/** What others asked somebody to change. */
export async function readChangesOfMine(db: Db, actor: Actor): Promise<ChangesRow[]> {
  const where = { ownerId: actor.id, draftState: 'changes', trashedAt: null } as const
  const rows = await db.document.findMany({ where, select: rowSelection, orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }], take: shortest })
  const events = await lastEvents(
    db,
    'document.changesRequested',
    rows.map(({ id }) => id),
  )
  const names = await namesOf(
    db,
    [...events.values()].map(({ actor }) => actor),
  )
  return rows.map((row) => {
    const event = events.get(row.id)
    return { ...rowOf(row), reason: text(event?.data.note), by: names.get(event?.actor ?? '') ?? null }
  })
}

type Said = { documentId: string; actor: string; data: Record<string, unknown> }

/** Of each document the last event of a type. */
async function lastEvents(db: Db, type: string, ids: string[]): Promise<Map<string, Said>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<Said[]>`
    SELECT e."documentId", e.actor, e.data FROM unnest(${ids}::text[]) AS wanted (id)
    CROSS JOIN LATERAL (SELECT * FROM "Event" WHERE "documentId" = wanted.id AND type = ${type} ORDER BY id DESC LIMIT 1) AS e`
  return new Map(rows.map((row) => [row.documentId, row]))
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
