import { analyse } from '@/lib/search/dutch/analyse'
import type { Form } from '@/lib/search/question/form'
import { meanings, type Thing } from '@/lib/search/question/meanings'
import { Reading } from '@/lib/search/question/reading'
import type { Token } from '@/lib/search/question/tokens'

/** A thing named in the question. `kept`: it is the last part of a compound, of which the rest says what about. */
type Named = Thing & { from: number; length: number; kept: boolean }

const askers = /^(?:welke?|voor|hoeveel|soort|soorten)$/

/** Decides whether a sentence asks for things, and claims the things: "training" is a kind and a form. */
export function readThings(q: string, tokens: readonly Token[], form: Form): Reading {
  const bare = new Reading(q, tokens, form, form.asks === 'yes')
  const named = namedThings(bare)
  const head = named.find((thing) => !bare.isDenied(thing.from) && isAsked(bare, thing))
  if (!head) return bare
  const row = [head, ...named.filter((thing) => thing !== head && joins(bare, head, thing))]
  const reading = new Reading(q, tokens, form, true, new Set(row.map(({ kind }) => kind)))
  for (const { key, value, kind, from, length, kept } of row) {
    const own = key === 'soort' ? [] : [{ key, value }]
    reading.claim({ from, length, kept, filters: [{ key: 'soort', value: kind }, ...own] })
  }
  for (const thing of named) if (!row.includes(thing) && bare.isDenied(thing.from)) reading.claim({ ...thing, kept: false, filters: [] })
  return reading
}

function namedThings(reading: Reading): Named[] {
  const { things } = meanings()
  const named: Named[] = []
  for (let place = 0; place < reading.tokens.length; place++) {
    const found = things.at(reading.tokens, place)
    const thing = found ? { ...found.meaning, from: place, length: found.length, kept: false } : compound(reading.tokens, place)
    if (!thing) continue
    named.push(thing)
    place += thing.length - 1
  }
  return named
}

/** "Weerbaarheidstraining" asks for a training, and for its subject. */
function compound(tokens: readonly Token[], place: number): Named | undefined {
  const head = analyse(tokens[place]?.word ?? '').parts.at(-1)
  if (!head) return undefined
  const found = meanings().things.at([{ from: 0, to: 0, word: head, lemma: head }], 0)
  return found && !found.meaning.loose && found.meaning.key !== 'soort' ? { ...found.meaning, from: place, length: 1, kept: true } : undefined
}

function isAsked(reading: Reading, thing: Named): boolean {
  const { form } = reading
  const preposition = reading.preposition(thing.from)
  const direct =
    preposition === '' || ['aan', 'naar', 'zijn', 'ben'].includes(preposition) || reading.word(thing.from - 1) === 'voor' || isTurnedTo(reading, thing.from)
  if (form.asks === 'no') return false
  if (form.asks === 'yes') return direct
  return direct && (followsAsker(reading, thing.from) || followsFrame(reading, thing.from) || opensSentence(reading, thing.from))
}

/** "Informatie over trainingen", "terecht voor een training". */
function isTurnedTo(reading: Reading, place: number): boolean {
  const before = [1, 2, 3].map((steps) => reading.word(place - steps))
  return (
    (before.includes('voor') && before.includes('terecht')) || (before.includes('over') && before.some((word) => ['informatie', 'info', 'iets'].includes(word)))
  )
}

/** "Gratis trainingen voor docenten?" */
function opensSentence(reading: Reading, place: number): boolean {
  const before = reading.tokens.slice(0, place).filter((_, at) => !reading.form.frame.has(at))
  return reading.form.frame.size === 0 && before.every(({ word }) => /(?:e|en|tis|loos|kort)$/.test(word))
}

/** "Welke bewezen effectieve interventies": between the two stand only words that end like adjectives. */
function followsAsker(reading: Reading, place: number): boolean {
  for (let at = place - 1; at >= 0 && at >= place - 6; at--) {
    if (askers.test(reading.word(at)) && reading.form.frame.has(at)) return true
    if (!/(?:e|en|of|tis|loos|end|line|goed)$/.test(reading.word(at))) return false
  }
  return false
}

/** "Kan ik ergens een e-learning doen", "wij willen een training", "is daar een training voor": with an article, and not first a question word. */
function followsFrame(reading: Reading, place: number): boolean {
  if (/^(?:welke?|hoeveel)$/.test(reading.word(firstOf(reading)))) return false
  const framed = [...reading.form.frame].some((at) => at < place)
  return (
    framed &&
    (['een', 'het', 'de', 'dit', 'dat', 'iets'].includes(reading.word(place - 1)) ||
      /(?:e|tis|kort)$/.test(reading.word(place - 1)) ||
      reading.form.frame.has(place - 1))
  )
}

function firstOf(reading: Reading): number {
  return reading.tokens.findIndex((_, place) => !reading.form.frame.has(place) || askers.test(reading.word(place)))
}

/** "Een training of lespakket": nothing but "of", "en" and articles stands between. */
function joins(reading: Reading, head: Named, other: Named): boolean {
  if (other.from < head.from || reading.isDenied(other.from)) return false
  for (let at = head.from + head.length; at < other.from; at++) {
    const isOther = meanings().things.at(reading.tokens, at) !== undefined
    if (!isOther && !['en', 'of', 'een', 'ook', 'andere'].includes(reading.word(at))) return false
  }
  return true
}
