import { describe, expect, it } from 'vitest'
import { beginningsOf } from '@/lib/search/beginnings'

const begins = (text: string, term: string) => beginningsOf(term).some((beginning) => text.startsWith(beginning))

describe('how the forms of a word begin', () => {
  it.each([
    ['taal', 'talen'],
    ['vraag', 'vragen'],
    ['huis', 'huizen'],
    ['brief', 'brieven'],
    ['maken', 'maakt'],
    ['lezen', 'leest'],
    ['geven', 'geeft'],
    ['gaan', 'gaat'],
    ['discriminatie', 'discriminaties'],
  ])('%s: %s', (lemma, form) => {
    expect(begins(lemma, lemma)).toBe(true)
    expect(begins(form, lemma)).toBe(true)
  })

  it('tells words apart, or nothing would be gained', () => {
    expect(begins('tafels', 'taal')).toBe(false)
    expect(begins('distels', 'discriminatie')).toBe(false)
  })

  it('has every word of a name', () => {
    expect(beginningsOf('sinti_en_roma')).toEqual(expect.arrayContaining(['sint', 'en', 'rom']))
  })
})
