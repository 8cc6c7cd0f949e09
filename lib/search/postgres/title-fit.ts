import { analyse } from '@/lib/search/dutch/analyse'
import { words } from '@/lib/search/dutch/words'
import { functionWords } from '@/lib/search/function-words'
import { parts } from '@/lib/search/terms'
import type { WordsQuery } from '@/lib/search/words-query'

/**
 * Tells how far a title is what was asked, from 0 to 1: the share of the asked words that it has, times the share of
 * its own words that were asked. Only words as they were typed count, in any form.
 */
export function titleFit({ required }: WordsQuery): (title: string) => number {
  const asked = new Map(
    required.flatMap(({ alternatives }, slot) => (alternatives[0]?.terms ?? []).flatMap((term) => term.split('_').map((word) => [word, slot] as const))),
  )
  return (title) => {
    const own = words(title).filter(({ word }) => !functionWords.has(word))
    const matched = own.flatMap(({ word }) => slotOf(analyse(word).lemma, asked) ?? [])
    return own.length === 0 || required.length === 0 ? 0 : (new Set(matched).size / required.length) * (matched.length / own.length)
  }
}

function slotOf(lemma: string, asked: ReadonlyMap<string, number>): number | undefined {
  return asked.get(lemma) ?? parts(lemma).flatMap(([part]) => asked.get(part) ?? [])[0]
}
