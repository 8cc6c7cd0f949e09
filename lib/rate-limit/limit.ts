import { formatMoment } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { sign } from '@/lib/secret'

/**
 * At most `max` times within any `windowSeconds`, for one `who` (an address, a document …) doing one `what`. `reason`
 * tells a person that this is full, as a sentence.
 */
export type Limit = { what: string; who: string; max: number; windowSeconds: number; reason: string }

/** Too often. `retryAt` is the first moment at which there is room again; the message names it. */
export class RateLimitedError extends ExpectedError {
  constructor(
    reason: string,
    readonly retryAt: Date,
  ) {
    super(`${reason} Probeer het opnieuw ${formatMoment(retryAt)}.`)
  }
}

type Row = { key: string; hits: Date[] }

/**
 * Counts once for every limit, or throws RateLimitedError when one of them has no room; counting is undone when the
 * transaction is. The window slides: the moments themselves are kept, so that no interval of its length holds more
 * than `max`. Holds over all processes: one statement decides, and who comes at the same time waits for the row.
 */
export async function takeFrom(tx: Tx, limits: readonly Limit[]): Promise<void> {
  const wanted = limits.map((limit) => ({ ...limit, key: sign('rate-limit', `${limit.what}\0${limit.who}`) }))
  const [keys, most, seconds] = [wanted.map(({ key }) => key), wanted.map(({ max }) => max), wanted.map(({ windowSeconds }) => windowSeconds)]
  // In one order for everybody, so that no two wait for each other.
  const taken = await tx.$queryRaw<{ key: string }[]>`
    WITH wanted AS (SELECT key, most, seconds * interval '1 second' AS lasts FROM unnest(${keys}::text[], ${most}::int[], ${seconds}::int[]) AS w (key, most, seconds))
    INSERT INTO "RateLimit" AS kept (key, hits, "expiresAt")
    SELECT key, ARRAY[clock_timestamp()], clock_timestamp() + lasts FROM wanted ORDER BY key
    ON CONFLICT (key) DO UPDATE SET
      hits = ARRAY(SELECT hit FROM wanted w, unnest(kept.hits) hit WHERE w.key = kept.key AND hit > clock_timestamp() - w.lasts ORDER BY hit) || clock_timestamp(),
      "expiresAt" = excluded."expiresAt"
    WHERE (SELECT count(hit) < w.most FROM wanted w LEFT JOIN unnest(kept.hits) hit ON hit > clock_timestamp() - w.lasts WHERE w.key = kept.key GROUP BY w.most)
    RETURNING key`
  const refused = wanted.filter(({ key }) => !taken.some((row) => row.key === key))
  if (refused.length > 0) throw await latestOf(tx, refused)
}

/** Of the limits without room the one that takes longest. */
async function latestOf(tx: Tx, refused: readonly (Limit & { key: string })[]): Promise<RateLimitedError> {
  const rows = await tx.$queryRaw<Row[]>`SELECT key, hits FROM "RateLimit" WHERE key = ANY(${refused.map(({ key }) => key)}::text[])`
  const errors = refused.map(({ key, reason, max, windowSeconds }) => {
    const hits = rows.find((row) => row.key === key)?.hits ?? []
    const leaves = hits.at(-max) ?? hits[0] ?? new Date()
    return new RateLimitedError(reason, new Date(leaves.getTime() + windowSeconds * 1_000))
  })
  return errors.reduce((latest, error) => (error.retryAt > latest.retryAt ? error : latest))
}

/** Forgets what no limit looks at any more. */
export async function removeExpired(db: Db): Promise<void> {
  await db.rateLimit.deleteMany({ where: { expiresAt: { lt: new Date() } } })
}
