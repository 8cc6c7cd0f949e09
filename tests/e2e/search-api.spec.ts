import { expect, test } from '@playwright/test'
import { get } from './support/raw'
import { siteUrl } from './support/site'

type Result = { soort: string; label: string; titel: string; url: string; passage: string; score: number | null }
type Results = { totaal: number; pagina: number; paginas: number; perPagina: number; bedoelde?: string; aanraders: Result[]; resultaten: Result[] }

async function read(query: string): Promise<Results> {
  const { status, headers, body } = await get(`/api/v1/zoekresultaten?${query}`)
  expect([status, headers['content-type']], query).toEqual([200, 'application/json'])
  return JSON.parse(body.toString())
}

async function problem(path: string, method = 'GET') {
  const { status, headers, body } = await get(path, { method })
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
  return { status, ...JSON.parse(body.toString()) }
}

test.describe('results for programs', () => {
  test('are those of the page, with full addresses that answer', async ({ page }) => {
    // What is read most moves up, also between these two; names stay in their order.
    const found = await read('q=polarisatie&volgorde=naam')
    await page.goto('/zoeken?q=polarisatie&volgorde=naam')
    expect(found.resultaten.length).toBeGreaterThan(5)
    const shown = await page.locator('[data-total] > li h3 a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
    expect(found.resultaten.map(({ url }) => url)).toEqual(shown)
    expect(found.totaal).toBe(Number(await page.locator('[data-total]').getAttribute('data-total')))
    for (const { url, titel, soort, label, passage } of found.resultaten) {
      expect(url.startsWith(`${siteUrl}/`)).toBe(true)
      expect([titel, soort, label].every((text) => text.length > 0)).toBe(true)
      expect(passage).not.toMatch(/[<>]/)
    }
    const [first] = found.resultaten
    expect((await get(new URL(first?.url ?? '').pathname)).status).toBe(200)
  })

  test('come with what KIS recommends for these words, as on the page', async ({ page }) => {
    const { aanraders } = await read('q=discriminatie+melden')
    await page.goto('/zoeken?q=discriminatie+melden')
    const chosen = await page.locator('.best-bets h3 a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
    expect(aanraders.map(({ url }) => url)).toEqual(chosen)
    expect(chosen.length).toBeGreaterThan(0)
  })

  test('have a score from 0 to 1 where there are words, the best first', async () => {
    const scores = (await read('q=discriminatie')).resultaten.map(({ score }) => score ?? Number.NaN)
    expect(scores.length).toBeGreaterThan(5)
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
    expect((await read('soort=dossier')).resultaten.map(({ score }) => score)).toContain(null)
  })

  test('come in pages that together hold every result once', async () => {
    const first = await read('soort=project&volgorde=naam')
    const urls = first.resultaten.map(({ url }) => url)
    for (let page = 2; page <= first.paginas; page += 1)
      urls.push(...(await read(`soort=project&volgorde=naam&pagina=${page}`)).resultaten.map(({ url }) => url))
    expect(first.paginas).toBeGreaterThan(1)
    expect(urls).toHaveLength(first.totaal)
    expect(new Set(urls).size).toBe(first.totaal)
  })

  test('can be narrowed by kind, theme, audience, year and source', async () => {
    const all = await read('q=ouders')
    const reports = await read('q=ouders&soort=publicatie&doelgroep=gemeente')
    expect(reports.totaal).toBeGreaterThan(0)
    expect(reports.totaal).toBeLessThan(all.totaal)
    expect(new Set(reports.resultaten.map(({ soort }) => soort))).toEqual(new Set(['publicatie']))
  })

  test('say what was meant by a typing error', async () => {
    expect((await read('q=discriminaite')).bedoelde).toBe('discriminatie')
  })

  test('may be read by any site, and kept for a minute', async () => {
    const { headers } = await get('/api/v1/zoekresultaten?q=ouders', { headers: { origin: 'https://elders.example' } })
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=60',
      'api-version': '1.0.0',
    })
    const again = await get('/api/v1/zoekresultaten?q=ouders', { headers: { 'if-none-match': headers.etag ?? '' } })
    expect([again.status, again.headers['access-control-allow-origin']]).toEqual([304, '*'])
    const [head, full] = [await get('/api/v1/zoekresultaten?q=ouders', { method: 'HEAD' }), await get('/api/v1/zoekresultaten?q=ouders')]
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, full.headers['content-length'], 0])
  })

  for (const [query, parameters] of [
    ['soort=boek', ['soort']],
    ['thema=thema/bestaat-niet', ['thema']],
    ['jaar=1815', ['jaar']],
    ['pagina=0', ['pagina']],
    ['pagina=twee', ['pagina']],
    ['pagina=501', ['pagina']],
    ['q=ouders&pagina=400', ['pagina']],
    ['volgorde=willekeurig', ['volgorde']],
    ['volgorde=relevantie', ['volgorde']],
    ['zoek=ouders', ['zoek']],
    ['q=a&q=b', ['q']],
    [`q=${'a'.repeat(201)}`, ['q']],
    ['soort=boek&bron=nergens&onbekend=1', ['onbekend', 'soort', 'bron']],
  ] as const) {
    test(`says all that is wrong: ${query.slice(0, 60)}`, async () => {
      const found = await problem(`/api/v1/zoekresultaten?${query}`)
      expect(found).toMatchObject({ status: 400, type: expect.stringMatching(/^tag:/), title: expect.any(String), detail: expect.any(String) })
      expect(found.instance).toContain('/api/v1/zoekresultaten?')
      expect(found.fouten.map(({ parameter }: { parameter: string }) => parameter)).toEqual(parameters)
      expect(found.fouten.every(({ melding }: { melding: string }) => /\p{L}+ .*\.$/u.test(melding))).toBe(true)
    })
  }

  test('only by reading, and only what is there', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      expect(await problem('/api/v1/zoekresultaten?q=ouders', method)).toMatchObject({ status: 405, detail: 'Vraag deze gegevens op met GET of HEAD.' })
      expect((await get('/api/v1/zoekresultaten', { method })).headers.allow).toBe('GET, HEAD, OPTIONS')
    }
    for (const path of ['/api/v1/bestaat-niet', '/api/v1/zoekresultaten/', '/api/v1/']) expect(await problem(path)).toMatchObject({ status: 404 })
  })
})

test.describe('suggestions', () => {
  const suggest = async (q: string) => JSON.parse((await get(`/api/v1/suggesties?${new URLSearchParams({ q })}`)).body.toString()).suggesties

  test('are words to search for and documents to go to, each with an address that answers', async () => {
    const found = await suggest('discri')
    expect(found.length).toBeGreaterThan(2)
    expect(found.length).toBeLessThan(11)
    for (const { soort, tekst, url, label } of found) {
      expect(['zoekvraag', 'document']).toContain(soort)
      expect(tekst.length).toBeGreaterThan(0)
      expect(typeof label).toBe(soort === 'document' ? 'string' : 'undefined')
      expect((await get(url.split('#')[0])).status, url).toBe(200)
    }
  })

  for (const q of ['', 'a', ' ', '?!', '👩‍👩‍👧', '\u0000', "'; drop table", '((((((', 'مرحبا', '%'.repeat(60), 'a'.repeat(200)]) {
    test(`never fail: ${JSON.stringify(q).slice(0, 30)}`, async () => {
      const { status, body } = await get(`/api/v1/suggesties?${new URLSearchParams({ q })}`)
      expect(status).toBe(200)
      expect(Array.isArray(JSON.parse(body.toString()).suggesties)).toBe(true)
    })
  }

  test('take nothing but words', async () => {
    expect(await problem('/api/v1/suggesties?q=a&soort=publicatie')).toMatchObject({ status: 400, fouten: [{ parameter: 'soort' }] })
    expect(await problem(`/api/v1/suggesties?q=${'a'.repeat(201)}`)).toMatchObject({ status: 400, fouten: [{ parameter: 'q' }] })
  })
})
