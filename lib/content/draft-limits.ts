import { ExpectedError } from '@/lib/errors'

/** Characters of JSON. The longest kennisgids of the platform has some 200,000. */
export const longestDraft = 4_000_000
const deepest = 60

/** What PostgreSQL can't keep in JSON, as JSON.stringify writes it: the character 0 and halves of characters. */
const unstorable = /\\u(0000|d[89a-f][0-9a-f]{2})/i

/**
 * Content as it can be kept: without characters that nobody sees and that no text can hold. Throws ExpectedError, in
 * words for the writer, for what is too large or too deep to be a document.
 */
export function storable(content: unknown): unknown {
  if (isDeeper(content, deepest)) throw new ExpectedError('Dit document bevat onderdelen die te diep in elkaar zitten. Haal er een paar uit elkaar.')
  const json = JSON.stringify(content ?? null)
  if (json.length > longestDraft)
    throw new ExpectedError('Dit document is te groot om te bewaren (meer dan 4 miljoen tekens). Verdeel het over meer documenten of hoofdstukken.')
  if (!unstorable.test(json)) return content
  return JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value))
}

function isDeeper(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false
  return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1))
}
