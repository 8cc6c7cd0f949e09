import { describe, expect, it } from 'vitest'
import { scholarTags } from '@/lib/publications/scholar'
import { publication } from './publication'

const site = 'https://www.kis.nl'
const tags = (...args: Parameters<typeof publication>) => scholarTags(publication(...args), site).map(({ name, content }) => `${name}=${content}`)

describe('scholarTags', () => {
  it('names each author in order, and the date as Scholar writes it', () => {
    const authors = [{ family: 'Berg', given: 'Jan', particle: 'van den' }, { organisation: 'Movisie' }]
    expect(tags({ authors, year: 2023, month: 5, publisher: 'KIS', isbn: '978-90-5830-841-2' })).toEqual([
      'citation_title=Opvoeden',
      'citation_author=Berg, Jan van den',
      'citation_author=Movisie',
      'citation_publication_date=2023/05',
      'citation_technical_report_institution=KIS',
      'citation_isbn=978-90-5830-841-2',
      'citation_language=nl',
      'citation_abstract_html_url=https://www.kis.nl/publicaties/opvoeden',
    ])
  })

  it('points at a PDF only when it stands on our own host', () => {
    const own = { title: 'PDF', url: '/bestanden/opvoeden.pdf', format: 'PDF' }
    expect(tags({ downloads: [{ ...own, url: 'https://elders.nl/a.pdf' }] }).join()).not.toContain('pdf_url')
    expect(tags({ downloads: [own] })).toContain('citation_pdf_url=https://www.kis.nl/bestanden/opvoeden.pdf')
  })

  it('places an article in its journal', () => {
    expect(tags({ type: 'artikel', journal: 'Trends', pages: '3-9', publisher: 'CBS' })).toEqual(
      expect.arrayContaining(['citation_journal_title=Trends', 'citation_firstpage=3', 'citation_lastpage=9', 'citation_publisher=CBS']),
    )
  })

  it('is empty for what has not appeared, is not a text, or is fictional', () => {
    expect(tags({ status: 'gepland' })).toEqual([])
    expect(tags({ type: 'podcast' })).toEqual([])
    expect(tags({}, { example: true })).toEqual([])
  })
})
