import { words } from '@/lib/search/dutch/words'

/** What may be meant while one is typing: words to search for, or a document to go to (`label` says of what kind). */
export type SuggestionItem = { kind: 'query' | 'document'; text: string; href: string; label?: string }

/** Something to suggest: by which folded words it is found, and how much speaks for it. Of those with the same `concept` one is enough. */
export type Suggestible = { item: SuggestionItem; words: readonly string[]; weight: number; concept?: string }

type Entry = { word: string; of: number }

/** What comes first when a title starts with what was typed. */
const startGain = 1

/** Finds by the beginnings of words. Never changes. */
export class SuggestionIndex {
  private readonly entries: Entry[]

  constructor(private readonly items: readonly Suggestible[]) {
    this.entries = items.flatMap(({ words }, of) => [...new Set(words)].map((word) => ({ word, of }))).sort((a, b) => compare(a.word, b.word))
  }

  /** What has a word that begins with each word of `typed`; what starts with them first, then what weighs most. */
  find(typed: string): Suggestible[] {
    const starts = words(typed).map(({ word }) => word)
    const longest = [...starts].sort((a, b) => b.length - a.length)[0]
    if (!longest) return []
    const matching = [...this.having(longest)]
      .map((of) => this.items[of] as Suggestible)
      .filter((item) => starts.every((start) => item.words.some((word) => word.startsWith(start))))
    return matching.sort((a, b) => score(b, starts) - score(a, starts) || compare(a.item.text, b.item.text))
  }

  private having(start: string): Set<number> {
    const found = new Set<number>()
    for (let i = this.firstFrom(start); this.entries[i]?.word.startsWith(start); i++) found.add(this.entries[i]?.of ?? 0)
    return found
  }

  private firstFrom(start: string): number {
    let [low, high] = [0, this.entries.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.entries[middle]?.word ?? '') < start) low = middle + 1
      else high = middle
    }
    return low
  }
}

function score({ words, weight }: Suggestible, starts: readonly string[]): number {
  const atStart = starts.every((start, i) => words[i]?.startsWith(start))
  return weight + (atStart ? startGain : 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
