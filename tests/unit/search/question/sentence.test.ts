import { describe, expect, it } from 'vitest'
import { readQuestion } from '@/lib/search/question/question'
import { countSentence, noneSentence } from '@/lib/search/question/sentence'

const hits = (ids: string[]) => ids.map((id) => ({ id }) as never)

function said(q: string, total: number): string {
  const understood = readQuestion(q, new Date('2026-11-22'))
  if (!understood) throw new Error(`"${q}" was not read as a question`)
  return total === 0 ? noneSentence(understood) : countSentence(understood, { total, hits: [], bets: [] })
}

describe('the sentence of an answer', () => {
  it.each<[string, string, string, string]>([
    [
      'Zijn er gratis trainingen voor wijkteams?',
      'Er is geen gratis training voor wijkteams',
      'Er is 1 gratis training voor wijkteams',
      'Er zijn 2 gratis trainingen voor wijkteams',
    ],
    [
      'Is er een kort lespakket over racisme?',
      'Er is geen kort lespakket over racisme',
      'Er is 1 kort lespakket over racisme',
      'Er zijn 2 korte lespakketten over racisme',
    ],
    [
      'Welke trainingen zijn niet gratis?',
      'Er is geen training die niet gratis is',
      'Er is 1 training die niet gratis is',
      'Er zijn 2 trainingen die niet gratis zijn',
    ],
    [
      'Heb je rapporten van KIS over pesten?',
      'Er is geen rapport van KIS over pesten',
      'Er is 1 rapport van KIS over pesten',
      'Er zijn 2 rapporten van KIS over pesten',
    ],
    [
      'Is er een training of lespakket over haat?',
      'Er is geen training of lespakket over haat',
      'Er is 1 training of lespakket over haat',
      'Er zijn 2 trainingen en lespakketten over haat',
    ],
    ['Heb je iets over eenzaamheid?', 'Er is geen resultaat over eenzaamheid', 'Er is 1 resultaat over eenzaamheid', 'Er zijn 2 resultaten over eenzaamheid'],
    ['Is er een training voor ons eigen team over mijn werk?', 'Er is geen training', 'Er is 1 training', 'Er zijn 2 trainingen'],
  ])('%s', (q, none, one, many) => {
    expect(said(q, 0)).toContain(none)
    expect(said(q, 1)).toContain(one)
    expect(said(q, 2)).toContain(many)
    expect(said(q, 2)).not.toMatch(/\b(?:mijn|ons|onze)\b/)
  })

  it('does not repeat what is more precise than the filter that it became', () => {
    expect(said('Ik zoek een lespakket voor groep 4 over pesten', 3)).toBe('Er zijn 3 lespakketten in het primair onderwijs over pesten')
  })

  it('counts guides, not their chapters', () => {
    const understood = readQuestion('Is er een kennisgids over opvoeden?')
    const found = hits(['kennisgids/a#een', 'kennisgids/a#twee', 'kennisgids/a'])
    expect(understood && countSentence(understood, { total: 3, hits: found, bets: [] })).toBe('Er is 1 kennisgids over opvoeden, met 3 vindplaatsen')
  })
})
