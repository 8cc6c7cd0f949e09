/** After the last key, but never later than the second after the first. Together with writing back from an editor this stays within two seconds. */
const quietMs = 700
const latestMs = 1_500
const backoffMs = [2_000, 4_000, 8_000, 15_000, 30_000]

/** How long to wait with saving, given how long ago the first change was that is not saved. */
export function waitFor(sinceFirstMs: number): number {
  return Math.max(0, Math.min(quietMs, latestMs - sinceFirstMs))
}

/** How long to wait before trying again after so many failures. Not all at the same moment when a server comes back. */
export function backoff(failures: number, random = Math.random()): number {
  const wait = backoffMs[Math.min(failures, backoffMs.length) - 1] ?? 0
  return wait * (0.8 + random * 0.4)
}
