import { createHash } from 'node:crypto'

/** A file of ours as an address names it: what it is called, and the beginning of its hash. */
export type FileAddress = { hash: string; name: string }

/** Of the 64 hexadecimals of a SHA-256, enough to tell all files apart and short enough to send to somebody. */
const shortLength = 16

const pattern = /^\/bestanden\/([0-9a-f]{16})\/([a-z0-9]+(?:-[a-z0-9]+)*\.pdf)$/
const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\.pdf$/

/** SHA-256 of a file, in hexadecimals. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The beginning of a hash, as it stands in an address. */
export function shortHash(hash: string): string {
  return hash.slice(0, shortLength)
}

/** Small letters, digits and single hyphens, and then ".pdf": fit for an address, and never a way out of a folder. */
export function isFileName(name: string): boolean {
  return name.length <= 120 && namePattern.test(name)
}

/** Where a file is found: "/bestanden/0123456789abcdef/draaiboek.pdf". Other contents have another address. */
export function fileAddress(name: string, bytes: Uint8Array): string {
  return `/bestanden/${shortHash(hashOf(bytes))}/${name}`
}

/** Reads the address of a file; undefined when it is not one. */
export function readFileAddress(path: string): FileAddress | undefined {
  const [, hash, name] = pattern.exec(path) ?? []
  return hash && name && isFileName(name) ? { hash, name } : undefined
}
