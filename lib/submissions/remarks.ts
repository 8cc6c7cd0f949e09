import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { isUuid } from '@/lib/db/uuid'
import { isOpen, sightOf } from '@/lib/reviews/sight'
import { type Claimed, readSubmission } from '@/lib/submissions/claim'
import type { RemarkView } from '@/lib/submissions/shapes'

const include = { version: { select: { number: true } }, answers: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } } as const satisfies Prisma.RemarkInclude
type Row = Prisma.RemarkGetPayload<{ include: typeof include }>

/**
 * The remarks on a submission that somebody may see, oldest first, with their answers. Owners see what was released, from
 * "KIS"; assessors their own and what was released, and all of it once both assessments are in; coordinators all. Throws
 * NotFoundError, and ForbiddenError for who may not read the submission.
 */
export async function remarksFor(db: Db | Tx, actor: Actor, submissionId: string): Promise<RemarkView[]> {
  const submission = await readSubmission(db, actor, submissionId)
  const rows = await db.remark.findMany({ where: visibleRemarks(actor, submission), include, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  const names = await namesFor(db, actor, submission, rows)
  return rows.map((row) => viewOf(row, actor, names))
}

/** Which remarks on a submission somebody sees who may read it; for counts too. */
export function visibleRemarks(actor: Actor, { id, state }: Pick<Claimed, 'id' | 'state'>): Prisma.RemarkWhereInput {
  const released = { submissionId: id, releasedAt: { not: null } }
  switch (sightOf(actor, state)) {
    case 'all':
      return { submissionId: id }
    case 'own':
      return { submissionId: id, OR: [{ author: actor.id }, released] }
    case 'released':
      return released
    case 'none':
      return { submissionId: id, id: { in: [] } }
  }
}

type Names = (author: string, unknown?: string) => string

/** What authors are called for who looks. Of KIS, owners know no names, and assessors not each other's while they are blind. */
async function namesFor(db: Db | Tx, actor: Actor, { organisationId, state }: Claimed, rows: readonly Row[]): Promise<Names> {
  const ids = [...new Set(rows.flatMap((row) => [row.author, ...row.answers.map(({ author }) => author)]))].filter((id) => isUuid(id))
  const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true, organisationId: true } })
  const known = new Map(users.map((user) => [user.id, user]))
  return (author, unknown = 'KIS') => {
    const user = known.get(author)
    const named =
      actor.role === 'coordinator' || author === actor.id || user?.organisationId === organisationId || (actor.role === 'beoordelaar' && isOpen(state))
    return user && named ? user.name : unknown
  }
}

function viewOf(row: Row, actor: Actor, names: Names): RemarkView {
  return {
    id: row.id,
    version: row.version.number,
    path: row.path,
    quote: row.quote,
    criterion: row.criterion,
    text: row.text,
    required: row.required,
    author: actor.role === 'interventie-eigenaar' ? 'KIS' : names(row.author),
    mine: row.author === actor.id,
    createdAt: row.createdAt.toISOString(),
    released: row.releasedAt !== null,
    resolved: row.resolvedAt !== null,
    // Only owners answer: who is none of them any more is no one of KIS.
    answers: row.answers.map(({ id, author, says, text, createdAt }) => ({
      id,
      author: names(author, 'Een eerdere medeauteur'),
      says,
      text,
      createdAt: createdAt.toISOString(),
    })),
  }
}
