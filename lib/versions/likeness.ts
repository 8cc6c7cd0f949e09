import { canonical } from '@/lib/versions/same'

/** What is compared of one of a list: what it says in full, what it is known by, and the numbers of its words, sorted. */
export type Likeness = { text: string; type: string; key: string | undefined; words: Int32Array }

/** From here on two items are one that was changed. */
export const enoughAlike = 0.4

const known = new WeakMap<object, Likeness>()

export function likenessOf(value: unknown): Likeness {
  if (value === null || typeof value !== 'object') return read(value)
  const made = known.get(value) ?? read(value)
  known.set(value, made)
  return made
}

/**
 * How much two items of a list are alike, from 0 to 1: things of another type not at all, things with the same key
 * entirely, and otherwise the share of words that they have in common (Dice).
 */
export function likeness(a: Likeness | undefined, b: Likeness | undefined): number {
  if (!a || !b || a.type !== b.type) return 0
  if (a.key !== undefined && a.key === b.key) return 1
  if (a.text === b.text) return 1
  const [less, more] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words]
  // What can't be alike enough, however many words it shares, is not counted.
  if ((2 * less.length) / (less.length + more.length) < enoughAlike) return 0
  return (2 * shared(less, more)) / (less.length + more.length)
}

function shared(a: Int32Array, b: Int32Array): number {
  let [i, j, found] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) found += 1
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return found
}

function read(value: unknown): Likeness {
  const words = wordsOf(value).map(numberOf)
  return { text: canonical(value), type: typeOf(value), key: keyOf(value), words: Int32Array.from(words).sort() }
}

/** Numbers compare faster than words (FNV-1a); that two words share one is too rare to matter. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : []
}

/** Which shape a value has: of a block its type. What has an address of its own keeps it, whatever else it becomes. */
export function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  if (value === null || typeof value !== 'object') return typeof value
  return 'type' in value && typeof value.type === 'string' && !('slug' in value) ? value.type : 'object'
}

/** A chapter is known by its address, a heading or a note by its name, a pointer by what it points at. */
function keyOf(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  const key = ['slug', 'id', 'doc'].flatMap((name) => ((value as Record<string, unknown>)[name] ? [(value as Record<string, unknown>)[name]] : []))[0]
  return typeof key === 'string' ? key : undefined
}
