import { readTokens, type Token } from '@/lib/search/question/tokens'

type Phrase<T> = { tokens: readonly Token[]; meaning: T }

/** Words and groups of words with a meaning, found in a question in whatever form they stand there; the longest first. */
export class Phrases<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>()

  constructor(entries: Iterable<readonly [words: readonly string[], meaning: T]>) {
    for (const [list, meaning] of entries) for (const text of list) this.add(readTokens(text), meaning)
    for (const list of this.byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length)
  }

  /** What stands at a place: what it means and how many words it takes. */
  at(tokens: readonly Token[], place: number): { meaning: T; length: number } | undefined {
    const token = tokens[place]
    if (!token) return undefined
    const candidates = [...(this.byFirst.get(token.word) ?? []), ...(this.byFirst.get(token.lemma) ?? [])]
    const found = candidates.filter((phrase) => phrase.tokens.every((own, i) => same(own, tokens[place + i])))
    const longest = found.reduce<Phrase<T> | undefined>((best, phrase) => (best && best.tokens.length >= phrase.tokens.length ? best : phrase), undefined)
    return longest && { meaning: longest.meaning, length: longest.tokens.length }
  }

  private add(tokens: readonly Token[], meaning: T): void {
    const first = tokens[0]
    if (!first) return
    for (const key of new Set([first.word, first.lemma])) this.byFirst.set(key, [...(this.byFirst.get(key) ?? []), { tokens, meaning }])
  }
}

function same(own: Token, other: Token | undefined): boolean {
  return other !== undefined && (own.word === other.word || own.lemma === other.lemma)
}
