import { expect, test } from '@playwright/test'
import { documentPages, existingPages, pageTypes } from '../setup/pages'
import { findBroken, internalLinks } from './support/crawl'
import { get } from './support/raw'
import { openSiteDatabase, siteUrl } from './support/site'
import { readXml } from './support/xml'

const db = openSiteDatabase()
test.afterAll(() => db.$disconnect())

const sitemapPaths = async () =>
  (await get('/sitemap.xml')).body
    .toString()
    .match(/<loc>[^<]+/g)
    ?.map((loc) => loc.slice('<loc>'.length).replace(siteUrl, '') || '/') ?? []

test.describe('addresses that change', () => {
  test('old ones lead on, once and for all, to what replaced them', async () => {
    const redirects = await db.route.findMany({ where: { kind: 'redirect' } })
    expect(redirects.length).toBeGreaterThan(10)
    expect(redirects.filter(({ path }) => path.startsWith('/sites/default/files/')).length).toBeGreaterThan(2)
    for (const { path, target } of redirects) {
      const answer = await get(path)
      expect(answer, path).toMatchObject({ status: 301, headers: { location: target } })
      expect((await get(target ?? '', { method: 'HEAD' })).status, target ?? '').toBe(200)
    }
  })

  for (const path of ['/publicatie/onbekend', '/artikel/onbekend', '/project/onbekend', '/vraag-en-antwoord/onbekend', '/sites/default/files/onbekend.pdf']) {
    test(`those of the former site that nothing replaces are gone: ${path}`, async ({ page }) => {
      expect((await page.goto(path))?.status()).toBe(410)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet meer')
      await expect(page.getByRole('main').locator('input[name="q"]')).toBeVisible()
    })
  }

  for (const path of [
    '/nergens',
    '/publicaties/nergens',
    '/kennisgidsen/sinti-en-roma/nergens',
    '/begrippen/nergens',
    '/publicaties/nergens/citeer',
    '/atom/nergens.xml',
    '/js/nergens.js',
    '/api/nergens',
    '/redactie/nergens',
    '/inloggen/nergens',
  ]) {
    test(`what does not exist says so, in Dutch: ${path}`, async () => {
      const { status, headers, body } = await get(path)
      expect(status).toBe(404)
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(body.toString()).toMatch(/^<!DOCTYPE html><html lang="nl"[\s\S]*<h1[^>]*>Deze pagina bestaat niet<\/h1>/)
      expect(body.toString()).toContain('<meta name="robots" content="noindex"')
    })
  }

  test('a slash at the end or twice in the middle is taken away', async () => {
    for (const [path, location] of [
      ['/publicaties/', '/publicaties'],
      ['/kennisgidsen/sinti-en-roma/', '/kennisgidsen/sinti-en-roma'],
      ['/publicaties//x/', '/publicaties/x'],
      ['/zoeken/?q=ouders', '/zoeken?q=ouders'],
      ['//example.org', '/example.org'],
    ] as const) {
      expect(await get(path), path).toMatchObject({ status: 308, headers: { location } })
    }
  })
})

test.describe('pages', () => {
  test('none is a dead end: at least five ways on from each, links and buttons, and all links answer', async () => {
    test.slow()
    const links = new Set<string>()
    const sample = (await sitemapPaths()).filter((path, i) => i % 25 === 0 && !path.includes('/e2e-'))
    for (const path of [...pageTypes.map((page) => page.path), ...sample]) {
      const html = (await get(path)).body.toString()
      const forms = html.match(/<button(?=[^>]*type="submit")/g)?.length ?? 0
      expect(internalLinks(html, 'main').length + forms, path).toBeGreaterThanOrEqual(5)
      for (const link of internalLinks(html)) links.add(link)
    }
    expect(links.size).toBeGreaterThan(400)
    expect(await findBroken(links)).toEqual([])
  })

  test('every link to a part of a page finds that part', async () => {
    const lost: string[] = []
    for (const { path } of documentPages) {
      const html = (await get(path)).body.toString()
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]))
      for (const [, anchor = ''] of html.matchAll(/href="#([^"]+)"/g)) if (!ids.has(decodeURIComponent(anchor))) lost.push(`${path}#${anchor}`)
      if (ids.size !== [...html.matchAll(/\sid="/g)].length) lost.push(`${path}: an id twice`)
    }
    expect(lost).toEqual([])
  })

  test('each says who it is: title, description, canonical address and picture', async () => {
    const titles = new Map<string, string>()
    for (const { path, fresh } of existingPages) {
      const html = (await get(path)).body.toString()
      const read = (pattern: RegExp) => pattern.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
      const title = read(/<title>([^<]+)<\/title>/)
      expect(title, path).toMatch(/KIS/)
      if (!html.includes('<meta name="robots" content="noindex')) {
        expect(titles.get(title), `${path} has the same title as`).toBeUndefined()
        titles.set(title, path)
      }
      expect(read(/<meta name="description" content="([^"]+)"/).length, path).toBeGreaterThan(40)
      const canonical = read(/<link rel="canonical" href="([^"]+)"/)
      const [mine, declared] = [new URL(path, siteUrl), new URL(canonical)]
      expect([declared.origin, declared.pathname], path).toEqual([mine.origin, mine.pathname])
      if (!fresh)
        expect((await get(canonical.replace(siteUrl, '') || '/')).headers.etag, `${path} is what its canonical address shows`).toBe(
          (await get(path)).headers.etag,
        )
      expect(read(/<meta property="og:image" content="([^"]+)"/), path).toMatch(new RegExp(`^${siteUrl}/api/og`))
      expect(read(/<meta property="og:title" content="([^"]+)"/), path).not.toBe('')
    }
  })

  test('documents describe themselves to machines in terms of schema.org', async () => {
    for (const { path } of documentPages.filter(({ name }) => name !== 'boekje')) {
      const html = (await get(path)).body.toString()
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map((match) => JSON.parse(match[1] ?? ''))
      const things: Record<string, unknown>[] = blocks.flatMap((block) => block['@graph'] ?? [block])
      expect(
        blocks.every((block) => block['@context'] === 'https://schema.org'),
        path,
      ).toBe(true)
      expect(
        things.some((thing) => thing['@type'] === 'BreadcrumbList'),
        path,
      ).toBe(true)
      expect(JSON.stringify(things), path).toContain(`${siteUrl}${path}`)
      expect(JSON.stringify(things), path).not.toMatch(/undefined|\[object|null/)
    }
  })

  test('publications can be found by Google Scholar', async () => {
    const html = (await get('/publicaties/infosheet-specifieke-opvoedvraagstukken')).body.toString()
    for (const tag of [
      'citation_title" content="Ouders met',
      'citation_author" content="Distelbrink, Marjolijn',
      'citation_author" content="Achahchah, Jamila',
      'citation_publication_date" content="2023',
    ])
      expect(html).toContain(`<meta name="${tag}`)
  })

  for (const path of ['/', '/publicaties', '/publicaties/infosheet-specifieke-opvoedvraagstukken', '/interventies/voorbeeld-samen-bouwen-in-de-klas']) {
    test(`has a picture of 1200 by 630: ${path}`, async () => {
      const source = /<meta property="og:image" content="([^"]+)"/.exec((await get(path)).body.toString())?.[1] ?? ''
      const { status, headers, body } = await get(source.replace(siteUrl, '').replaceAll('&amp;', '&'))
      expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'image/png' })
      expect(body.subarray(1, 4).toString()).toBe('PNG')
      expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630])
    })
  }
})

test.describe('for machines', () => {
  test('the sitemap lists every published document, when it changed, and all of them answer', async ({ page }) => {
    test.slow()
    const { body } = await get('/sitemap.xml')
    const { elements, texts } = await readXml(page, body.toString(), 'lastmod')
    expect(elements).toBe(texts.length)
    for (const text of texts) expect(Date.parse(text)).toBeLessThanOrEqual(Date.now())
    const paths = await sitemapPaths()
    expect(texts).toHaveLength(paths.length)
    const rows = (await db.searchDocument.findMany({ where: { example: false, path: { not: { contains: '/e2e-' } } }, select: { path: true } })).filter(
      ({ path }) => !path.includes('#'),
    )
    expect(paths.filter((path) => path.includes('#'))).toEqual([])
    expect(rows.map((row) => row.path).filter((path) => !paths.includes(path))).toEqual([])
    expect(rows.length).toBeGreaterThan(500)
    expect(paths.filter((path) => path.includes('/voorbeeld-'))).toEqual([])
    expect(await findBroken(paths.filter((path) => !path.includes('/e2e-')))).toEqual([])
  })

  for (const path of ['/atom.xml', '/atom/publicaties.xml', '/atom/kennisgidsen.xml', '/atom/thema/respectvol-samenleven-2026.xml']) {
    test(`a feed that readers can read: ${path}`, async ({ page }) => {
      const { headers, body } = await get(path)
      expect(headers['content-type']).toMatch(/^application\/atom\+xml/)
      const { root, texts: ids } = await readXml(page, body.toString(), 'entry > id')
      expect(root).toBe('feed http://www.w3.org/2005/Atom')
      expect(ids.length).toBeGreaterThan(2)
      expect(new Set(ids).size).toBe(ids.length)
      const { texts: updated } = await readXml(page, body.toString(), 'updated')
      expect(updated.length).toBe(ids.length + 1)
      for (const text of updated) expect(Date.parse(text)).not.toBeNaN()
      const links = [...body.toString().matchAll(/<entry>[\s\S]*?<link[^>]*href="([^"]+)"/g)].map((match) => (match[1] ?? '').replace(siteUrl, ''))
      expect(links.length).toBe(ids.length)
      expect(await findBroken(links.filter((link) => !link.includes('/e2e-')))).toEqual([])
    })
  }

  test('pages lead to their feed', async () => {
    for (const [path, feed] of [
      ['/', '/atom.xml'],
      ['/publicaties', '/atom/publicaties.xml'],
      ['/themas/respectvol-samenleven-2026', '/atom/thema/respectvol-samenleven-2026.xml'],
    ] as const) {
      expect((await get(path)).body.toString(), path).toMatch(
        new RegExp(`<link rel="alternate" type="application/atom\\+xml"[^>]* href="(${siteUrl})?${feed}"`),
      )
    }
  })

  test('robots may read the site and find the sitemap', async () => {
    const { headers, body } = await get('/robots.txt')
    expect(headers['content-type']).toMatch(/^text\/plain/)
    expect(body.toString()).toMatch(new RegExp(`^User-agent: \\*$[\\s\\S]*^Disallow: /redactie$[\\s\\S]*^Sitemap: ${siteUrl}/sitemap\\.xml$`, 'm'))
    expect(body.toString()).not.toMatch(/^Disallow: \/$/m)
  })

  test('a browser can search here', async ({ page }) => {
    const { body } = await get('/opensearch.xml')
    const template = /template="([^"]+\{searchTerms\}[^"]*)"/.exec(body.toString())?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await readXml(page, body.toString(), 'ShortName')).texts).toHaveLength(1)
    await page.goto(template.replace('{searchTerms}', 'sleutelpersoon'))
    await expect(page.getByLabel('Wat zoek je?')).toHaveValue('sleutelpersoon')
  })

  test('someone who finds a hole knows whom to tell', async () => {
    const { headers, body } = await get('/.well-known/security.txt')
    expect(headers['content-type']).toMatch(/^text\/plain/)
    const expires = Date.parse(/^Expires: (.+)$/m.exec(body.toString())?.[1] ?? '')
    expect(expires).toBeGreaterThan(Date.now())
    expect(expires).toBeLessThan(Date.now() + 366 * 24 * 3_600_000)
    expect(body.toString()).toMatch(/^Contact: mailto:/m)
  })

  test('a phone can keep it on its screen', async () => {
    const manifest = JSON.parse((await get('/manifest.webmanifest')).body.toString())
    expect(manifest).toMatchObject({ name: expect.stringContaining('Kennisplatform'), lang: 'nl', start_url: expect.stringMatching(/^\//) })
    expect(manifest.icons.length).toBeGreaterThan(0)
    expect(await findBroken(manifest.icons.map((icon: { src: string }) => icon.src))).toEqual([])
    const icon = await get('/favicon.ico')
    expect(icon).toMatchObject({ status: 200, headers: { 'content-type': 'image/x-icon' } })
    expect([...icon.body.subarray(0, 4)]).toEqual([0, 0, 1, 0])
    const links = [...(await get('/')).body.toString().matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)"[^>]* href="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    )
    expect(links.length).toBeGreaterThan(1)
    expect(await findBroken(links)).toEqual([])
  })
})
