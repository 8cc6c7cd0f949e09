import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import { ConflictError, ExpectedError, NotFoundError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'
import { recordEvents } from '@/lib/events/record'
import { type Destination, readDestination, readFrom } from '@/lib/redirects/address'
import { readBook } from '@/lib/redirects/book'
import { type Known, place, type Wish } from '@/lib/redirects/plan'
import type { Outcome } from '@/lib/redirects/shapes'

/** A redirect as somebody gives it; `siteUrl` is ours, by which an address that was pasted whole is known as ours. */
export type RedirectInput = { from: string; to: string; siteUrl: string }

/**
 * Makes the public who asks for `from` go on to `to` at once. Throws ExpectedError that says why it can't be,
 * ConflictError when there is a redirect from there already, and ForbiddenError.
 */
export function addRedirect(db: Db, actor: Actor, input: RedirectInput): Promise<{ path: string; target: string }> {
  return changing(db, actor, async (tx) => {
    const wish = readWish(input)
    const [outcome] = await carryOut(tx, [wish])
    if (outcome?.type === 'changed') throw new ConflictError(`Van ${wish.from} leidt al een omleiding naar ${outcome.before}. Wijzig die.`)
    const target = done(outcome)
    await recordEvents(tx, actor, [{ type: 'redirect.added', data: { from: wish.from, to: target } }])
    return { path: wish.from, target }
  })
}

/** Changes where the redirect at `path` begins or leads. `seen` is where it led when the change was made. */
export function changeRedirect(
  db: Db,
  actor: Actor,
  { path, seen, ...input }: RedirectInput & { path: string; seen: string },
): Promise<{ path: string; target: string }> {
  return changing(db, actor, async (tx) => {
    const former = await findManual(tx, path)
    if (former.target !== seen)
      throw new ConflictError(`Iemand anders heeft deze omleiding intussen gewijzigd: ze leidt nu naar ${former.target}. Kijk of dat goed is.`)
    const wish = readWish(input)
    const moved = wish.from !== path
    if (moved) await takeAway(tx, former)
    const [outcome] = await carryOut(tx, [wish])
    if (moved && outcome && outcome.type !== 'new' && outcome.type !== 'refused')
      throw new ConflictError(`Van ${wish.from} leidt al een omleiding. Wijzig die.`)
    const target = done(outcome)
    if (moved || outcome?.type !== 'same')
      await recordEvents(tx, actor, [{ type: 'redirect.changed', data: { from: wish.from, to: target, before: seen, ...(moved && { formerFrom: path }) } }])
    return { path: wish.from, target }
  })
}

/** Takes a redirect away: its address answers again what it did before, that it is gone or that there is nothing. */
export function removeRedirect(db: Db, actor: Actor, { path }: { path: string }): Promise<void> {
  return changing(db, actor, async (tx) => {
    const former = await findManual(tx, path)
    await takeAway(tx, former)
    await recordEvents(tx, actor, [{ type: 'redirect.removed', data: { from: path, to: former.target } }])
  })
}

/** One at a time, so that what one plan counts on no other changes; the public sees it when it commits. */
export function changing<T>(db: Db, actor: Actor, change: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(
    async (tx) => {
      authorize(actor, 'redirect.manage')
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('redirects'))`
      const result = await change(tx)
      await announceChange(tx)
      return result
    },
    { timeout: 30_000 },
  )
}

function readWish({ from, to, siteUrl }: RedirectInput): Wish {
  const start = readFrom(from, siteUrl)
  if ('refused' in start) throw new ExpectedError(start.refused)
  const destination: Destination | { refused: string } = readDestination(to, siteUrl)
  if ('refused' in destination) throw new ExpectedError(destination.refused)
  return { from: start.path, to: destination }
}

/** Puts redirects in the Route table, in this order, as far as they can be. Returns what became of each. */
export async function carryOut(tx: Tx, wishes: readonly Wish[]): Promise<Outcome[]> {
  const book = await readBook(tx, wishes)
  const before = new Map(book.routes)
  const outcomes = wishes.map((wish) => place(book, wish))
  await write(
    tx,
    [...book.routes.values()].filter((route) => before.get(route.path) !== route),
  )
  return outcomes
}

async function write(tx: Tx, rows: readonly Known[]): Promise<void> {
  if (rows.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "Route" (path, kind, "documentId", target, note, manual)
    SELECT path, kind, "documentId", target, note, manual
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(path text, kind "RouteKind", "documentId" text, target text, note text, manual boolean)
    ON CONFLICT (path) DO UPDATE
      SET kind = excluded.kind, "documentId" = excluded."documentId", target = excluded.target, note = excluded.note, manual = excluded.manual, "changedAt" = now()`
}

function done(outcome: Outcome | undefined): string {
  if (!outcome || outcome.type === 'refused') throw new ExpectedError(outcome?.reason ?? 'Dit kan niet.')
  return outcome.target
}

async function findManual(tx: Tx, path: string) {
  const route = await tx.route.findUnique({ where: { path } })
  if (!route?.manual || route.kind !== 'redirect') throw new NotFoundError('Deze omleiding is er niet meer. Misschien heeft iemand anders haar weggehaald.')
  return route
}

/** What was gone before it was led on from, is gone again. */
async function takeAway(tx: Tx, { path, note }: { path: string; note: string | null }): Promise<void> {
  if (note === null) await tx.route.delete({ where: { path } })
  else await tx.route.update({ where: { path }, data: { kind: 'gone', target: null, documentId: null, manual: false, changedAt: new Date() } })
}
