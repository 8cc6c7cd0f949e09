import { describe, expect, it } from 'vitest'
import { citationText } from '@/lib/publications/citation'
import { publication } from './publication'

const site = 'https://www.kis.nl'
const cite = (content: Parameters<typeof publication>[0]) => citationText(publication(content), site)

describe('citationText', () => {
  it('writes authors, year, title, type, publisher and address', () => {
    const authors = [
      { family: 'Distelbrink', given: 'Marjolijn' },
      { family: 'Berg', given: 'Jan-Piet', particle: 'van den' },
    ]
    expect(cite({ authors, year: 2023, subtitle: 'infosheet voor gemeenten', type: 'infosheet', place: 'Utrecht', publisher: 'KIS' })).toBe(
      'Distelbrink, M., & Berg, J.-P. van den. (2023). Opvoeden: infosheet voor gemeenten [Infosheet]. Utrecht: KIS. https://www.kis.nl/publicaties/opvoeden',
    )
  })

  it('says z.j. without a year and names an organisation once', () => {
    expect(cite({ authors: [{ organisation: 'Movisie' }], publisher: 'Movisie', place: 'Utrecht' })).toBe(
      'Movisie. (z.j.). Opvoeden. Utrecht. https://www.kis.nl/publicaties/opvoeden',
    )
  })

  it('lets the publisher stand for unknown authors, and the title for an unknown publisher', () => {
    expect(cite({ publisher: 'KIS', year: 2020 })).toBe('KIS. (2020). Opvoeden. https://www.kis.nl/publicaties/opvoeden')
    expect(cite({ year: 2020 })).toBe('Opvoeden. (2020). https://www.kis.nl/publicaties/opvoeden')
  })

  it('prefers a DOI, and for the work of others the place where it stands', () => {
    expect(cite({ doi: '10.1234/abc', year: 2020 })).toMatch(/ https:\/\/doi\.org\/10\.1234\/abc$/)
    expect(cite({ origin: 'extern', locations: [{ label: 'CBS', url: 'https://cbs.nl/x' }], year: 2020 })).toMatch(/ https:\/\/cbs\.nl\/x$/)
  })

  it('is honest about what is planned or not public', () => {
    expect(cite({ status: 'gepland', year: 2026 })).toContain('(gepland voor 2026)')
    expect(cite({ status: 'gepland' })).toContain('(gepland)')
    expect(cite({ status: 'besloten', year: 2019 })).toContain('(2019). Niet openbaar. ')
  })

  it('keeps one mark at the end of a sentence, and places a journal with its pages', () => {
    expect(cite({ title: 'Wat werkt?', subtitle: 'Een overzicht', journal: 'Trends', pages: '3-9', series: 'Reeks A', type: 'artikel' })).toBe(
      'Wat werkt? Een overzicht (Reeks A). (z.j.). Trends, 3-9. https://www.kis.nl/publicaties/opvoeden',
    )
  })

  it('makes initials of given names in every form', () => {
    const authors = [{ family: 'A', given: 'M.J.' }, { family: 'B', given: 'marie louise' }, { family: 'C' }, { family: 'D', particle: 'de' }]
    expect(cite({ authors, year: 2020 })).toMatch(/^A, M\. J\., B, M\. L\., C, & D, de\. \(2020\)/)
  })
})
