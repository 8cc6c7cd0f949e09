import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { facetKeys } from '@/lib/search/facets'
import { scopes } from '@/lib/search/scopes'
import { get, requestLine, sendBytes, statusOf } from './support/raw'

const marker = 'kis-e2e-proef'
const attacks = [
  `<script>${marker}</script>`,
  `"><svg onload=${marker}>`,
  `' onfocus=${marker} autofocus='`,
  `</title><img src=x onerror=${marker}>`,
  `{{${marker}}}\${7*7}<%= ${marker} %>`,
  `javascript:${marker}`,
  '\'; DROP TABLE "Document"; --',
  "' OR 1=1 --",
  '1) UNION SELECT NULL,NULL--',
  "x'::tsquery & ('",
  '((((((((((',
  '"""""\'\'\'',
  '& | ! :* <-> <2>',
  '%',
  '%%%',
  '\\',
  '\\x00',
  '\u0000',
  '\u0000\u0001\u0002',
  '\r\nSet-Cookie: kis=1',
  '\r\n\r\n<html>',
  '\u202eolleh\u202c',
  '\ufeff',
  '\ud800',
  'e\u0301\u0301\u0301\u0301',
  'ﬁ',
  'İ',
  '👩‍👩‍👧‍👦',
  '𝕠𝕦𝕕𝕖𝕣𝕤',
  '\uffff',
  '-1',
  '0',
  '1e9',
  '99999999999999999999',
  'NaN',
  '0x10',
  '1;2',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'null',
  'undefined',
  '[]',
  '{}',
  'a'.repeat(10_000),
  'ouders '.repeat(500),
]
const keys = ['q', 'pagina', 'volgorde', ...facetKeys, '__proto__', 'constructor', 'toString', 'q[]', 'thema[0]', '_rsc', '__nextLocale', 'onbekend']

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...attacks) },
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const pair = fc.tuple(fc.constantFrom(...keys), value).map(([key, text]) => `${percent(key)}=${percent(text)}`)
const query = fc.array(pair, { minLength: 1, maxLength: 6 }).map((pairs) => pairs.join('&'))

/** Percent-encodes the bytes of any text, also of half a surrogate pair. */
function percent(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => (/[a-z0-9]/i.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${byte.toString(16).padStart(2, '0')}`))
    .join('')
}

function expectHarmless(html: string): void {
  expect(html).not.toContain(`<script>${marker}`)
  expect(html).not.toMatch(new RegExp(`<[a-z][^<>"']*\\son\\w+=["']?${marker}`, 'i'))
  expect(html).not.toMatch(new RegExp(`(href|src|action)="javascript:${marker}`, 'i'))
  expect(html).not.toMatch(/PrismaClient|node_modules|at \w+ \(|syntax error at|ECONNREFUSED/)
}

test.describe('anything in the query', () => {
  for (const { path, id } of Object.values(scopes)) {
    test(`gets a page from ${id}`, async () => {
      await fc.assert(
        fc.asyncProperty(query, async (text) => {
          const { status, headers, body } = await get(`${path}?${text}`)
          const tooLong = text.length > 11_000
          expect(status === 200 || (tooLong && [404, 414, 431].includes(status)), `${status} for ${text.slice(0, 200)}`).toBe(true)
          expect(headers['set-cookie']).toBeUndefined()
          expectHarmless(body.toString())
        }),
        { numRuns: 25 },
      )
    })
  }

  test('every attack in every parameter of a search', async () => {
    test.slow()
    const targets = attacks.flatMap((attack, i) =>
      ['q', facetKeys[i % facetKeys.length] ?? 'thema', 'pagina', 'volgorde'].map((key) => `/zoeken?${key}=${percent(attack)}`),
    )
    for (const target of targets) {
      const { status, body } = await get(target.slice(0, 11_900))
      expect(status, target.slice(0, 120)).toBe(200)
      expectHarmless(body.toString())
    }
  })

  test('shows what was asked for as text', async ({ page }) => {
    const asked = `<script>${marker}</script>`
    await page.goto(`/zoeken?q=${encodeURIComponent(asked)}`)
    await expect(page.getByLabel('Wat zoek je?')).toHaveValue(asked)
    await expect(page.getByRole('main')).toContainText(asked)
  })

  for (const [target, page] of [
    ['/publicaties?pagina=-1', 1],
    ['/publicaties?pagina=abc', 1],
    ['/publicaties?pagina=1&pagina=2', 1],
    ['/publicaties?pagina=99999', 'last'],
    [`/publicaties?${'onbekend=1&'.repeat(800)}`, 1],
    [`/publicaties?q=&type=&type=&jaar=`, 1],
  ] as const) {
    test(`gets the nearest page: ${target.slice(0, 60)}`, async ({ page: browser }) => {
      await browser.goto(target)
      const heading = browser.getByRole('heading', { level: 2, name: /^\d+ publicaties, pagina/ })
      await expect(heading).toHaveText(page === 'last' ? /pagina (\d+) van \1$/ : new RegExp(`pagina ${page} van`))
    })
  }

  test('one page for one question, in whatever order it is asked', async () => {
    const [one, other] = [await get('/publicaties?jaar=2019&type=rapport&utm_source=x'), await get('/publicaties?type=rapport&type=rapport&jaar=2019')]
    expect(one.headers.etag).toBe(other.headers.etag)
  })
})

test.describe('anything else', () => {
  const odd = [
    '/%',
    '/%zz',
    '/%00',
    '/a%00b',
    '/%c0%af',
    '/%e0%80%af',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/publicaties/%2e%2e/%2e%2e/package.json',
    '/_next/static/%2e%2e/%2e%2e/server.js',
    '/fonts/..%2f..%2fpackage.json',
    '/.env',
    '/.git/config',
    '/package.json',
    '/_next/../package.json',
    '/server.js',
    '/%5c%5cexample.org',
    '/publicaties\\..\\x',
    '/%E2%80%AE',
    '/PUBLICATIES',
    '/publicaties/x/citeer?vorm=%00',
    '/kennisgidsen/sinti-en-roma/%00',
    `/${'a'.repeat(5_000)}`,
    `/${'a/'.repeat(2_000)}a`,
    '/__proto__',
    '/constructor',
    '/publicaties/__proto__',
    '/atom/__proto__.xml',
    '/atom/thema/%00.xml',
    '/ingetrokken?pad=/',
    '/storing',
    '/niet-gevonden',
    '/_next/image?url=https://example.org/x.png&w=64&q=75',
    '/api',
    '/api/',
    '/api/%00',
    '/api/../publicaties',
    '/redactie/%00',
    '/sitemap-999.xml',
    '/sitemap-0.xml',
  ]

  for (const target of odd) {
    test(`answers an odd path: ${target.slice(0, 60)}`, async () => {
      const answer = await sendBytes(requestLine(target))
      const status = statusOf(answer) ?? 0
      expect([308, 400, 404, 414, 431]).toContain(status)
      expectHarmless(answer)
      expect(answer).not.toMatch(/root:x:0|"dependencies"|DATABASE_URL/)
      const location = /^location: (.*)$/im.exec(answer)?.[1]
      if (location) expect(location).toMatch(/^\/(?![/\\])/)
    })
  }

  for (const id of ['%00', percent('\ud800'), percent("'; DROP TABLE x; --"), 'a'.repeat(8_000), 'publicatie%2F%00', '%', '..%2F..', '__proto__']) {
    test(`draws a picture for any identity: ${id.slice(0, 30)}`, async () => {
      const answer = await sendBytes(requestLine(`/api/og?id=${id}&id=twee`))
      expect([200, 400, 404]).toContain(statusOf(answer))
    })
  }

  test('random paths are not found, and never an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 5 }), async (parts) => {
        const { status, body } = await get(`/${parts.map((part) => percent(part)).join('/')}`)
        expect([404, 308, 410]).toContain(status)
        expectHarmless(body.toString())
      }),
      { numRuns: 60 },
    )
  })

  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    test(`reads only: ${method}`, async () => {
      for (const path of ['/', '/publicaties', '/kennisgidsen/sinti-en-roma', '/bestaat-hier-niet', '/sitemap.xml', '/api/gezondheid', '/api/og']) {
        const { status } = await get(path, { method })
        expect(status >= 200 && status < 500 && (status === 204 || status >= 400), `${method} ${path}: ${status}`).toBe(true)
      }
      expect(await get('/publicaties', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
    })
  }

  for (const [what, bytes] of [
    ['no request at all', 'hallo\r\n\r\n'],
    ['a NUL in the path', requestLine('/publicaties\u0000')],
    ['bytes that are no text', requestLine('/publicaties?q=\u00ff\u00fe\u00c3')],
    ['another address in the line', requestLine('http://example.org/publicaties')],
    ['a target without a slash', requestLine('publicaties')],
    ['a method that is none', requestLine('/', 'KENNIS')],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcd'],
    [
      'a length and chunks',
      'POST /api/gezondheid HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n',
    ],
    ['a very long header', `GET / HTTP/1.1\r\nHost: x\r\nX-Lang: ${'a'.repeat(70_000)}\r\nConnection: close\r\n\r\n`],
    ['a foreign host', 'GET / HTTP/1.1\r\nHost: kwaad.example\r\nX-Forwarded-Host: kwaad.example\r\nConnection: close\r\n\r\n'],
  ] as const) {
    test(`stands up to ${what}`, async () => {
      const answer = await sendBytes(bytes)
      expect(statusOf(answer) ?? 400).toBeLessThan(500)
      expect(answer).not.toContain('kwaad.example')
      expect((await get('/api/gezondheid')).status).toBe(200)
    })
  }
})
