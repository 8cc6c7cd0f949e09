import { createHash } from 'node:crypto'
import { analyse } from '@/lib/search/dutch/analyse'
import { words } from '@/lib/search/dutch/words'
import type { Names } from '@/lib/search/names'

/**
 * A term at a place in a text. `from` and `to` are offsets in the source, `place` counts words. `share`: 1 for a word
 * or a name, less for a part of a compound; its last part, which says what it is, more than the others.
 */
export type PlacedTerm = { term: string; place: number; from: number; to: number; share: number }

/** Raise it when texts are written down otherwise; tests/unit/search/analysis.test.ts tells when. */
export const analysisVersion = 2
const headShare = 0.7
const otherShare = 0.5
const deepest = 3

/** All terms under which a text is found: the lemma of every word, the parts of compounds, and names of several words. */
export function placedTerms(text: string, names: Names): PlacedTerm[] {
  const found = words(text)
  const lemmas = found.map(({ word }) => analyse(word).lemma)
  return found.flatMap(({ from, to }, place) => {
    const lemma = lemmas[place] ?? ''
    return [
      { term: lemma, place, from, to, share: 1 },
      ...parts(lemma).map(([term, share]) => ({ term, place, from, to, share })),
      ...names.startingAt(lemmas, place).map((name) => ({ term: name.term, place, from, to: found[place + name.lemmas.length - 1]?.to ?? to, share: 1 })),
    ]
  })
}

type Part = readonly [term: string, share: number]

const none: readonly Part[] = []
const known = new Map<string, readonly Part[]>()
const mostKnown = 50_000

/** The parts of a compound and of its parts, each with its share in the meaning; empty for other words. */
export function parts(lemma: string): readonly Part[] {
  if (analyse(lemma).parts.length === 0) return none
  const before = known.get(lemma)
  if (before) return before
  const found = takeApart(lemma, 1, 0)
  if (known.size >= mostKnown) known.clear()
  known.set(lemma, found)
  return found
}

function takeApart(lemma: string, share: number, depth: number): Part[] {
  if (depth === deepest) return []
  const own = analyse(lemma).parts
  return own.flatMap((part, i) => {
    const partShare = share * (i === own.length - 1 ? headShare : otherShare)
    return [[part, partShare] as const, ...takeApart(part, partShare, depth + 1)]
  })
}

/** Tells one way of analysing from another: what was written under another one must be written again. */
export function analysisKey(names: Names): string {
  return createHash('sha256').update(`${analysisVersion}\n${names.key}`).digest('hex').slice(0, 16)
}
