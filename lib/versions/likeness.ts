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
 * How much items are alike to each of `others`, from 0 to 1: things of another type not at all, things with the same key
 * or the same text entirely, and otherwise the share of words that they have in common (Dice).
 */
export function likenessTo(others: readonly Likeness[]): (one: Likeness) => Float32Array {
  const places = postings(others)
  return (one) => {
    const shared = sharedWords(one, places, others.length)
    return shared.map((words, j) => score(one, others[j], words))
  }
}

function score(one: Likeness, other: Likeness | undefined, shared: number): number {
  if (!other || one.type !== other.type) return 0
  if ((one.key !== undefined && one.key === other.key) || one.text === other.text) return 1
  return shared === 0 ? 0 : (2 * shared) / (one.words.length + other.words.length)
}

type Posting = { place: number; times: number }

/** In which items each word stands, and how often. */
function postings(items: readonly Likeness[]): ReadonlyMap<number, Posting[]> {
  const found = new Map<number, Posting[]>()
  for (const [place, { words }] of items.entries())
    for (const word of words) {
      const of = found.get(word) ?? []
      const last = of.at(-1)
      if (last?.place === place) last.times += 1
      else of.push({ place, times: 1 })
      found.set(word, of)
    }
  return found
}

/** How many words one shares with each: only where a word stands is looked. */
function sharedWords({ words }: Likeness, places: ReadonlyMap<number, Posting[]>, count: number): Float32Array {
  const shared = new Float32Array(count)
  for (let i = 0, times = 1; i < words.length; i += times) {
    const word = words[i] ?? 0
    times = 1
    while (words[i + times] === word) times += 1
    for (const posting of places.get(word) ?? []) shared[posting.place] = (shared[posting.place] ?? 0) + Math.min(times, posting.times)
  }
  return shared
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

/** A chapter is known by its address, a heading or a note by its name, a pointer by what it points at; a text that also points somewhere by the place there. */
function keyOf(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  const { slug, id, doc, anchor, text } = value as Record<string, unknown>
  if (slug || id) return asKey(slug || id)
  if (typeof doc === 'string' && typeof anchor === 'string') return `${doc}#${anchor}`
  return Array.isArray(text) ? undefined : asKey(doc)
}

function asKey(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
