import type { Db, Tx } from '@/lib/db/client'
import { submissionStates } from '@/lib/submissions/states'

/** States of submissions that do not (yet, or any more) take a place in the round. */
const outside = ['registered', 'declined', 'withdrawn'] as const

/** States of submissions that take a place in their round. */
export const admittedStates = submissionStates.filter((state) => !(outside as readonly string[]).includes(state))

/** How many submissions take a place in a round. */
export function admittedIn(db: Db | Tx, roundId: string): Promise<number> {
  return db.submission.count({ where: { roundId, state: { in: admittedStates } } })
}

/** How many submissions of a round ever handed in a version. */
export function submittedIn(db: Db | Tx, roundId: string): Promise<number> {
  return db.submission.count({ where: { roundId, rounds: { gt: 0 } } })
}

/** The databases for which somebody registered. */
export async function databasesIn(db: Db | Tx, roundId: string): Promise<string[]> {
  const rows = await db.submission.findMany({ where: { roundId }, distinct: ['database'], select: { database: true } })
  return rows.map(({ database }) => database)
}

/** How many submissions of a round still wait for an answer, or for a version. */
export function underWayIn(db: Db | Tx, roundId: string): Promise<number> {
  return db.submission.count({ where: { roundId, state: { in: ['registered', 'workshop', 'drafting', 'feedback'] } } })
}
