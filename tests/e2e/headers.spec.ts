import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { pageTypes } from '../setup/pages'
import { get } from './support/raw'
import { siteUrl } from './support/site'

/** Where every kind of answer comes from; each must carry the same protection. */
const answers: [string, string, number][] = [
  ['a page', '/', 200],
  ['a list', '/publicaties?type=rapport', 200],
  ['a document', '/kennisgidsen/sinti-en-roma', 200],
  ['what does not exist', '/bestaat-hier-niet', 404],
  ['what can not exist', '/%00', 404],
  ['what is gone', '/publicatie/van-de-vorige-site', 410],
  ['what moved', '/publicatie/meerdere-vliegen-een-klap', 301],
  ['a slash too many', '/publicaties/', 308],
  ['a script', '/js/kis.js', 200],
  ['the search field', '/js/zoekveld.js', 200],
  ['a typeface', '/fonts/atkinson-next.woff2', 200],
  ['an icon', '/icon.svg', 200],
  ['the API', '/api/gezondheid', 200],
  ['a picture', '/api/og', 200],
  ['suggestions', '/api/v1/suggesties?q=ou', 200],
  ['results for programs', '/api/v1/zoekresultaten?q=ouders', 200],
  ['a wrong question of a program', '/api/v1/zoekresultaten?pagina=x', 400],
  ['an unknown part of the open API', '/api/v1/bestaat-niet', 404],
  ['an unknown part of the API', '/api/bestaat-niet', 404],
  ['a feed', '/atom.xml', 200],
  ['the sitemap', '/sitemap.xml', 200],
  ['a citation', '/publicaties/infosheet-specifieke-opvoedvraagstukken/citeer?vorm=ris', 200],
]

test('protects pages for people with an account, whose scripts carry a nonce of their own', async () => {
  const answers = [await get('/inloggen'), await get('/inloggen'), await get('/redactie/bestaat-niet')]
  const nonces = answers.map(({ headers }) => /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '')
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404])
  expect(new Set(nonces).size).toBe(3)
  for (const [i, { headers }] of answers.entries()) {
    expectProtection(headers, nonces[i])
    expect(headers['x-robots-tag']).toBe('noindex, nofollow')
  }
  expect(answers[0]?.headers['cache-control']).toBe('private, no-store')
})

async function stylesheet(): Promise<string> {
  const { body } = await get('/')
  const path = /<link rel="stylesheet" href="([^"]+)"/.exec(body.toString())?.[1]
  if (!path) throw new Error('the home page has no stylesheet')
  return path
}

function expectProtection(headers: Record<string, string>, nonce?: string): void {
  const policy = new Map((headers['content-security-policy'] ?? '').split(';').map((rule) => [rule.trim().split(' ')[0], rule.trim().split(' ').slice(1)]))
  expect(policy.get('default-src')).toEqual(["'self'"])
  expect(policy.get('object-src')).toEqual(["'none'"])
  expect(policy.get('base-uri')).toEqual(["'none'"])
  expect(policy.get('form-action')).toEqual(["'self'"])
  expect(policy.get('frame-ancestors')).toEqual(["'none'"])
  for (const [rule, sources] of policy) {
    expect(
      sources.filter(
        (source) =>
          !/^'(self|none)'$/.test(source) &&
          !(rule === 'img-src' && source === 'data:') &&
          source !== `'nonce-${nonce}'` &&
          !(nonce && rule === 'img-src' && source === 'blob:'),
      ),
      `${rule}`,
    ).toEqual([])
  }
  expect(Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1])).toBeGreaterThanOrEqual(31_536_000)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toMatch(/^(same-origin|strict-origin(-when-cross-origin)?|no-referrer)$/)
  expect(headers['permissions-policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/)
  expect(headers['x-powered-by']).toBeUndefined()
  expect(headers['set-cookie']).toBeUndefined()
}

for (const [what, path, status] of answers) {
  test(`protects ${what}`, async () => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expectProtection(answer.headers)
  })
}

test('protects a stylesheet, a refused method and a page that did not change', async () => {
  expectProtection((await get(await stylesheet())).headers)
  expectProtection((await get('/publicaties', { method: 'POST' })).headers)
  const { headers } = await get('/')
  expectProtection((await get('/', { headers: { 'if-none-match': headers.etag ?? '' } })).headers)
})

test.describe('in the browser', () => {
  for (const { name, path, status = 200 } of pageTypes) {
    test(`nothing from elsewhere, nothing refused, no runtime: ${name}`, async ({ page }) => {
      const problems = watch(page)
      const answer = await page.goto(path)
      expect(answer?.status()).toBe(status)
      await page.mouse.wheel(0, 4_000)
      await page.waitForLoadState('networkidle')
      expect(problems(status)).toEqual([])
      const html = (await answer?.text()) ?? ''
      expect(html.match(/<script(?![^>]*application\/ld\+json)[^>]*>/g)).toEqual([
        '<script type="module" src="/js/kis.js">',
        '<script type="module" src="/js/zoekveld.js">',
      ])
      expect(html.match(/\/_next\/[^"]*\.js|__next_f|\sstyle="|\son\w+="/g)).toBeNull()
    })
  }
})

/** Collects requests to other hosts and everything the browser complains about. */
function watch(page: Page): (status: number) => string[] {
  const problems: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== siteUrl && !request.url().startsWith('data:')) problems.push(`elsewhere: ${request.url()}`)
  })
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`))
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`)
  })
  // The browser notes the status of an error page, rightly.
  return (status) => problems.filter((problem) => status === 200 || !problem.includes(`the server responded with a status of ${status}`))
}

test.describe('caching and compression', () => {
  for (const path of ['/', '/publicaties', '/kennisgidsen/sinti-en-roma/definities', '/atom.xml']) {
    test(`says that nothing changed: ${path}`, async () => {
      const first = await get(path)
      const etag = first.headers.etag ?? ''
      expect(etag).toMatch(/^(W\/)?"[^"]{16,}"$/)
      const again = await get(path, { headers: { 'if-none-match': etag } })
      expect(again).toMatchObject({ status: 304, headers: { etag } })
      expect(again.body).toHaveLength(0)
      expect((await get(path, { headers: { 'if-none-match': `W/"iets-anders", ${etag}` } })).status, 'one of several').toBe(304)
      expect((await get(path, { headers: { 'if-none-match': '"iets-anders"' } })).status).toBe(200)
    })
  }

  test('packs what is worth it, the same text in every encoding', async () => {
    const plain = await get('/begrippen')
    const gzip = await get('/begrippen', { headers: { 'accept-encoding': 'gzip' } })
    const br = await get('/begrippen', { headers: { 'accept-encoding': 'gzip, deflate, br' } })
    expect([plain, gzip, br].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
    for (const { headers } of [plain, gzip, br]) expect(headers.vary).toMatch(/accept-encoding/i)
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
    expect(br.body.length).toBeLessThan(plain.body.length / 3)
    expect((await get('/begrippen', { headers: { 'accept-encoding': 'gzip;q=0' } })).headers['content-encoding'], 'refused').toBeUndefined()
  })

  test('keeps files with a hash in their name, and typefaces, for a year', async () => {
    for (const path of [await stylesheet(), '/fonts/atkinson-next.woff2'])
      expect((await get(path)).headers['cache-control']).toMatch(/max-age=31536000.*immutable/)
    for (const path of ['/', '/js/kis.js', '/publicaties']) expect((await get(path)).headers['cache-control']).toMatch(/max-age=0/)
  })

  test('answers HEAD as GET, without a body', async () => {
    for (const path of ['/', '/publicaties?type=rapport', '/bestaat-hier-niet']) {
      const [head, full] = [await get(path, { method: 'HEAD' }), await get(path)]
      expect(head.status).toBe(full.status)
      expect(head.headers['content-length']).toBe(full.headers['content-length'])
      expect(head.body).toHaveLength(0)
    }
  })
})

test('stays small: HTML, CSS and script of every page', async () => {
  const packed = async (path: string) => (await get(path, { headers: { 'accept-encoding': 'gzip' } })).body.length
  for (const { name, path } of pageTypes.filter((page) => !['boekje', 'begrippen'].includes(page.name))) expect(await packed(path), name).toBeLessThan(30_000)
  const { body } = await get('/publicaties/infosheet-specifieke-opvoedvraagstukken')
  const sheets = [...body.toString().matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1] ?? '')
  const sizes = await Promise.all(sheets.map(packed))
  expect(sheets.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000)
  expect(await packed('/js/kis.js')).toBeLessThan(6_000)
  expect(await packed('/js/zoekveld.js')).toBeLessThan(4_000)
})
