/*
 * Meilisearch splits words at anything but letters and digits, and compares values without capitals and accents. What
 * must stay itself is written in characters that it leaves alone; `q` starts and ends what had to be replaced.
 */

/** A word that every document has, and that no term can be. */
export const everyone = 'q'

/** A term as a word that is never split. */
export function encodeTerm(term: string): string {
  return replaced(term, /[^a-pr-z0-9]/gu)
}

/** The value of a facet as a value that equals no other, and that can stand between quotation marks in a filter. */
export function encodeValue(value: string): string {
  return replaced(value, /[^a-pr-z0-9 /:.,_+&#()-]/gu)
}

/** The value that was encoded. */
export function decodeValue(encoded: string): string {
  return encoded.replace(/q([0-9a-f]+)q/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

/**
 * The identity of a row as Meilisearch allows one: letters, digits, `-` and `_`. In small letters, for identities are
 * compared in filters as well.
 */
export function encodeId(id: string): string {
  return id.replace(/[^a-z0-9-]/gu, (char) => `_${codeOf(char)}_`)
}

/** The identity that was encoded. */
export function decodeId(encoded: string): string {
  return encoded.replace(/_([0-9a-f]+)_/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

function replaced(text: string, strange: RegExp): string {
  return text.replace(strange, (char) => `q${codeOf(char)}q`)
}

function codeOf(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(16)
}
