import { analyse } from '@/lib/search/dutch/analyse'
import { words } from '@/lib/search/dutch/words'

/** A name of several words: the term that stands for it, and the lemmas of its words. */
type Name = { term: string; lemmas: readonly string[] }

const none: readonly Name[] = []

/** Names of several words ("Sinti en Roma") that are one thing to search for. Never changes. */
export class Names {
  private readonly byFirst = new Map<string, Name[]>()
  /** Tells these names from others. */
  readonly key: string

  /** `labels` of one word are passed over. */
  constructor(labels: Iterable<string>) {
    const names = new Map([...labels].flatMap((label) => toName(label) ?? []).map((name) => [name.term, name]))
    this.key = [...names.keys()].sort().join(' ')
    for (const name of names.values()) this.under(name.lemmas[0] ?? '').push(name)
    for (const list of this.byFirst.values()) list.sort((a, b) => b.lemmas.length - a.lemmas.length)
  }

  /** The names that start at a place in a row of lemmas, the longest first. */
  startingAt(lemmas: readonly string[], place: number): Name[] {
    return (this.byFirst.get(lemmas[place] ?? '') ?? none).filter((name) => name.lemmas.every((lemma, i) => lemmas[place + i] === lemma))
  }

  private under(lemma: string): Name[] {
    const list = this.byFirst.get(lemma) ?? []
    this.byFirst.set(lemma, list)
    return list
  }
}

/** The term of a label: its lemma, or for several words their lemmas in one. Undefined for a label without a word. */
export function termOf(label: string): string | undefined {
  const lemmas = lemmasOf(label)
  return lemmas.length > 0 ? lemmas.join('_') : undefined
}

function toName(label: string): Name | undefined {
  const lemmas = lemmasOf(label)
  return lemmas.length > 1 ? { term: lemmas.join('_'), lemmas } : undefined
}

function lemmasOf(label: string): string[] {
  return words(label).map(({ word }) => analyse(word).lemma)
}
