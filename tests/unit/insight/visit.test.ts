import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readVisit, type Visited } from '@/lib/insight/visit'

const host = 'kis.example'
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0'
/** What a browser sends that opens a page. */
const browser = { 'user-agent': firefox, 'sec-fetch-dest': 'document', accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const from = (path: string, origin = `https://${host}`) => ({ ...browser, referer: `${origin}${path}` })

const page = (address: string, changes: Partial<Visited> = {}): Visited => ({
  path: address.split('?')[0] ?? '',
  address,
  host,
  status: 200,
  contentType: 'text/html; charset=utf-8',
  ...changes,
})
const guide = page('/kennisgidsen/sinti-en-roma')
const search = page('/zoeken?q=ouders')

describe('a search', () => {
  it('is counted with its words and its list', () => {
    expect(readVisit('GET', browser, page('/zoeken?q=Oud%C3%A9rs++en&thema=x'))).toEqual({ search: { scope: 'zoeken', words: 'ouders en' } })
    expect(readVisit('GET', browser, page('/publicaties?q=ouders'))).toEqual({ search: { scope: 'publicaties', words: 'ouders' } })
  })

  it.each([
    ['other words', '/zoeken?q=jongeren'],
    ['the same words in another list', '/publicaties?q=ouders'],
    ['a page without words', '/zoeken'],
    ['a document', '/over-kis'],
  ])('is new when it comes from %s', (_, path) => expect(readVisit('GET', from(path), search)?.search).toEqual({ scope: 'zoeken', words: 'ouders' }))

  it('is new when it comes from another site, even with the same address', () => {
    expect(readVisit('GET', from('/zoeken?q=ouders', 'https://elders.example'), search)?.search).toBeDefined()
  })

  it.each([
    ['a filter is chosen', page('/zoeken?q=ouders&thema=opvoeden'), '/zoeken?q=ouders'],
    ['a filter is removed', search, '/zoeken?q=ouders&thema=opvoeden'],
    ['the words are only written differently', search, '/zoeken?q=%20OUDERS%3F'],
    ['a page is turned', page('/zoeken?q=ouders&pagina=2'), '/zoeken?q=ouders'],
    ['one turns back', search, '/zoeken?q=ouders&pagina=2'],
    ['somebody shares the second page', page('/zoeken?q=ouders&pagina=2'), '/over-kis'],
    ['there are no words', page('/publicaties?thema=opvoeden'), '/'],
    ['there is only punctuation', page('/zoeken?q=%3F%3F'), '/'],
  ])('is not counted when %s', (_, visited, referer) => expect(readVisit('GET', from(referer), visited)).toBeUndefined())
})

describe('a document', () => {
  it('is read', () => expect(readVisit('GET', browser, guide)).toEqual({ read: '/kennisgidsen/sinti-en-roma' }))

  it.each(['/zoeken?q=ouders', '/zoeken?q=ouders&soort=kennisgids&pagina=3', '/zoeken?pagina=2&q=OUDERS'])('is a click of the search %s', (path) =>
    expect(readVisit('GET', from(path), guide)).toEqual({ read: guide.path, click: { scope: 'zoeken', words: 'ouders' } }),
  )

  it('is a click of a list with words', () => {
    expect(readVisit('GET', from('/interventies?q=lespakket&kosten=gratis'), guide)?.click).toEqual({ scope: 'interventies', words: 'lespakket' })
  })

  it('is a click when it is a file, which is not read here', () => {
    const file = page('/bestanden/rapport.pdf', { contentType: 'application/pdf' })
    expect(readVisit('GET', from('/zoeken?q=ouders'), file)).toEqual({ click: { scope: 'zoeken', words: 'ouders' } })
    expect(readVisit('GET', browser, file)).toBeUndefined()
  })

  it.each([
    ['another site', 'https://elders.example/zoeken?q=ouders'],
    ['a site that looks like ours', 'https://kis.example.elders.example/zoeken?q=ouders'],
    ['a list without words', `https://${host}/zoeken`],
    ['another document', `https://${host}/over-kis?q=ouders`],
    ['nothing that is an address', 'zoeken?q=ouders'],
  ])('is no click from %s', (_, referer) => expect(readVisit('GET', { ...browser, referer }, guide)).toEqual({ read: guide.path }))
})

describe('nothing is counted', () => {
  const robots = [
    'Googlebot/2.1 (+http://www.google.com/bot.html)',
    'Mozilla/5.0 (compatible; GPTBot/1.1)',
    'curl/8.5.0',
    'node',
    'Mozilla/5.0 HeadlessChrome/141.0',
  ]
  it.each(robots)('for %s', (agent) => {
    for (const visited of [guide, search]) expect(readVisit('GET', { ...browser, 'user-agent': agent }, visited)).toBeUndefined()
  })

  it.each([
    ['no user agent', { ...browser, 'user-agent': undefined }],
    ['prefetching', { ...browser, 'sec-purpose': 'prefetch;prerender' }],
    ['prefetching, formerly', { ...browser, purpose: 'prefetch' }],
    ['prefetching, by Firefox', { ...browser, 'x-moz': 'prefetch' }],
    ['loading again', { ...browser, 'cache-control': 'max-age=0' }],
    ['loading all again', { ...browser, 'cache-control': 'no-cache', pragma: 'no-cache' }],
    ['our own scripts', { ...browser, accept: 'text/html', 'sec-fetch-dest': 'empty' }],
    ['our own scripts in a browser that says less', { 'user-agent': firefox, accept: 'text/html' }],
    ['a picture', { ...browser, 'sec-fetch-dest': 'image' }],
    ['a frame', { ...browser, 'sec-fetch-dest': 'iframe' }],
  ])('for %s', (_, headers) => {
    for (const visited of [guide, search]) expect(readVisit('GET', headers, visited)).toBeUndefined()
  })

  it.each(['HEAD', 'POST', 'PUT', undefined])('for %s', (method) => {
    for (const visited of [guide, search]) expect(readVisit(method, browser, visited)).toBeUndefined()
  })

  it.each([301, 304, 404, 410, 500, 503])('for the answer %i', (status) => {
    for (const visited of [guide, search]) expect(readVisit('GET', browser, { ...visited, status })).toBeUndefined()
  })

  it.each(['application/json', 'text/css', 'application/atom+xml', ''])('for what is %j', (contentType) => {
    for (const visited of [guide, search]) expect(readVisit('GET', browser, { ...visited, contentType })).toBeUndefined()
  })
})

it('counts a browser that says less, and one on a site without encryption', () => {
  const older = { 'user-agent': firefox, accept: browser.accept }
  expect(readVisit('GET', older, search)?.search).toBeDefined()
  expect(readVisit('GET', older, guide)?.read).toBeDefined()
})

it('takes any header without failing, and passes nothing on but the words', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 120 })
  const headers = fc.record({
    'user-agent': fc.oneof(fc.constant(firefox), anything),
    accept: fc.oneof(fc.constant(browser.accept), anything),
    referer: fc.oneof(
      anything,
      anything.map((text) => `https://${host}/zoeken?q=${text}`),
      fc.webUrl({ withQueryParameters: true }),
    ),
    cookie: fc.constant('geheim=zeer'),
    'x-forwarded-for': fc.constant('192.0.2.7'),
  })
  const addresses = fc.oneof(
    fc.constant(guide),
    anything.map((q) => page(`/zoeken?${new URLSearchParams({ q })}`)),
  )
  fc.assert(
    fc.property(headers, addresses, (sent, visited) => {
      const counted = readVisit('GET', sent, visited)
      expect(JSON.stringify(counted) ?? '').not.toMatch(/zeer|192\.0\.2\.7|Firefox/)
      for (const asked of [counted?.search, counted?.click])
        if (asked) expect([asked.scope, asked.words.length > 0, asked.words.length <= 400]).toEqual(['zoeken', true, true])
    }),
    { numRuns: 300 },
  )
})
