import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { Batch } from '@/lib/insight/batch'
import { askedOf, keyFor } from '@/lib/insight/insight'
import { countedWords } from '@/lib/insight/words'
import { writeResults } from '@/lib/insight/write'

const everyMs = 3_000
const most = 2_000

// Next may load this module more than once in a process; what is gathered is one.
const shared = globalThis as { kisResults?: Batch<number> }

/**
 * Notes how many results a search has, for the report on searches without any. `scope` is the id of the list, `q` what
 * was typed, without any filter chosen. Call it where a page with results is made: it never fails, and nothing waits for it.
 */
export function noteResults(scope: string, q: string, total: number): void {
  const words = countedWords(q)
  if (words) gathered().add(keyFor({ scope, words }), total)
}

/** Writes what was noted and not yet written. */
export function flushResults(): Promise<void> {
  return gathered().flush()
}

function gathered(): Batch<number> {
  shared.kisResults ??= new Batch<number>({
    name: 'results',
    most,
    everyMs,
    merge: (_, latest) => latest,
    write: (entries) =>
      writeResults(
        db(),
        isoDay(new Date()),
        entries.map(([key, results]) => ({ ...askedOf(key), results })),
      ),
  })
  return shared.kisResults
}
