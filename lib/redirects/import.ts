import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { type NewEvent, recordEvents } from '@/lib/events/record'
import { readDestination, readFrom } from '@/lib/redirects/address'
import { readBook } from '@/lib/redirects/book'
import { carryOut, changing } from '@/lib/redirects/commands'
import { readLines } from '@/lib/redirects/csv'
import { place, type Wish } from '@/lib/redirects/plan'
import { countsOf, type Line, type LineReport, type Outcome } from '@/lib/redirects/shapes'

type Input = { text: string; siteUrl: string }
type Read = { line: Line; wish: Wish } | { line: Line; refused: string }

/** What importing a file would do, line by line; nothing is changed. Throws ExpectedError for a file that can't be read. */
export async function previewImport(db: Db, actor: Actor, { text, siteUrl }: Input): Promise<LineReport[]> {
  authorize(actor, 'redirect.manage')
  const read = readWishes(readLines(text), siteUrl)
  const wishes = wishesOf(read)
  const book = await db.$transaction((tx) => readBook(tx, wishes))
  return report(
    read,
    wishes.map((wish) => place(book, wish)),
  )
}

/** Does so. Lines that can't be are left out and stand in the report; all others are done together. */
export function importRedirects(db: Db, actor: Actor, { text, siteUrl }: Input): Promise<LineReport[]> {
  return changing(db, actor, async (tx) => {
    const read = readWishes(readLines(text), siteUrl)
    const reports = report(read, await carryOut(tx, wishesOf(read)))
    await recordEvents(tx, actor, [...reports.flatMap(eventOf), { type: 'redirect.imported', data: countsOf(reports) }])
    return reports
  })
}

function readWishes(lines: readonly Line[], siteUrl: string): Read[] {
  const firsts = new Map<string, number>()
  return lines.map((line): Read => {
    const from = readFrom(line.from, siteUrl)
    if ('refused' in from) return { line, refused: from.refused }
    const to = readDestination(line.to, siteUrl)
    if ('refused' in to) return { line, refused: to.refused }
    const first = firsts.get(from.path)
    if (first !== undefined) return { line, refused: `Dit adres staat al op regel ${first}.` }
    firsts.set(from.path, line.number)
    return { line, wish: { from: from.path, to } }
  })
}

function wishesOf(read: readonly Read[]): Wish[] {
  return read.flatMap((item) => ('wish' in item ? [item.wish] : []))
}

function report(read: readonly Read[], outcomes: readonly Outcome[]): LineReport[] {
  let next = 0
  return read.map((item) => ({ ...item.line, outcome: 'wish' in item ? (outcomes[next++] as Outcome) : { type: 'refused', reason: item.refused } }))
}

function eventOf({ from, outcome }: LineReport): NewEvent[] {
  if (outcome.type === 'new') return [{ type: 'redirect.added', data: { from, to: outcome.target } }]
  return outcome.type === 'changed' ? [{ type: 'redirect.changed', data: { from, to: outcome.target, before: outcome.before ?? '' } }] : []
}
