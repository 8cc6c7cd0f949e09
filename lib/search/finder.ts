import { beginningsOf } from '@/lib/search/beginnings'
import { analyse } from '@/lib/search/dutch/analyse'
import { fold, words } from '@/lib/search/dutch/words'
import type { Names } from '@/lib/search/names'
import { longestPassage, type Mark } from '@/lib/search/passage'
import { parts } from '@/lib/search/terms'
import type { WordsQuery } from '@/lib/search/words-query'

const mostMarks = 60
/** Texts are analysed in pieces of about this many characters, to stop as soon as there is enough; at most so many of them. */
const piece = 800
const mostPieces = 3

/** Finds in texts what a search asks for: words in any form, compounds that hold them, synonyms, and names of several words. */
export class Finder {
  /** Each slot is one thing that was asked for; its number stands for all ways of saying it. */
  private readonly slots = new Map<string, string>()
  private readonly seen = new Map<string, string | undefined>()
  /** A text without any of these need not be analysed. */
  private readonly beginnings: RegExp
  /** How many different things there are to find. */
  readonly most: number

  constructor(
    query: WordsQuery,
    private readonly names: Names,
  ) {
    for (const [slot, { alternatives }] of query.required.entries()) {
      for (const { terms } of alternatives) for (const term of terms) if (!this.slots.has(term)) this.slots.set(term, String(slot))
    }
    this.beginnings = new RegExp([...new Set([...this.slots.keys()].flatMap(beginningsOf))].map((beginning) => RegExp.escape(beginning)).join('|'))
    this.most = query.required.length
  }

  /** Every place in a short text. */
  find(text: string): Mark[] {
    return this.within(text, 0)
  }

  /** Places in a long text, up to where all that was asked stands together. */
  findTogether(text: string): Mark[] {
    const marks: Mark[] = []
    let analysed = 0
    for (let from = 0; from < text.length && analysed < mostPieces; ) {
      const to = from + piece < text.length ? text.indexOf(' ', from + piece) : -1
      const end = to === -1 ? text.length : to
      const part = text.slice(from, end)
      from = end
      if (!this.beginnings.test(fold(part))) continue
      marks.push(...this.within(part, end - part.length))
      analysed++
      if (this.allTogether(marks)) break
    }
    return marks
  }

  private within(text: string, offset: number): Mark[] {
    const found = words(text)
    const lemmas = found.map(({ word }) => analyse(word).lemma)
    const marks: Mark[] = []
    for (let place = 0; place < found.length && marks.length < mostMarks; place++) {
      const name = this.names.startingAt(lemmas, place).find(({ term }) => this.slots.has(term))
      const term = name ? this.slots.get(name.term) : this.slotOf(lemmas[place] ?? '')
      if (term === undefined) continue
      const from = found[place]?.from ?? 0
      if (name) place += name.lemmas.length - 1
      marks.push({ from: from + offset, to: (found[place]?.to ?? from) + offset, term })
    }
    return marks
  }

  private slotOf(lemma: string): string | undefined {
    if (this.seen.has(lemma)) return this.seen.get(lemma)
    const slot = this.slots.get(lemma) ?? parts(lemma).flatMap(([part]) => this.slots.get(part) ?? [])[0]
    this.seen.set(lemma, slot)
    return slot
  }

  private allTogether(marks: readonly Mark[]): boolean {
    return marks.some(({ from }) => covered(marks.filter((mark) => mark.from >= from && mark.to <= from + longestPassage)) === this.most)
  }
}

/** How many different things are found. */
export function covered(marks: readonly Mark[]): number {
  return new Set(marks.map(({ term }) => term)).size
}
