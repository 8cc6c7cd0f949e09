import { describe, expect, it } from 'vitest'
import { fold, words } from '@/lib/search/dutch/words'

describe('words', () => {
  it.each([
    ['foto’s van collega`s', ["foto's", 'van', 'collega', 's']],
    ['NT2-docent, anti‑discriminatie', ['nt2-docent', 'anti-discriminatie']],
    ['asielzoekers- en vluchtelingenwerk', ['asielzoekers', 'en', 'vluchtelingenwerk']],
    ['ouder(s) en leerling(en) (bijvoorbeeld)', ['ouders', 'en', 'leerlingen', 'bijvoorbeeld']],
    ['LHBTIQ+-jongeren en LHBTI+', ['lhbtiq', 'jongeren', 'en', 'lhbti']],
    ['B&W, a.u.b. Jansen & Co', ['b&w', 'aub', 'jansen', 'co']],
    ['2021-2023, 1.250 en 3,5; 10-jarigen', ['2021', '2023', '1250', 'en', '3,5', '10-jarigen']],
    ['ISBN 978-90-123-4567-8, 9789012345678', ['isbn', '9789012345678', '9789012345678']],
    ['info@kis.nl of https://www.kis.nl/thema', ['info', 'kis', 'nl', 'of', 'https', 'www', 'kis', 'nl', 'thema']],
    ['discri\u00admina\u00adtie', ['discriminatie']],
    ['', []],
    ['… — !?', []],
  ])('of %s', (source, expected) => {
    expect(words(source).map(({ word }) => word)).toEqual(expected)
  })

  it('knows where a word stands, emoji and all', () => {
    const source = '👩🏽‍🏫 De coo\u0308rdinator: “ĳverig”'
    expect(words(source).map(({ from, to, word }) => [source.slice(from, to), word])).toEqual([
      ['De', 'de'],
      ['coo\u0308rdinator', 'coordinator'],
      ['ĳverig', 'ijverig'],
    ])
  })
})

describe('fold', () => {
  it.each([
    ['Oekraïne', 'oekraine'],
    ['COÖRDINATIE', 'coordinatie'],
    ['œuvre Ærø Łódź straße', 'oeuvre aero lodz strasse'],
    ['Ĳsland', 'ijsland'],
    ['collega’s', "collega's"],
  ])('%s', (source, expected) => {
    expect(fold(source)).toBe(expected)
  })
})
