import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { literatureReference, sortLiterature } from '@/lib/citations/literature'
import { type LiteratureItem, literatureItem } from '@/lib/content/literature'
import { plainText, richText } from '@/lib/content/text'

const item = (fields: Partial<LiteratureItem>): LiteratureItem => literatureItem.parse({ id: 'x', type: 'book', title: 'Samenleven', ...fields })
const cite = (fields: Partial<LiteratureItem>) => plainText(literatureReference(item(fields)))
const italics = (fields: Partial<LiteratureItem>) =>
  literatureReference(item(fields))
    .filter((span) => span.italic)
    .map((span) => span.text.trim())

const berg = { family: 'Berg', given: 'Jan-Piet', 'non-dropping-particle': 'van den' }
const vos = { family: 'Vos', given: 'A.' }

describe('literatureReference', () => {
  it('writes an article with its journal, volume, number, pages and DOI', () => {
    const article = {
      type: 'article-journal',
      title: 'Wat werkt?',
      author: [berg, vos],
      issued: { 'date-parts': [[2020, 3, 4]] },
      'container-title': 'Trends',
      volume: '12',
      issue: '3',
      page: '4-9',
      DOI: '10.1234/abc',
    } satisfies Partial<LiteratureItem>
    expect(cite(article)).toBe('Berg, J.-P. van den, & Vos, A. (2020). Wat werkt? Trends, 12(3), 4-9. https://doi.org/10.1234/abc')
    expect(italics(article)).toEqual(['Trends', '12'])
    expect(literatureReference(item(article)).at(-1)?.link).toEqual({ url: 'https://doi.org/10.1234/abc' })
  })

  it('writes a book with place and publisher, and names a maker that is the publisher once', () => {
    const book = { author: [{ literal: 'Movisie' }], publisher: 'Movisie', 'publisher-place': 'Utrecht', issued: { 'date-parts': [[2021]] } }
    expect(cite(book)).toBe('Movisie. (2021). Samenleven. Utrecht.')
    expect(cite({ ...book, author: [vos] })).toBe('Vos, A. (2021). Samenleven. Utrecht: Movisie.')
    expect(italics(book)).toEqual(['Samenleven.'])
  })

  it('places a chapter in its book and dates what changes daily by the day', () => {
    expect(cite({ type: 'chapter', author: [vos], 'container-title': 'Het boek', page: '10-20' })).toBe('Vos, A. (z.j.). Samenleven. In Het boek (pp. 10-20).')
    expect(cite({ type: 'webpage', URL: 'https://example.org/a', issued: { 'date-parts': [[2024, 5, 1]] } })).toBe(
      'Samenleven. (2024, 1 mei). https://example.org/a',
    )
  })

  it('says of a title in another language which one', () => {
    expect(literatureReference(item({ language: 'en', title: 'Living together' })).find((span) => span.lang)?.text).toContain('Living together')
    expect(literatureReference(item({ language: 'nl' })).some((span) => span.lang)).toBe(false)
  })

  it('is running text that may be published, whatever is known', () => {
    const text = fc.string({ minLength: 1, maxLength: 40 }).filter((value) => value.trim() !== '')
    const record = fc.record(
      {
        id: text,
        type: fc.constantFrom(...literatureItem.shape.type.options),
        title: text,
        author: fc.array(fc.oneof(fc.record({ family: text }), fc.record({ literal: text }))),
        issued: fc.record({
          'date-parts': fc.array(fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 1 }),
        }),
        'container-title': text,
        volume: text,
        issue: text,
        page: text,
        publisher: text,
        URL: fc.webUrl(),
      },
      { requiredKeys: ['id', 'type', 'title'] },
    )
    fc.assert(
      fc.property(record, (fields) => {
        const known = literatureItem.parse(fields)
        const reference = literatureReference(known)
        expect(() => richText.parse(reference)).not.toThrow()
        expect(plainText(reference)).toContain(known.title)
      }),
    )
  })
})

describe('sortLiterature', () => {
  it('sorts on the name without its particle, then on the year', () => {
    const items = [
      item({ id: 'c', author: [vos] }),
      item({ id: 'b', author: [berg], issued: { 'date-parts': [[2022]] } }),
      item({ id: 'a', author: [berg], issued: { 'date-parts': [[2019]] } }),
      item({ id: 'd', title: 'Aanpak zonder maker' }),
    ]
    expect(sortLiterature(items).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c'])
  })
})
