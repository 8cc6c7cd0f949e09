import { ZodError } from 'zod'
import { type Actor, authorize } from '@/lib/auth/policy'
import { kindOf } from '@/lib/content/id'
import type { Db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { log } from '@/lib/log'
import { dryRun } from '@/lib/redactie/dry-run'
import { type Chosen, carryOutOn, type Operation } from '@/lib/redactie/operations'
import type { BulkRow } from '@/lib/redactie/shapes'

/** As many documents as one can oversee. */
export const mostAtOnce = 100

/** What would happen to each of these documents, by trying it out: `reason` says why something can't be done. Nothing is changed. */
export async function planBulk(db: Db, actor: Actor, ids: readonly string[], operation: Operation): Promise<BulkRow[]> {
  const rows = await readRows(db, actor, ids)
  return eachOf(rows, (row) => dryRun(db, (rehearsal) => carryOutOn(rehearsal, actor, row, operation)))
}

/** Does it, each in a transaction of its own: what can't be done stops none of the others. A document that changed since it was chosen is left. */
export async function runBulk(db: Db, actor: Actor, chosen: readonly Chosen[], operation: Operation): Promise<BulkRow[]> {
  const rows = await readRows(
    db,
    actor,
    chosen.map(({ id }) => id),
  )
  const locks = new Map(chosen.map(({ id, lock }) => [id, lock]))
  return eachOf(
    rows.map((row) => ({ ...row, lock: locks.get(row.id) ?? row.lock })),
    (row) => carryOutOn(db, actor, row, operation),
  )
}

/** The documents in the order in which they were chosen, without those that are gone. Throws ForbiddenError, and ExpectedError for too many. */
export async function readRows(db: Db, actor: Actor, ids: readonly string[]): Promise<BulkRow[]> {
  authorize(actor, 'document.read')
  const wanted = [...new Set(ids)]
  if (wanted.length > mostAtOnce) throw new ExpectedError(`Kies hoogstens ${mostAtOnce} documenten tegelijk.`)
  const found = await db.document.findMany({ where: { id: { in: wanted } }, select: { id: true, title: true, lock: true } })
  const known = new Map(found.map((row) => [row.id, row]))
  return wanted.flatMap((id) => [known.get(id)].flatMap((row) => (row ? [{ ...row, kind: kindOf(id) }] : [])))
}

async function eachOf(rows: readonly BulkRow[], work: (row: BulkRow) => Promise<void>): Promise<BulkRow[]> {
  const done: BulkRow[] = []
  for (const row of rows) done.push({ ...row, ...(await reasonAgainst(() => work(row))) })
  return done
}

async function reasonAgainst(attempt: () => Promise<void>): Promise<{ reason?: string }> {
  try {
    await attempt()
    return {}
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

const mostReasons = 3

function reasonOf(error: unknown): string {
  if (error instanceof ExpectedError) return error.message
  if (error instanceof ZodError) {
    const messages = [...new Set(error.issues.map(({ message }) => message))]
    const more = messages.length - mostReasons
    return `${messages.slice(0, mostReasons).join(' · ')}${more > 0 ? ` · en nog ${more}` : ''}`
  }
  log.error('bulk action failed', { error: String(error).slice(0, 300) })
  return 'Er ging bij ons iets mis. Probeer het straks opnieuw.'
}
