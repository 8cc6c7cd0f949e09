import { analyse } from '@/lib/search/dutch/analyse'
import { words } from '@/lib/search/dutch/words'

/** A word of the question. `from` and `to` are offsets in what was typed; `lemma` stands for all its forms. */
export type Token = { from: number; to: number; word: string; lemma: string }

/** More words than this are no question. */
const mostTokens = 80

export function readTokens(q: string): Token[] {
  return words(q)
    .slice(0, mostTokens)
    .map(({ from, to, word }) => ({ from, to, word, lemma: analyse(word).lemma }))
}

/** The words of tokens in one line, with a space between, and which tokens a piece of that line covers. */
export class Line {
  readonly text: string
  private readonly starts: number[] = []

  constructor(tokens: readonly Token[]) {
    let at = 0
    for (const { word } of tokens) {
      this.starts.push(at)
      at += word.length + 1
    }
    this.text = tokens.map(({ word }) => word).join(' ')
  }

  /** The places of the tokens that begin within a match. */
  covered(match: RegExpMatchArray): number[] {
    const from = match.index ?? 0
    const to = from + match[0].length
    return [...this.starts.keys()].filter((place) => (this.starts[place] as number) >= from && (this.starts[place] as number) < to)
  }
}
