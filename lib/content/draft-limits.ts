import { ExpectedError } from '@/lib/errors'

/** Characters of JSON. The longest kennisgids of the platform has some 200,000. */
export const longestDraft = 4_000_000
const deepest = 60

/** Throws ExpectedError, in words for the writer, for what is too large or too deep to be a document. */
export function assertWithinLimits(content: unknown): void {
  if (depth(content, 0) > deepest) throw new ExpectedError('Dit document bevat onderdelen die te diep in elkaar zitten. Haal er een paar uit elkaar.')
  if (JSON.stringify(content ?? null).length > longestDraft)
    throw new ExpectedError('Dit document is te groot om te bewaren (meer dan 4 miljoen tekens). Verdeel het over meer documenten of hoofdstukken.')
}

function depth(value: unknown, at: number): number {
  if (at > deepest || value === null || typeof value !== 'object') return at
  return Math.max(at, ...Object.values(value).map((item) => depth(item, at + 1)))
}
