import { percentile } from '@/lib/bench/load'

/** How long things took that were done one after the other, in milliseconds. */
export type Times = { p50: number; p95: number; requests: number }

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

export function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), requests: times.length }
}
