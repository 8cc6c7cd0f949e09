import { describe, expect, it } from 'vitest'
import { readQuestion } from '@/lib/search/question/question'
import type { Understood } from '@/lib/search/question/shape'

const today = new Date('2026-11-22')
const read = (q: string): Understood => {
  const understood = readQuestion(q, today)
  if (!understood) throw new Error(`"${q}" was not read as a question`)
  return understood
}

describe('what asks for things', () => {
  it.each<[string, Understood['filters'], string]>([
    ['Zijn er gratis trainingen voor wijkteams?', { kosten: ['gratis'], soort: ['interventie'], vorm: ['training'] }, 'wijkteams'],
    ['Waar vind ik een lespakket voor groep 4 over discriminatie?', { soort: ['interventie'], vorm: ['lespakket'], setting: ['po'] }, 'discriminatie'],
    ['Welke lesmethodes zijn er voor klas 3 over racisme?', { soort: ['interventie'], vorm: ['lespakket'], setting: ['vo'] }, 'racisme'],
    ['Ik zoek een e-learning of workshop over inclusief werven', { soort: ['interventie'], vorm: ['e-learning', 'training'] }, 'inclusief werven'],
    ['Hebben jullie iets gratis voor basisscholen?', { kosten: ['gratis'], setting: ['po'] }, ''],
    ['Kun je een podcast over opvoeden aanraden?', { soort: ['publicatie'], type: ['podcast'] }, 'opvoeden'],
    ['Zijn er publicaties van KIS over pesten uit 2023?', { soort: ['publicatie'], bron: ['kis'], jaar: ['2023'] }, 'pesten'],
    ['Ik zoek rapporten sinds 2024 over stages', { soort: ['publicatie'], type: ['rapport'], jaar: ['2024', '2025', '2026'] }, 'stages'],
    ['Ik zoek rapporten van de afgelopen twee jaar over stages', { soort: ['publicatie'], type: ['rapport'], jaar: ['2025', '2026'] }, 'stages'],
    ['Heb je projecten over wonen van vorig jaar?', { soort: ['project'], jaar: ['2025'] }, 'wonen'],
    ['Zijn er trainingen voor jongeren of ouders?', { soort: ['interventie'], vorm: ['training'], groep: ['jongeren', 'ouders'] }, ''],
    [
      'Welke trainingen zijn er voor jongeren van 13 tot 16 jaar?',
      { soort: ['interventie'], vorm: ['training'], groep: ['jongeren'], leeftijd: ['12-17'] },
      '',
    ],
    ['Zijn er interventies voor ouderen?', { soort: ['interventie'], leeftijd: ['65-plus'] }, ''],
    ['Welke interventies zijn bewezen effectief tegen vooroordelen?', { soort: ['interventie'], effect: ['onderzocht'] }, 'vooroordelen'],
    ['Welke goed onderbouwde methoden zijn er tegen racisme?', { onderbouwing: ['onderbouwd'], soort: ['interventie'], vorm: ['methode'] }, 'racisme'],
    [
      'Is er een korte training van maximaal 500 euro?',
      { tijd: ['dagdeel', 'kort'], soort: ['interventie'], vorm: ['training'], kosten: ['gratis', 'laag'] },
      '',
    ],
    [
      'Zijn er trainingen voor werkgevers over stagediscriminatie?',
      { soort: ['interventie'], vorm: ['training'], doelgroep: ['werkgever'] },
      'stagediscriminatie',
    ],
    ['Zijn er interventies tegen discriminatie vanwege geloof?', { soort: ['interventie'], grond: ['religie'] }, 'discriminatie'],
    ['Welke interventies zijn er in Rotterdam of Den Haag?', { soort: ['interventie'], gemeente: ['Rotterdam', 'Den Haag'] }, ''],
    ['Welke interventies zijn er in de provincie Utrecht?', { soort: ['interventie'], provincie: ['utrecht'] }, ''],
    ['Welke trainingen zijn er in het Engels?', { soort: ['interventie'], vorm: ['training'], taal: ['Engels'] }, ''],
  ])('%s', (q, filters, words) => {
    expect(read(q)).toMatchObject({ kind: 'find', filters, words })
    expect(Object.keys(read(q).filters).sort()).toEqual(Object.keys(filters).sort())
  })

  it('is heard through a greeting and thanks', () => {
    expect(read('Goedemiddag, ik ben op zoek naar een training over racisme. Alvast bedankt, met vriendelijke groet')).toMatchObject({
      filters: { soort: ['interventie'], vorm: ['training'] },
      words: 'racisme',
    })
  })
})

describe('a word that is no filter where it stands', () => {
  it.each<[string, string, string]>([
    ['what a thing is about', 'Welke rapporten gaan over jongeren?', 'groep'],
    ['who is discriminated against', 'Is er een training tegen discriminatie van vluchtelingen?', 'groep'],
    ['a facet that the kind does not have', 'Zijn er rapporten over gratis kinderopvang?', 'kosten'],
    ['a place in a question of knowledge', 'Waar kan ik in Rotterdam discriminatie melden?', 'gemeente'],
    ['a thing that is asked about', 'Wat is een interventie?', 'soort'],
    ['a year that is the subject', 'Hoeveel meldingen van discriminatie waren er in 2023?', 'jaar'],
    ['what one does not want', 'Ik zoek interventies, maar niet voor jongeren', 'groep'],
  ])('%s', (_, q, key) => {
    expect(read(q).filters).not.toHaveProperty(key)
  })

  it('stays a word to search for', () => {
    expect(read('Welke rapporten gaan over jongeren?').words).toBe('jongeren')
    expect(read('Is er een training tegen discriminatie van vluchtelingen?').words).toBe('discriminatie van vluchtelingen')
  })
})

describe('denial', () => {
  it('turns gratis round', () => {
    expect(read('Welke trainingen zijn niet gratis?').filters.kosten).toEqual(['laag', 'midden', 'hoog'])
  })

  it('lets go of the thing that is not wanted', () => {
    expect(read('Ik zoek geen training maar een lespakket over racisme')).toMatchObject({ filters: { vorm: ['lespakket'] }, words: 'racisme' })
  })

  it('stays in a question of knowledge', () => {
    expect(read('Wat werkt niet tegen discriminatie?').words).toContain('niet')
  })
})

describe('what asks for knowledge', () => {
  it.each<[string, Understood['cue'], string]>([
    ['Wat is institutioneel racisme?', 'definition', 'institutioneel racisme'],
    ['Waarom werkt contact tegen vooroordelen?', 'why', 'werkt contact tegen vooroordelen'],
    ['Hoeveel Sinti en Roma wonen er in Nederland?', 'number', 'Sinti en Roma wonen Nederland'],
    ['Waar kan ik discriminatie melden?', 'where', 'discriminatie melden'],
    ['Wat doet het College voor de Rechten van de Mens?', 'other', 'College voor de Rechten van de Mens'],
    ['Wat is het verschil tussen racisme en discriminatie?', 'other', 'verschil tussen racisme en discriminatie'],
  ])('%s', (q, cue, words) => {
    expect(read(q)).toMatchObject({ kind: 'know', cue, words, filters: {} })
  })

  it('may name a place of one’s own, which is a filter', () => {
    expect(read('Hoe kan ik racisme verminderen op mijn voetbalvereniging?')).toMatchObject({
      kind: 'know',
      filters: { setting: ['sport'] },
      words: 'racisme verminderen',
    })
  })
})

describe('what is no question', () => {
  it.each([
    '',
    '?',
    'racisme op school',
    'training weerbaar opvoeden',
    'sinti en roma',
    'wat werkt',
    'gemeente Utrecht',
    'Voorbeeld: Wie zie jij?',
    'is er',
    'hallo',
  ])('%s', (q) => {
    expect(readQuestion(q, today)).toBeUndefined()
  })
})
