import type { Actor } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import type { Round } from '@/lib/db/generated/client'
import { progressOf } from '@/lib/reviews/assessors'
import type { BoardRow } from '@/lib/reviews/board-row'
import { daysOf } from '@/lib/rounds/days'
import { isLate } from '@/lib/rounds/deadlines'
import { readRound } from '@/lib/rounds/queries'
import type { RoundStatus } from '@/lib/rounds/words'
import { currentDeadline } from '@/lib/submissions/deadline'

/** Everything that the board of a round needs, before anything is filtered. */
export type Board = { round: Round & { status: RoundStatus }; rows: BoardRow[]; today: string }

/**
 * All submissions of a round with whose turn it is, how late, their assessors and how many remarks are open; never what
 * anybody wrote. Five statements, however many submissions there are. Throws ForbiddenError, and NotFoundError for a
 * round that does not exist.
 */
export async function readBoard(db: Db, actor: Actor, slug: string, now = new Date()): Promise<Board> {
  const round = await readRound(db, actor, slug, now)
  const [submissions, progress, remarks, lastVersions] = await Promise.all([
    readSubmissions(db, round.id),
    progressOf(db, { roundId: round.id }),
    countRemarks(db, round.id),
    lastHandedIn(db, round.id),
  ])
  const [days, today] = [daysOf(round), isoDay(now)]
  const rows = submissions.map((submission): BoardRow => {
    const { organisation, dueOn, since, ...rest } = submission
    const deadline = currentDeadline(submission, days)
    return {
      ...rest,
      organisation: organisation.name,
      since: isoDay(since),
      handedInOn: lastVersions.get(rest.id) ?? null,
      deadline: deadline ?? null,
      extended: dueOn !== null && deadline !== undefined,
      late: deadline !== undefined && isLate(deadline.on, today),
      assessors: progress.get(rest.id) ?? [],
      remarks: remarks.get(rest.id) ?? { total: 0, open: 0, required: 0, unreleased: 0 },
    }
  })
  return { round, rows, today }
}

function readSubmissions(db: Db, roundId: string) {
  const select = {
    id: true,
    title: true,
    state: true,
    since: true,
    rounds: true,
    database: true,
    dueOn: true,
    remindersOff: true,
    createdAt: true,
    documentId: true,
    organisation: { select: { name: true } },
  } as const
  return db.submission.findMany({ where: { roundId }, select, orderBy: [{ title: 'asc' }, { id: 'asc' }] })
}

type Counts = BoardRow['remarks']

async function countRemarks(db: Db, roundId: string): Promise<ReadonlyMap<string, Counts>> {
  const rows = await db.$queryRaw<(Counts & { id: string })[]>`
    SELECT r."submissionId"::text AS id, count(*)::int AS total, (count(*) FILTER (WHERE r."resolvedAt" IS NULL))::int AS open,
      (count(*) FILTER (WHERE r."resolvedAt" IS NULL AND r.required))::int AS required, (count(*) FILTER (WHERE r."releasedAt" IS NULL))::int AS unreleased
    FROM "Remark" r JOIN "Submission" s ON s.id = r."submissionId" WHERE s."roundId" = ${roundId}::uuid GROUP BY 1`
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

async function lastHandedIn(db: Db, roundId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.submissionVersion.groupBy({ by: ['submissionId'], where: { submission: { roundId } }, _max: { submittedAt: true } })
  return new Map(rows.flatMap(({ submissionId, _max: { submittedAt } }) => (submittedAt ? [[submissionId, isoDay(submittedAt)]] : [])))
}
