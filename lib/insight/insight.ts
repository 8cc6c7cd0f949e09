import type { IncomingMessage } from 'node:http'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { Batch } from '@/lib/insight/batch'
import { readVisit, type Visited } from '@/lib/insight/visit'
import type { Asked } from '@/lib/insight/words'
import { writeSearches, writeViews } from '@/lib/insight/write'
import { log } from '@/lib/log'

/** Counts what is searched for and read. `count` never fails and never waits; `stop` writes what was gathered last. */
export type Insight = { count: (request: Pick<IncomingMessage, 'method' | 'headers'>, visited: Visited) => void; stop: () => Promise<void> }

type Tally = { searches: number; clicks: number }

const everyMs = 3_000
const most = 2_000

/** Starts counting in this process (lib/decisions/0011-insight.md). */
export function startInsight(db: Db): Insight {
  const searches = new Batch<Tally>({
    name: 'searches',
    most,
    everyMs,
    merge: (a, b) => ({ searches: a.searches + b.searches, clicks: a.clicks + b.clicks }),
    write: (entries) =>
      writeSearches(
        db,
        isoDay(new Date()),
        entries.map(([key, tally]) => ({ ...askedOf(key), ...tally })),
      ),
  })
  const views = new Batch<number>({
    name: 'views',
    most,
    everyMs,
    merge: (a, b) => a + b,
    write: (entries) =>
      writeViews(
        db,
        isoDay(new Date()),
        entries.map(([path, count]) => ({ path, views: count })),
      ),
  })
  return {
    count: (request, visited) => {
      try {
        const { search, read, click } = readVisit(request.method, request.headers, visited) ?? {}
        if (search) searches.add(keyFor(search), { searches: 1, clicks: 0 })
        if (click) searches.add(keyFor(click), { searches: 0, clicks: 1 })
        if (read !== undefined) views.add(read, 1)
      } catch (error) {
        log.error('visit not counted', { error: String(error).slice(0, 300) })
      }
    },
    stop: async () => void (await Promise.all([searches.stop(), views.stop()])),
  }
}

const separator = '\0'

/** One text for a search, and back. */
export function keyFor({ scope, words }: Asked): string {
  return `${scope}${separator}${words}`
}

export function askedOf(key: string): Asked {
  const end = key.indexOf(separator)
  return { scope: key.slice(0, end), words: key.slice(end + 1) }
}
