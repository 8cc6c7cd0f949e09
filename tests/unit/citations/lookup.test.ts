import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { isIsbn, workIdIn } from '@/lib/citations/identifiers'
import { lookUpWork } from '@/lib/citations/lookup'
import { log } from '@/lib/log'

type Answer = (request: IncomingMessage, response: ServerResponse) => void
let answer: Answer
let asked: { url: string; accept: string | undefined; agent: string | undefined }[] = []
const servers: Server[] = []

async function serve(handle: Answer): Promise<string> {
  const server = createServer(handle)
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

let service: string
let elsewhere: string
let leaked = 0
beforeAll(async () => {
  service = await serve((request, response) => {
    asked.push({ url: request.url ?? '', accept: request.headers.accept, agent: request.headers['user-agent'] })
    answer(request, response)
  })
  elsewhere = await serve((_, response) => {
    leaked++
    response.end('{"title":"Geheim"}')
  })
})
beforeEach(() => {
  asked = []
  vi.spyOn(log, 'warn').mockImplementation(() => {})
})
afterAll(() => Promise.all(servers.map((server) => new Promise((done) => server.closeAllConnections() ?? server.close(done)))))

const json =
  (value: unknown): Answer =>
  (_, response) =>
    void response.setHeader('content-type', 'application/json').end(JSON.stringify(value))
const status =
  (code: number, location?: string): Answer =>
  (_, response) =>
    void response.writeHead(code, location ? { location } : {}).end()
const lookUp = (typed: string) => lookUpWork(typed, { DOI_URL: service, OPEN_LIBRARY_URL: service })

describe('a DOI or ISBN in what people paste', () => {
  it.each([
    ['10.1000/182', '10.1000/182'],
    ['doi:10.1000/182.', '10.1000/182'],
    ['https://doi.org/10.1037/0022-3514.90.5.751', '10.1037/0022-3514.90.5.751'],
    ['http://dx.doi.org/10.1000%2F182', '10.1000/182'],
    ['https://www.tandfonline.com/doi/full/10.1080/13613324.2020.1718081?needAccess=true', '10.1080/13613324.2020.1718081'],
    ['https://onlinelibrary.wiley.com/doi/10.1002/ejsp.2079/abstract', '10.1002/ejsp.2079'],
    ['Berg, J. (2020). Titel (https://doi.org/10.1000/182), blz. 3.', '10.1000/182'],
    ['10.1002/(SICI)1099-0992(199611)26:6<959', '10.1002/(SICI)1099-0992(199611)26:6'],
    ['  10.5281/zenodo.50213  ', '10.5281/zenodo.50213'],
  ])('finds the DOI in %s', (typed, doi) => expect(workIdIn(typed)).toEqual({ doi }))

  it.each([
    ['978-90-225-8921-3', undefined],
    ['10.1000/..', undefined],
    ['978-3-16-148410-0', '9783161484100'],
    ['ISBN 978 3 16 148410 0', '9783161484100'],
    ['isbn: 0-306-40615-2', '0306406152'],
    ['080442957x', '080442957X'],
    ['06-12345678', undefined],
    ['3161484100000', undefined],
  ])('reads %s', (typed, isbn) => expect(workIdIn(typed)).toEqual(isbn && { isbn }))

  it('takes no ISBN of which one digit is another', () => {
    const thirteen = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }).map((rest) => {
      const digits = [9, 7, 8, ...rest]
      const sum = digits.reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 1 : 3), 0)
      return [...digits, (10 - (sum % 10)) % 10].join('')
    })
    fc.assert(
      fc.property(thirteen, fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 9 }), (isbn, at, by) => {
        expect(isIsbn(isbn)).toBe(true)
        const wrong = `${isbn.slice(0, at)}${(Number(isbn[at]) + by) % 10}${isbn.slice(at + 1)}`
        expect(isIsbn(wrong)).toBe(false)
      }),
    )
  })

  it('says what to do without any', async () => {
    expect(await lookUp('')).toEqual({ message: expect.stringContaining('Vul een DOI') })
    expect(await lookUp('978-90-225-8921-3')).toEqual({ message: expect.stringContaining('ISBN klopt niet') })
    expect(await lookUp('een artikel over contact')).toEqual({ message: expect.stringContaining('begint met 10.') })
    expect(asked).toEqual([])
  })
})

describe('looking a work up', () => {
  it('reads an article as the agencies tell it', async () => {
    answer = json({
      type: 'journal-article',
      title: ['A meta-analytic test of <i>intergroup</i> contact &amp; more'],
      author: [{ family: 'van den Berg', given: 'J.', sequence: 'first' }, { family: 'Tropp', given: 'Linda R.' }, { name: 'De Werkgroep' }],
      issued: { 'date-parts': [[2006, 5]] },
      'container-title': 'Journal of Examples',
      ...{ volume: '90', issue: '5', page: '751-783', publisher: 'Example', language: 'en', DOI: '10.1037/X', abstract: 'Weg', extra: { diep: 1 } },
    })
    expect(await lookUp('https://doi.org/10.1037/0022-3514.90.5.751')).toEqual({
      item: {
        id: 'a-meta-analytic-test-of-intergroup-conta',
        type: 'article-journal',
        title: 'A meta-analytic test of intergroup contact & more',
        author: [{ family: 'Berg', given: 'J.', 'non-dropping-particle': 'van den' }, { family: 'Tropp', given: 'Linda R.' }, { literal: 'De Werkgroep' }],
        issued: { 'date-parts': [[2006, 5]] },
        'container-title': 'Journal of Examples',
        ...{ volume: '90', issue: '5', page: '751-783', publisher: 'Example', language: 'en', DOI: '10.1037/0022-3514.90.5.751' },
      },
    })
    expect(asked).toEqual([{ url: '/10.1037/0022-3514.90.5.751', accept: 'application/vnd.citationstyles.csl+json', agent: expect.stringContaining('KIS') }])
  })

  it('reads a book as Open Library tells it', async () => {
    const book = {
      title: 'Over bruggen',
      subtitle: 'een voorbeeld',
      authors: [{ name: 'Jan van den Berg' }],
      publishers: [{ name: 'Voorbeeld' }],
      publish_date: 'March 2009',
    }
    answer = json({ 'ISBN:9783161484100': { ...book, publish_places: [{ name: 'Utrecht' }] } })
    expect(await lookUp('978-3-16-148410-0')).toEqual({
      item: {
        id: 'over-bruggen-een-voorbeeld',
        type: 'book',
        title: 'Over bruggen: een voorbeeld',
        author: [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' }],
        issued: { 'date-parts': [[2009]] },
        publisher: 'Voorbeeld',
        'publisher-place': 'Utrecht',
        ISBN: '9783161484100',
      },
    })
    expect(asked[0]?.url).toBe('/api/books?bibkeys=ISBN%3A9783161484100&format=json&jscmd=data')
  })

  it('says so when nobody knows it', async () => {
    answer = status(404)
    expect(await lookUp('10.1000/weg')).toEqual({ message: expect.stringContaining('Deze DOI kennen we niet') })
    answer = json({})
    expect(await lookUp('9783161484100')).toEqual({ message: expect.stringContaining('Dit ISBN kennen we niet') })
    answer = json({ type: 'book', title: '' })
    expect(await lookUp('10.1000/leeg')).toEqual({ message: expect.stringContaining('kennen we niet') })
  })

  const honest = { message: expect.stringMatching(/nu niet opzoeken.*voeg de bron zelf toe/) }
  it.each<[string, Answer]>([
    ['fails', status(500)],
    ['speaks no JSON', (_, response) => void response.end('<html>')],
    ['breaks off', (_, response) => void response.write('{"title":', () => response.destroy())],
    ['never stops', (_, response) => void endless(response)],
    ['keeps sending on', status(302, '/verder')],
  ])('says so when the service %s', async (_, how) => {
    answer = how
    expect(await lookUp('10.1000/182')).toEqual(honest)
    expect(log.warn).toHaveBeenCalled()
  })

  it('says so when there is no service', async () => {
    const gone = 'http://127.0.0.1:9'
    expect(await lookUpWork('10.1000/182', { DOI_URL: gone, OPEN_LIBRARY_URL: gone })).toEqual(honest)
  })

  it('stops waiting', async () => {
    answer = () => {}
    const started = performance.now()
    expect(await lookUp('10.1000/182')).toEqual(honest)
    expect(performance.now() - started).toBeLessThan(10_000)
  }, 15_000)

  it('follows within the service, and nowhere else', async () => {
    answer = (request, response) =>
      request.url === '/klaar' ? json({ type: 'book', title: 'Hier' })(request, response) : status(302, '/klaar')(request, response)
    expect(await lookUp('10.1000/182')).toMatchObject({ item: { title: 'Hier' } })
    for (const to of [
      elsewhere,
      'http://api.crossref.org/',
      'https://crossref.org.example.org/',
      'https://api.crossref.org:8443/',
      'file:///etc/passwd',
      'http://[::1]/',
      '//%',
    ]) {
      answer = status(302, to)
      expect(await lookUp('10.1000/182')).toEqual(honest)
    }
    expect(leaked).toBe(0)
  })

  it('asks no other address, whatever stands in a DOI', async () => {
    answer = status(404)
    for (const typed of ['10.1000/../../admin', '10.1000/a@example.org', '10.1000/a\\..\\b', '10.1000//example.org', '10.1000/a?b=c#d']) await lookUp(typed)
    expect(asked.map(({ url }) => url).filter((url) => !url.startsWith('/10.1000/'))).toEqual([])
  })

  it('makes of any answer a work that can be kept, or none', async () => {
    const value = fc.jsonValue()
    const some = fc.record(
      { type: value, title: fc.oneof(fc.string(), value), author: value, issued: value, page: value, language: value },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(some, value), async (body) => {
        answer = json(body)
        const found = await lookUp('10.1000/182')
        expect('item' in found ? found.item.DOI : found.message).toBeTruthy()
      }),
      { numRuns: 150 },
    )
  })
})

function endless(response: ServerResponse): void {
  const more = () => !response.destroyed && response.write(' '.repeat(60_000), () => setImmediate(more))
  more()
}
