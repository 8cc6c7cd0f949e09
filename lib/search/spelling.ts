import { LRUCache } from 'lru-cache'
import { db } from '@/lib/db/client'
import type { Catalogue } from '@/lib/search/catalogue'
import { analyse } from '@/lib/search/dutch/analyse'
import { type Word, words } from '@/lib/search/dutch/words'
import { editDistance } from '@/lib/search/edit-distance'
import { perEdition } from '@/lib/search/per-edition'
import { countTerms } from '@/lib/search/postgres/rarity'

type Mended = { words: string; changed: boolean }

/** Shorter words are too easily taken for another. */
const shortest = 5
const twoErrorsFrom = 9
const candidates = 40
/** Who writes more words that nobody knows makes no typing errors, and each must be looked up. */
const mostUnknown = 8

/**
 * Mends words that nobody knows: not the dictionary, and not any text of ours. Each becomes the most common word of
 * our texts that is nearest: one error off, from nine letters two. The rest of what was typed stays as it is.
 */
export async function mend(q: string, catalogue: Catalogue): Promise<Mended> {
  const unknown = await unknownWords(q, catalogue)
  if (unknown.length > mostUnknown) return { words: q, changed: false }
  let mended = q
  for (const { word, from, to } of unknown.reverse()) {
    const better = await nearest(word, catalogue)
    if (better) mended = mended.slice(0, from) + better + mended.slice(to)
  }
  return { words: mended, changed: mended !== q }
}

async function unknownWords(q: string, catalogue: Catalogue): Promise<Word[]> {
  const unknown: Word[] = []
  for (const found of words(q)) {
    if (found.word.length >= shortest && /^\p{L}+$/u.test(found.word) && !(await isKnown(found.word, catalogue))) unknown.push(found)
  }
  return unknown
}

/** A word of ours, or of the dictionary. A compound only when its parts are words of ours: any letters can be cut into something. */
async function isKnown(word: string, catalogue: Catalogue): Promise<boolean> {
  const { lemma, parts, known } = analyse(word)
  const counts = await countTerms([lemma, ...parts], catalogue)
  const written = (term: string) => (counts.get(term) ?? 0) > 0
  return written(lemma) || (known && parts.every(written))
}

/** What looking up gave; "" where there is no better word. */
const knownOf = perEdition(() => new LRUCache<string, string>({ max: 2_000 }))

async function nearest(word: string, catalogue: Catalogue): Promise<string> {
  const known = knownOf(catalogue)
  const before = known.get(word)
  if (before !== undefined) return before
  const better = (await lookUp(word, catalogue)) ?? ''
  known.set(word, better)
  return better
}

async function lookUp(word: string, catalogue: Catalogue): Promise<string | undefined> {
  const rows = await db().$queryRaw<{ word: string; term: string }[]>`
    SELECT word, term FROM "SearchWord" WHERE word OPERATOR(kis_search.%) ${word} OR word = ANY(${swaps(word)})
    ORDER BY kis_search.similarity(word, ${word}) DESC, word LIMIT ${candidates}`
  const allowed = word.length >= twoErrorsFrom ? 2 : 1
  const near = rows.map((row) => ({ ...row, distance: editDistance(word, row.word) })).filter(({ distance }) => distance <= allowed)
  const counts = await countTerms(
    near.map(({ term }) => term),
    catalogue,
  )
  const count = (term: string) => counts.get(term) ?? 0
  return near.filter(({ term }) => count(term) > 0).sort((a, b) => a.distance - b.distance || count(b.term) - count(a.term))[0]?.word
}

/** Every word with two neighbouring letters changed round: an error that leaves a short word few trigrams to know it by. */
function swaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2))
}
