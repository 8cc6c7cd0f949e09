import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xml2js } from 'xml-js'
import { atomXml } from '@/lib/feeds/atom'
import { findListFeed, mainFeed, themeFeed } from '@/lib/feeds/feeds'
import type { FeedItem } from '@/lib/feeds/queries'
import { xmlText } from '@/lib/site/xml'

const site = 'https://www.kis.nl'
const item: FeedItem = {
  id: 'publicatie/opvoeden',
  kind: 'publicatie',
  path: '/publicaties/opvoeden',
  title: 'Opvoeden',
  summary: 'Over opvoeden.',
  authors: ['Jan van den Berg'],
  publishedAt: '2026-11-01T10:00:00.000Z',
  changedAt: '2026-11-22T10:00:00.000Z',
}

type Node = { name?: string; text?: string; cdata?: string; attributes?: Record<string, string>; elements?: Node[] }
const feedNode = (items: FeedItem[], feed = mainFeed): Node => (xml2js(atomXml(feed, items, site), { compact: false }) as Node).elements?.[0] as Node
const children = (node: Node | undefined, name: string) => node?.elements?.filter((child) => child.name === name) ?? []
const textOf = (node: Node | undefined): string => node?.elements?.map((child) => child.text ?? child.cdata ?? '').join('') ?? ''

describe('atomXml', () => {
  it('has an identity, a moment, an author, a language and its own address', () => {
    const feed = feedNode([item])
    expect(textOf(children(feed, 'id')[0])).toBe('tag:kis.nl,2026:atom.xml')
    expect(textOf(children(feed, 'updated')[0])).toBe('2026-11-22T10:00:00.000Z')
    expect(textOf(children(children(feed, 'author')[0], 'name')[0])).toBe('Kennisplatform Inclusief Samenleven')
    expect(feed.attributes).toMatchObject({ 'xml:lang': 'nl', xmlns: 'http://www.w3.org/2005/Atom' })
    expect(children(feed, 'link').map((link) => link.attributes)).toEqual([
      { rel: 'alternate', href: 'https://www.kis.nl/' },
      { rel: 'self', href: 'https://www.kis.nl/atom.xml' },
    ])
  })

  it('gives an entry an identity that outlives its address, both moments and its author', () => {
    const entry = children(feedNode([item]), 'entry')[0]
    expect(textOf(children(entry, 'id')[0])).toBe('tag:kis.nl,2026:publicatie/opvoeden')
    expect(children(entry, 'link')[0]?.attributes).toMatchObject({ href: 'https://www.kis.nl/publicaties/opvoeden' })
    expect(textOf(children(entry, 'published')[0])).toBe(item.publishedAt)
    expect(textOf(children(entry, 'updated')[0])).toBe(item.changedAt)
    expect(textOf(children(children(entry, 'author')[0], 'name')[0])).toBe('Jan van den Berg')
  })

  it('is the same when nothing changed, also when it is empty', () => {
    expect(atomXml(mainFeed, [], site)).toBe(atomXml(mainFeed, [], site))
  })

  it('is well formed and says the same, whatever stands in title, summary or name', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'<>&"\']a;#x-!?[\u0000\u0008\ufffe🙂') }),
      fc.constantFrom(']]>', '<![CDATA[', '&amp;', '&lt;b&gt;', '</entry>'),
    )
    const line = text.map((value) => `a${value}b`.toWellFormed().replace(/\s/g, ' '))
    fc.assert(
      fc.property(line, line, line, (title, summary, name) => {
        const entry = children(feedNode([{ ...item, title, summary, authors: [name] }]), 'entry')[0]
        expect(asText(textOf(children(entry, 'title')[0]))).toBe(xmlText(title))
        expect(asText(textOf(children(entry, 'summary')[0]))).toBe(xmlText(summary))
        expect(children(children(entry, 'author')[0], 'name')).toHaveLength(1)
      }),
      { numRuns: 400 },
    )
  })
})

describe('feeds', () => {
  it('exist for lists by their name, and for nothing else', () => {
    expect(findListFeed('publicaties')).toMatchObject({ path: '/atom/publicaties.xml', page: '/publicaties' })
    expect(findListFeed('artikelen')?.anyOf).toContain('type:interview')
    expect(findListFeed('constructor')).toBeUndefined()
    expect(findListFeed('zoeken')).toBeUndefined()
  })

  it('follow a theme by its address', () => {
    const feed = themeFeed({ id: 'thema/samenleven', title: 'Samenleven', path: '/themas/samen-leven' })
    expect(feed).toMatchObject({ path: '/atom/thema/samen-leven.xml', anyOf: ['thema:thema/samenleven'] })
  })
})

/** Titles are of type html: what a reader shows is the HTML read as text. */
function asText(html: string): string {
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
  return html.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity)
}
