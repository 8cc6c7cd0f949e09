import { describe, expect, it } from 'vitest'
import { toCsl } from '@/lib/publications/csl'
import { publicationTypes } from '@/lib/publications/schema'
import { publication } from './publication'

const site = 'https://www.kis.nl'
const csl = (content: Parameters<typeof publication>[0]) => toCsl(publication(content), site)

/** CSL 1.0.2, schemas/input/csl-data.json. */
const knownTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'manuscript',
  'motion_picture',
  'pamphlet',
  'paper-conference',
  'post',
  'post-weblog',
  'report',
  'review',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'webpage',
]

describe('toCsl', () => {
  it('gives every type of publication a type that CSL knows', () => {
    for (const type of Object.keys(publicationTypes) as (keyof typeof publicationTypes)[]) expect(knownTypes).toContain(csl({ type }).type)
  })

  it('looks further than the type alone', () => {
    expect(csl({ type: 'artikel', journal: 'Trends' })).toMatchObject({ type: 'article-journal', 'container-title': 'Trends' })
    expect(csl({ type: 'toolkit', isbn: '978-90-5830-841-2' })).toMatchObject({ type: 'book', ISBN: '978-90-5830-841-2' })
    expect(csl({ type: 'rapport', isbn: '978-90-5830-841-2' }).type).toBe('report')
  })

  it('holds only what is known', () => {
    expect(csl({})).toEqual({
      id: 'publicatie/opvoeden',
      'citation-key': 'opvoeden',
      type: 'report',
      title: 'Opvoeden',
      genre: 'Rapport',
      URL: 'https://www.kis.nl/publicaties/opvoeden',
      language: 'nl',
    })
  })

  it('knows the day when it does not contradict the year', () => {
    expect(csl({ year: 2023, month: 5 }).issued).toEqual({ 'date-parts': [[2023, 5]] })
    expect(csl({ year: 2023, publishedOn: '2023-05-17' }).issued).toEqual({ 'date-parts': [[2023, 5, 17]] })
    expect(csl({ year: 2023, publishedOn: '2026-11-22' }).issued).toEqual({ 'date-parts': [[2023]] })
  })

  it('does not date what has not appeared', () => {
    const planned = csl({ status: 'gepland', year: 2026 })
    expect(planned).toMatchObject({ status: 'forthcoming' })
    expect(planned.issued).toBeUndefined()
  })

  it('keeps the particle of a name apart, and a body whole', () => {
    expect(csl({ authors: [{ family: 'Berg', given: 'Jan', particle: 'van den' }, { organisation: 'Movisie' }] }).author).toEqual([
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' },
      { literal: 'Movisie' },
    ])
  })
})
