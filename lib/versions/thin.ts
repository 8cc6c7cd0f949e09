import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'

/** A moment that was kept by itself. */
export type Moment = { id: string; at: Date }

const dayMs = 24 * 60 * 60_000
const hourMs = 60 * 60_000
const chunk = 1_000

/**
 * Which of the moments of one document that were kept by themselves may go: all of today and yesterday stay, of the
 * seven days before that the last of every hour, up to ninety days the last of every day, and of what is older the last of
 * every week. Days are those of the Netherlands. Doing it again later takes nothing that had to stay then.
 */
export function toThin(moments: readonly Moment[], now: Date): string[] {
  const newestFirst = [...moments].sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1))
  const taken = new Set<string>()
  return newestFirst.flatMap(({ id, at }) => {
    const place = placeOf(at, now)
    if (place === undefined) return []
    if (taken.has(place)) return [id]
    taken.add(place)
    return []
  })
}

/** The hour, day or week of which one moment stays; undefined where all stay. */
function placeOf(at: Date, now: Date): string | undefined {
  const days = daysBetween(isoDay(at), isoDay(now))
  if (days <= 1) return undefined
  if (days <= 8) return `hour ${Math.floor(at.getTime() / hourMs)}`
  if (days <= 90) return `day ${isoDay(at)}`
  return `week ${Math.floor((dayNumber(isoDay(at)) + 3) / 7)}`
}

function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days since 1 January 1970, a Thursday: with three more, weeks begin on Monday. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs
}

/**
 * Thins the history of all documents. Named moments, and what was ever submitted or published, are never touched: only
 * what was kept by itself and nothing points at. Returns how many went. May be stopped at any moment and done again.
 */
export async function thinVersions(db: Db, now = new Date()): Promise<number> {
  let removed = 0
  for (let after = ''; ; ) {
    const documents = await db.version.groupBy({
      by: ['documentId'],
      where: { ...thinnable, documentId: { gt: after }, createdAt: { lt: new Date(now.getTime() - dayMs) } },
      orderBy: { documentId: 'asc' },
      take: chunk,
    })
    for (const { documentId } of documents) removed += await thinDocument(db, documentId, now)
    if (documents.length < chunk) return removed
    after = documents.at(-1)?.documentId ?? after
  }
}

/** What was kept by itself. What a person named or said something about stays, and so does what was sent for review. */
const thinnable = { state: 'kept', name: null, note: null, submittedBy: null, publishedAt: null } as const

async function thinDocument(db: Db, documentId: string, now: Date): Promise<number> {
  const moments = await db.version.findMany({ where: { ...thinnable, documentId }, select: { id: true, createdAt: true } })
  const ids = toThin(
    moments.map(({ id, createdAt }) => ({ id, at: createdAt })),
    now,
  )
  if (ids.length === 0) return 0
  const { count } = await db.version.deleteMany({ where: { ...thinnable, id: { in: ids } } })
  return count
}
