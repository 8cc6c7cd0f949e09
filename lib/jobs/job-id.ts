import { createHash } from 'node:crypto'

/** The identity of work that is the same whenever these parts are: a UUID. Given to `enqueue`, what is asked twice is done once. */
export function jobIdOf(parts: readonly unknown[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  // Version 8: made by a rule of our own (RFC 9562).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
