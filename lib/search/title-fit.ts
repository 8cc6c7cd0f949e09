import { analyse } from '@/lib/search/dutch/analyse'
import { words } from '@/lib/search/dutch/words'
import { functionWords } from '@/lib/search/function-words'
import { parts } from '@/lib/search/terms'
import type { WordsQuery } from '@/lib/search/words-query'

/**
 * Tells how far a title is what was asked, from 0 to 1: the share of the asked words that it has, times the share of
 * its own words that were asked. Only words as they were typed count, in any form; as part of a compound for half.
 */
export function titleFit({ required }: WordsQuery): (title: string) => number {
  const asked = new Map(
    required.flatMap(({ alternatives }, slot) => (alternatives[0]?.terms ?? []).flatMap((term) => term.split('_').map((word) => [word, slot] as const))),
  )
  return (title) => {
    const own = words(title).filter(({ word }) => !functionWords.has(word))
    const matched = own.flatMap(({ word }) => matchOf(analyse(word).lemma, asked))
    const share = matched.reduce((sum, { share }) => sum + share, 0) / own.length
    return own.length === 0 || required.length === 0 ? 0 : (new Set(matched.map(({ slot }) => slot)).size / required.length) * share
  }
}

const asPart = 0.5

function matchOf(lemma: string, asked: ReadonlyMap<string, number>): { slot: number; share: number }[] {
  const slot = asked.get(lemma)
  if (slot !== undefined) return [{ slot, share: 1 }]
  const [part] = parts(lemma).flatMap(([term]) => asked.get(term) ?? [])
  return part === undefined ? [] : [{ slot: part, share: asPart }]
}
