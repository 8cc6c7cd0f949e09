import { type FacetKey, staticFacetLabel } from '@/lib/search/facets'
import { readConditions, readGrounds, readLanguages, readPeople, readSectors } from '@/lib/search/question/filters'
import { readForm } from '@/lib/search/question/form'
import { readNumbers } from '@/lib/search/question/numbers'
import { readPlaces } from '@/lib/search/question/places'
import type { Reading } from '@/lib/search/question/reading'
import type { Asked, Understood } from '@/lib/search/question/shape'
import { readThings } from '@/lib/search/question/things'
import { readTokens } from '@/lib/search/question/tokens'
import { leftWords, phrasesOf } from '@/lib/search/question/words'

const longest = 1_000
/** What it should not be about can't be told by counting: better to search for the words than to answer the opposite. */
const turned = /\bniet over \p{L}/iu
/** Who asks for these of something asks no more what it is. */
const aspects =
  /^(?:de |het )?(?:belangrijkste )?(?:kenmerken|voorbeelden|tips|voordelen|nadelen|gevolgen|oorzaken|redenen|regels|stappen|elementen|mogelijkheden)\b/i

/**
 * Reads a sentence as a question: what it asks for, what narrows it and which words are left to search for. Undefined
 * when it is no question but words to search for ("racisme op school"). Pure, apart from `today`, which "dit jaar" is
 * reckoned from. Never throws. When in doubt a word stays a word.
 */
export function readQuestion(q: string, today: Date = new Date()): Understood | undefined {
  const text = q.slice(0, longest)
  const tokens = readTokens(text)
  const form = readForm(text, tokens)
  if (!form || turned.test(text)) return undefined
  const reading = readThings(text, tokens, form)
  readNumbers(reading, today.getFullYear())
  readConditions(reading)
  readPlaces(reading)
  readGrounds(reading)
  readSectors(reading)
  readPeople(reading)
  readLanguages(reading)
  return understood(reading)
}

function understood(reading: Reading): Understood | undefined {
  const asked = askedOf(reading)
  const words = leftWords(reading)
  // A sentence of nothing but question words is searched for as it stands.
  if (asked.length === 0 && words === '') return undefined
  const filters: Understood['filters'] = {}
  for (const { key, value } of asked) (filters[key] ??= []).push(value)
  const phrases = reading.finds ? phrasesOf(reading) : undefined
  return {
    q: reading.q,
    kind: reading.finds ? 'find' : 'know',
    filters,
    words,
    asked,
    cue: reading.form.cue === 'definition' && aspects.test(words) ? 'other' : reading.form.cue,
    ...(phrases && { phrases: phrases.texts, said: phrases.said }),
  }
}

function askedOf(reading: Reading): Asked[] {
  const seen = new Set<string>()
  return [...reading.claims]
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, length, filters }) => {
      const text = reading.q.slice(reading.tokens[from]?.from, reading.tokens[from + length - 1]?.to)
      return filters.flatMap(({ key, value }) => {
        if (seen.has(`${key}:${value}`)) return []
        seen.add(`${key}:${value}`)
        return [{ key, value, text, label: labelOf(key, value) }]
      })
    })
}

function labelOf(key: FacetKey, value: string): string {
  return staticFacetLabel(key, value) ?? value
}
