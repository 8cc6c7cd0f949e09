import autocannon from 'autocannon'
import { OperatorError } from '@/lib/errors'

export type Pace = { connections: number; warmUp: number; measure: number }
export type Rate = { perSecond: number; p50: number; p95: number; requests: number }

/** As `npm run bench` measures, and as `--quick` does: seconds of warming up and of measuring. */
export const paces = { full: { connections: 20, warmUp: 2, measure: 5 }, quick: { connections: 20, warmUp: 0.5, measure: 1.5 } } as const satisfies Record<
  string,
  Pace
>

/**
 * Asks a server for pages as fast as it answers, over a fixed number of connections, the way browsers do
 * (`Accept-Encoding: gzip`). `address` gives the next one. Throws when an answer is not a 2xx.
 */
export async function measureRate(origin: string, address: () => string, pace: Pace): Promise<Rate> {
  await shoot(origin, address, pace.connections, pace.warmUp)
  const rate = await shoot(origin, address, pace.connections, pace.measure)
  if (rate.requests === 0) throw new OperatorError(`${origin}${address()} gave no answer within ${pace.measure} s`)
  return rate
}

async function shoot(origin: string, address: () => string, connections: number, duration: number): Promise<Rate> {
  // What an earlier shot left under way is finished first.
  for (let i = 0; i < 2; i++) await (await fetch(origin + address())).text()
  const times: number[] = []
  const started = performance.now()
  const run = autocannon({
    url: origin,
    connections,
    duration,
    headers: { 'accept-encoding': 'gzip' },
    requests: [{ setupRequest: (request) => ({ ...request, path: address() }) }],
  })
  run.on('response', (_client, _status, _bytes, ms) => times.push(ms))
  const result = await run
  if (result.errors > 0 || result.non2xx > 0) throw new OperatorError(`${origin}${address()}: ${result.non2xx} answers were not 200, ${result.errors} failed`)
  times.sort((a, b) => a - b)
  const seconds = (performance.now() - started) / 1000
  return { perSecond: times.length / seconds, p50: percentile(times, 0.5), p95: percentile(times, 0.95), requests: times.length }
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
