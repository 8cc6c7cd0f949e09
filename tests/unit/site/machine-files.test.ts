import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xml2js } from 'xml-js'
import type { Address } from '@/lib/site/addresses'
import { colours } from '@/lib/site/colours'
import { webManifest } from '@/lib/site/manifest'
import { openSearchXml } from '@/lib/site/opensearch'
import { robotsTxt } from '@/lib/site/robots'
import { securityTxt } from '@/lib/site/security-txt'
import { sitemapParts, sitemapPartXml, sitemapXml } from '@/lib/site/sitemap'

const site = 'https://www.kis.nl'
const many = (count: number): Address[] => Array.from({ length: count }, (_, i) => ({ path: `/publicaties/p-${i}`, changedAt: '2026-11-22T10:00:00.000Z' }))

describe('sitemap', () => {
  it('gives each address and when it changed', () => {
    const xml = sitemapXml([{ path: '/' }, ...many(1)], site)
    expect(xml).toContain('<url><loc>https://www.kis.nl/</loc></url>')
    expect(xml).toContain('<url><loc>https://www.kis.nl/publicaties/p-0</loc><lastmod>2026-11-22T10:00:00.000Z</lastmod></url>')
    expect(sitemapPartXml(many(1), 1, site)).toBeUndefined()
  })

  it('becomes an index of parts above ten thousand addresses, with every address in one part', () => {
    const addresses = many(10_001)
    const xml = sitemapXml(addresses, site)
    expect(xml).toContain('<sitemap><loc>https://www.kis.nl/sitemap-2.xml</loc><lastmod>2026-11-22T10:00:00.000Z</lastmod></sitemap>')
    expect(xml).not.toContain('sitemap-3.xml')
    const parts = [1, 2].map((part) => sitemapPartXml(addresses, part, site) ?? '')
    expect(parts.join('').match(/<url>/g)).toHaveLength(10_001)
    expect(sitemapPartXml(addresses, 3, site)).toBeUndefined()
    expect(sitemapPartXml(addresses, 0, site)).toBeUndefined()
  })

  it('never needs more parts than there are routes, and loses nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (count) => {
        const parts = sitemapParts(Array.from({ length: count }, (_, i) => ({ path: `/${i}` })))
        expect(parts.length).toBeGreaterThan(0)
        expect(parts.reduce((sum, part) => sum + part.length, 0)).toBe(count)
        expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(50_000)
      }),
      { numRuns: 15 },
    )
  })

  it('is well formed, whatever an address holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void xml2js(sitemapXml([{ path: `/${text.toWellFormed()}&<'">` }], site))))
  })
})

describe('security.txt', () => {
  it('expires within a year, and never soon', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (now) => {
        const expires = new Date(/^Expires: (.+)$/m.exec(securityTxt(site, now))?.[1] ?? '')
        const days = (expires.getTime() - now.getTime()) / 86_400_000
        expect(days).toBeGreaterThan(270)
        expect(days).toBeLessThan(365)
      }),
    )
  })

  it('names itself only over https', () => {
    const now = new Date('2026-11-22T12:00:00Z')
    expect(securityTxt(site, now)).toBe(
      'Contact: mailto:info@kis.nl\nExpires: 2027-10-01T00:00:00.000Z\nPreferred-Languages: nl, en\nCanonical: https://www.kis.nl/.well-known/security.txt\n',
    )
    expect(securityTxt('http://localhost:3000', now)).not.toContain('Canonical')
  })
})

describe('robots.txt', () => {
  const allowed = (path: string) => rule(robotsTxt(site), path) !== 'Disallow'

  it('opens knowledge, its lists and its pictures, and names the sitemap', () => {
    for (const path of [
      '/',
      '/publicaties',
      '/publicaties?pagina=3',
      '/publicaties/opvoeden',
      '/api/og?id=publicatie/x',
      '/favicon.ico?x',
      '/_next/static/a.css',
    ])
      expect(allowed(path), path).toBe(true)
    expect(robotsTxt(site)).toContain('\nSitemap: https://www.kis.nl/sitemap.xml\n')
  })

  it('closes filters, citations, the work areas and the rest of the API', () => {
    for (const path of [
      '/zoeken?q=x',
      '/publicaties?thema=x&pagina=2',
      '/publicaties/x/citeer?vorm=ris',
      '/redactie',
      '/beheer/x',
      '/api/gezondheid',
      '/inloggen',
    ])
      expect(allowed(path), path).toBe(false)
  })
})

describe('other files', () => {
  it('offer search to a browser', () => {
    const xml = openSearchXml(site)
    xml2js(xml)
    expect(xml).toContain('template="https://www.kis.nl/zoeken?q={searchTerms}"')
  })

  it('name icons that exist', () => {
    for (const { src } of webManifest().icons) expect(readFileSync(`public${src}`).length).toBeGreaterThan(100)
  })

  it('use the colours of the style sheet', () => {
    const css = readFileSync('app/globals.css', 'utf8')
    for (const [name, value] of Object.entries(colours)) expect(css).toContain(`--color-${name}: ${value};`)
  })
})

/** RFC 9309, 2.2.2: the longest rule that fits wins, Allow before Disallow; `*` stands for any characters. */
function rule(robots: string, path: string): string | undefined {
  const rules = [...robots.matchAll(/^(Allow|Disallow): (.+)$/gm)].map(([, kind = '', pattern = '']) => ({ kind, pattern }))
  const fits = rules.filter(({ pattern }) => new RegExp(`^${pattern.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}`).test(path))
  return fits.sort((a, b) => b.pattern.length - a.pattern.length || a.kind.localeCompare(b.kind))[0]?.kind
}
