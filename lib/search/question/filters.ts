import type { FacetKey } from '@/lib/search/facets'
import type { People } from '@/lib/search/question/lexicon/people'
import { type Condition, meanings } from '@/lib/search/question/meanings'
import type { Reading } from '@/lib/search/question/reading'

/** Claims conditions: what it costs, how long it takes, whether it was studied, who made it. */
export function readConditions(reading: Reading): void {
  if (!reading.finds) return
  for (const place of reading.free()) {
    const found = meanings().conditions.at(reading.tokens, place)
    if (!found || reading.isTaken(place, found.length) || !mayAsk(reading, found.meaning.key)) continue
    const denied = reading.isDenied(place) && !/^(?:geen|niet)$/.test(reading.word(place))
    const values = denied ? opposite(found.meaning) : found.meaning.values
    if (!values) continue
    const from = denied ? place - 1 : place
    reading.claim({ from, length: found.length + (place - from), filters: values.map((value) => ({ key: found.meaning.key, value })) })
  }
}

function mayAsk(reading: Reading, key: FacetKey): boolean {
  if (key === 'bron') return reading.onlyKinds('publicatie')
  return key === 'tijd' ? reading.ofInterventions : reading.onlyKinds('interventie')
}

/** What is not gratis costs something; of other conditions the opposite is no filter. */
function opposite({ key, values }: Condition): string[] | undefined {
  return key === 'kosten' && values.length === 1 ? ['laag', 'midden', 'hoog'] : undefined
}

/** Claims where something is carried out. In a question of knowledge only one's own place counts: "op mijn voetbalvereniging". */
export function readSectors(reading: Reading): void {
  if (reading.finds && !reading.onlyKinds('interventie')) return
  for (const place of reading.free()) {
    const found = meanings().sectors.at(reading.tokens, place)
    if (!found || reading.isTaken(place, found.length)) continue
    const preposition = reading.preposition(place)
    const own = ['mijn', 'onze', 'ons'].includes(reading.word(place - 1)) && ['in', 'op', 'bij', 'binnen', 'voor'].includes(preposition)
    const located = found.meaning.loose
      ? reading.ofInterventions && ['in', 'op', 'binnen', 'bij'].includes(preposition)
      : !['over', 'tegen', 'van'].includes(preposition)
    if (reading.finds ? located : own && !found.meaning.loose) {
      reading.claim({ from: place, length: found.length, filters: [{ key: 'setting', value: found.meaning.value }] })
    }
  }
}

/** Claims for whom it is. People who are what it is about ("over jongeren", "van vluchtelingen") are words to search for. */
export function readPeople(reading: Reading): void {
  if (!reading.finds) return
  for (const place of reading.free()) {
    const found = meanings().people.at(reading.tokens, place)
    if (!found || reading.isTaken(place, found.length)) continue
    const filter = audienceOf(found.meaning, reading.preposition(place), reading)
    // "Niet voor jongeren": there is no filter for it, and searching for the word would do the opposite.
    const denied = reading.isDenied(place) || reading.isDenied(place - 1)
    if (filter) reading.claim({ from: place, length: found.length, filters: denied ? [] : [filter], wider: found.meaning.wider === true })
  }
}

function audienceOf({ group, via, audience }: People, preposition: string, reading: Reading): { key: FacetKey; value: string } | undefined {
  const forThem = ['voor', 'als', 'ben', 'zijn', 'aan'].includes(preposition)
  if (group) return reading.ofInterventions && (forThem || ['', 'met', 'bij', 'onder', 'om'].includes(preposition)) ? { key: 'groep', value: group } : undefined
  if (!forThem || reading.kinds.has('organisatie')) return undefined
  if (audience) return { key: 'doelgroep', value: audience }
  return via && reading.ofInterventions ? { key: 'via', value: via } : undefined
}

/** Claims grounds of discrimination: "discriminatie vanwege geloof", "discriminatie van mensen met een beperking". */
export function readGrounds(reading: Reading): void {
  if (!reading.finds || !reading.ofInterventions) return
  const unequal = reading.tokens.some(({ word }) => /discrimin|racis|uitsluit|ongelijk/.test(word))
  for (const place of reading.free()) {
    const compound = meanings().groundCompounds.at(reading.tokens, place)
    if (compound) reading.claim({ from: place, length: compound.length, kept: true, filters: [{ key: 'grond', value: compound.meaning }] })
    const found = compound ? undefined : meanings().grounds.at(reading.tokens, place)
    if (found && unequal && namesGround(reading, place)) {
      const from = startOfGround(reading, place)
      reading.claim({ from, length: place - from + found.length, filters: [{ key: 'grond', value: found.meaning }] })
    }
  }
}

function namesGround(reading: Reading, place: number): boolean {
  const preposition = reading.preposition(place)
  if (['vanwege', 'wegens', 'op', 'om', 'door', 'naar'].includes(preposition)) return true
  const before = [1, 2, 3, 4].map((steps) => reading.word(place - steps))
  if (preposition === 'van') return before.includes('grond') || before.includes('basis')
  return preposition === 'met' && before.includes('mensen')
}

/** "Op grond van", "mensen met een": what leads to the ground says no more than the ground. */
function startOfGround(reading: Reading, place: number): number {
  let from = place
  while (from > 0 && !reading.isTaken(from - 1) && /^(?:op|grond|basis|van|vanwege|wegens|mensen|met|een|hun|de|je)$/.test(reading.word(from - 1))) from--
  return from
}

/** Claims the language that it is given in: "in het Engels", "Engelstalig". */
export function readLanguages(reading: Reading): void {
  if (!reading.finds || !reading.onlyKinds('interventie')) return
  for (const place of reading.free()) {
    const found = meanings().languages.at(reading.tokens, place)
    if (!found || !(reading.preposition(place) === 'in' || /talig/.test(reading.word(place)))) continue
    reading.claim({ from: place, length: found.length, filters: [{ key: 'taal', value: found.meaning }] })
  }
}
