import { describe, expect, it } from 'vitest'
import { checkContent, type ValidDocument } from '@/lib/content/files/check'
import { chapterJsonLd, jsonLd, siteJsonLd } from '@/lib/content/jsonLd'
import type { DocumentLink, PublishedDocument } from '@/lib/content/published'
import { references } from '@/lib/content/references'
import { kinds } from '@/lib/content/registry'
import { publication } from '../publications/publication'

const site = 'https://www.kis.nl'
type Node = Record<string, unknown> & { '@type'?: string; '@id'?: string }
const nodes = (data: object) => (JSON.parse(JSON.stringify(data)) as { '@graph': Node[] })['@graph']
const entityOf = (doc: PublishedDocument) => nodes(jsonLd(doc, site)).find((node) => node['@id'] === `${site}${doc.path}#inhoud`)

describe('jsonLd', () => {
  const { documents } = checkContent('content', ['kis'])
  const links = new Map(documents.map((document) => [document.id, toLink(document)]))

  it.each(Object.values(kinds).map((kind) => kind.id))('ties the page, its thing, breadcrumb, site and publisher together for every %s', (kind) => {
    const own = documents.filter((document) => document.kind === kind)
    expect(own.length).toBeGreaterThan(0)
    for (const document of own) {
      const doc = toPublished(document, links)
      const graph = nodes(jsonLd(doc, site))
      const ids = graph.map((node) => node['@id'])
      expect(new Set(ids).size, doc.id).toBe(ids.length)
      expect(graph[0], doc.id).toMatchObject({ '@id': `${site}${doc.path}`, name: doc.content.title, breadcrumb: { '@id': `${site}${doc.path}#kruimelpad` } })
      expect(holes(graph), doc.id).toEqual([])
      if (graph[0]?.mainEntity) expect(ids).toContain((graph[0].mainEntity as Node)['@id'])
    }
  })

  it('leads from home over the list to the document', () => {
    const breadcrumb = nodes(jsonLd(publication(), site)).find((node) => node['@type'] === 'BreadcrumbList')
    expect(((breadcrumb?.itemListElement ?? []) as Node[]).map((step) => [step.position, step.name, step.item])).toEqual([
      [1, 'Home', 'https://www.kis.nl/'],
      [2, 'Publicaties', 'https://www.kis.nl/publicaties'],
      [3, 'Opvoeden', 'https://www.kis.nl/publicaties/opvoeden'],
    ])
  })

  it('gives a publication the type that fits', () => {
    const typeOf = (content: Parameters<typeof publication>[0]) => entityOf(publication(content))?.['@type']
    expect(typeOf({ type: 'rapport' })).toBe('Report')
    expect(typeOf({ type: 'artikel' })).toBe('Article')
    expect(typeOf({ type: 'artikel', journal: 'Trends' })).toBe('ScholarlyArticle')
    expect(typeOf({ type: 'podcast' })).toBe('PodcastEpisode')
    expect(typeOf({ type: 'video' })).toBe('VideoObject')
    expect(typeOf({ type: 'training' })).toBe('Course')
    expect(typeOf({ type: 'toolkit', isbn: '978-90-5830-841-2' })).toBe('Book')
  })

  it('names makers, numbers and date of a publication, and no date before it has appeared', () => {
    const authors = [{ family: 'Berg', given: 'Jan', particle: 'van den' }, { organisation: 'Movisie' }]
    expect(entityOf(publication({ authors, year: 2023, month: 5, doi: '10.1234/x', isbn: '978-90-5830-841-2' }))).toMatchObject({
      author: [
        { '@type': 'Person', name: 'Jan van den Berg', familyName: 'van den Berg' },
        { '@type': 'Organization', name: 'Movisie' },
      ],
      datePublished: '2023-05',
      identifier: [{ propertyID: 'isbn' }, { propertyID: 'doi', url: 'https://doi.org/10.1234/x' }],
    })
    expect(entityOf(publication({ status: 'gepland', year: 2026 }))).not.toHaveProperty('datePublished')
  })

  it('claims nothing about a fictional example', () => {
    const graph = nodes(jsonLd(publication({}, { example: true }), site))
    expect(graph.map((node) => node['@type'])).toEqual(['WebPage', 'BreadcrumbList', 'WebSite', 'Organization'])
    expect(graph[0]).not.toHaveProperty('mainEntity')
  })

  it('makes a chapter part of its guide', () => {
    const guide = documents.find((document) => document.kind === 'kennisgids')
    const doc = toPublished(guide as ValidDocument, links)
    if (doc.kind !== 'kennisgids') throw new Error('not a guide')
    const slug = doc.content.chapters[0]?.slug ?? ''
    const [own, chapter, breadcrumb] = nodes(chapterJsonLd(doc, slug, site))
    expect(own).toMatchObject({ '@id': `${site}${doc.path}/${slug}`, mainEntity: { '@id': `${site}${doc.path}/${slug}#inhoud` } })
    expect(chapter).toMatchObject({ '@id': `${site}${doc.path}/${slug}#inhoud`, isPartOf: { '@id': `${site}${doc.path}#inhoud` } })
    expect(breadcrumb?.itemListElement).toHaveLength(4)
  })

  it('says on the home page whose site it is', () => {
    expect(nodes(siteJsonLd(site)).map((node) => node['@id'])).toEqual(['https://www.kis.nl/#site', 'https://www.kis.nl/#kis'])
  })
})

function toPublished(document: ValidDocument, links: ReadonlyMap<string, DocumentLink>): PublishedDocument {
  const { id, kind, slug, content } = document
  const linked = references(content).flatMap(({ to }) => links.get(to) ?? [])
  const moment = '2026-11-22T10:00:00.000Z'
  return {
    id,
    kind,
    slug,
    content,
    path: kinds[kind].path(slug, content),
    example: false,
    publishedAt: moment,
    changedAt: moment,
    incoming: [],
    links: Object.fromEntries(linked.map((link) => [link.id, link])),
  } as unknown as PublishedDocument
}

function toLink({ id, kind, slug, content }: ValidDocument): DocumentLink {
  return { id, kind, title: content.title, path: kinds[kind].path(slug, content), typeLabel: '', summary: content.summary, example: false }
}

/** Places of what should have been left out: empty text, empty lists, null. */
function holes(value: unknown, at = ''): string[] {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [at]
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, item]) => holes(item, `${at}/${key}`)) : []
}
