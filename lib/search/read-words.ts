import { analyse } from '@/lib/search/dutch/analyse'
import { words } from '@/lib/search/dutch/words'
import type { Expansions } from '@/lib/search/expansions'
import { functionWords } from '@/lib/search/function-words'
import type { Alternative, Slot, WordsQuery } from '@/lib/search/words-query'

/** More words than this say nothing more. */
const mostSlots = 24
/** Finding the parts of a compound apart is worth less than finding itself; finding the words of a name apart too. */
const partsWeight = 0.5
const apartWeight = 0.6

/**
 * Understands what was typed: words, names of several words, "phrases", -without and -"names to leave out". Function words are optional,
 * unless there is nothing else. Never throws; an unbalanced quotation mark is passed over.
 */
export function readWords(q: string, expansions: Expansions): WordsQuery {
  const { positive, phrases, without } = readOperators(q)
  const slots = toSlots(positive, expansions)
  if (slots.length === 0 && without.length > 0) return readWords(without.join(' '), expansions)
  const required = slots.filter((slot) => !slot.optional)
  return {
    required: (required.length > 0 ? required : slots).map(plain),
    optional: required.length > 0 ? slots.filter((slot) => slot.optional).map(plain) : [],
    phrases: phrases.map(lemmas).filter((phrase) => phrase.length > 1),
    without: without.flatMap((text) => leftOut(text, expansions)),
  }
}

const operators = /((?<=^|\s)-)?["“”„]([^"“”„]+)["“”„]|(?<=^|\s)-(\p{L}[^\s"“”„]*)/gu

/** `positive`: what is to be found, with the words of phrases. */
function readOperators(q: string): { positive: string; phrases: string[]; without: string[] } {
  const [phrases, without]: [string[], string[]] = [[], []]
  const positive = q.replace(operators, (whole, minus: string | undefined, phrase: string | undefined, word: string | undefined) => {
    if (minus === undefined && phrase !== undefined) phrases.push(phrase)
    else without.push(phrase ?? word ?? '')
    return minus === undefined && phrase !== undefined ? whole : ' '
  })
  return { positive, phrases, without }
}

/** A word, or a name of several words that the thesaurus knows. Other phrases are not left out: each of their words would say too much. */
function leftOut(text: string, { names }: Expansions): string[] {
  const all = lemmas(text)
  return all.length < 2 ? all : names.startingAt(all, 0).flatMap(({ term, lemmas: own }) => (own.length === all.length ? [term] : []))
}

type Found = Slot & { optional: boolean }

function toSlots(text: string, expansions: Expansions): Found[] {
  const found = words(text).slice(0, mostSlots)
  const all = found.map(({ word }) => analyse(word).lemma)
  const slots: Found[] = []
  for (let place = 0; place < found.length; ) {
    const name = expansions.names.startingAt(all, place)[0]
    const length = name?.lemmas.length ?? 1
    const typed = text.slice(found[place]?.from, found[place + length - 1]?.to)
    slots.push(name ? nameSlot(typed, name, expansions) : wordSlot(typed, found[place]?.word ?? '', expansions))
    place += length
  }
  return unique(slots)
}

function wordSlot(text: string, word: string, expansions: Expansions): Found {
  const { lemma, parts } = analyse(word)
  const apart: Alternative[] = parts.length > 1 ? [{ terms: parts, weight: partsWeight, reason: 'parts' }] : []
  const alternatives = [{ terms: [lemma], weight: 1, reason: 'word' as const }, ...expansions.of(lemma), ...apart]
  return { text, alternatives, optional: functionWords.has(word) }
}

function nameSlot(text: string, name: { term: string; lemmas: readonly string[] }, expansions: Expansions): Found {
  const meaningful = name.lemmas.filter((lemma) => !functionWords.has(lemma))
  const apart: Alternative[] = meaningful.length > 0 ? [{ terms: meaningful, weight: apartWeight, reason: 'parts' }] : []
  return { text, alternatives: [{ terms: [name.term], weight: 1, reason: 'word' }, ...expansions.of(name.term), ...apart], optional: false }
}

/** A word that is typed twice asks for nothing more. */
function unique(slots: Found[]): Found[] {
  return [...new Map(slots.map((slot) => [slot.alternatives[0]?.terms[0], slot])).values()]
}

function plain({ text, alternatives }: Found): Slot {
  return { text, alternatives }
}

function lemmas(text: string): string[] {
  return words(text).map(({ word }) => analyse(word).lemma)
}
