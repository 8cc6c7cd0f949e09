import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Destination } from '@/lib/redirects/address'
import { type Book, type Known, place } from '@/lib/redirects/plan'

const names = ['/a', '/b', '/c', '/d', '/e', '/f', '/g', '/h']
const live = (path: string, id: string): Known => ({ path, kind: 'document', documentId: id, target: null, note: null, manual: false, title: id })
const gone = (path: string): Known => ({ path, kind: 'gone', documentId: null, target: null, note: 'Verouderd.', manual: false })

function bookWith(...rows: Known[]): Book {
  const documents = new Map(
    rows.flatMap((row) => (row.kind === 'document' && row.documentId ? [[row.documentId, { path: row.path, title: row.documentId }] as const] : [])),
  )
  return { routes: new Map(rows.map((row) => [row.path, row])), documents }
}

/** Where a reader ends, and in how many steps. */
function walk({ routes }: Book, start: string): { steps: number; end: Known | undefined } {
  let path = start
  for (let steps = 0; steps < 50; steps++) {
    const route = routes.get(path)
    if (route?.kind !== 'redirect' || !route.target) return { steps, end: route }
    path = route.target
  }
  return { steps: 50, end: undefined }
}

const destination = fc.oneof(
  fc.constantFrom(...names).map((path): Destination => ({ type: 'path', path })),
  fc.constantFrom('publicatie/een', 'publicatie/twee').map((id): Destination => ({ type: 'document', id })),
  fc.constant<Destination>({ type: 'url', url: 'https://www.voorbeeld.nl/' }),
)

describe('redirects', () => {
  it('never go round, and never take more than one step, in whatever order they are made and changed', () => {
    const wishes = fc.array(fc.record({ from: fc.constantFrom(...names), to: destination }), { maxLength: 40 })
    fc.assert(
      fc.property(wishes, (all) => {
        const book = bookWith(live('/a', 'publicatie/een'), live('/b', 'publicatie/twee'), gone('/c'))
        for (const wish of all) {
          const outcome = place(book, wish)
          if (outcome.type !== 'refused') expect(book.routes.get(wish.from)).toMatchObject({ kind: 'redirect', target: outcome.target, manual: true })
          for (const path of book.routes.keys()) expect(walk(book, path).steps).toBeLessThanOrEqual(1)
        }
        expect(book.routes.get('/a')).toMatchObject({ kind: 'document' })
        expect(book.routes.get('/b')).toMatchObject({ kind: 'document' })
      }),
      { numRuns: 500 },
    )
  }, 30_000)

  it('lead to where the target leads, and take along what led to where they begin', () => {
    const book = bookWith(live('/a', 'publicatie/een'), live('/b', 'publicatie/twee'))
    place(book, { from: '/d', to: { type: 'path', path: '/a' } })
    expect(place(book, { from: '/e', to: { type: 'path', path: '/d' } })).toEqual({ type: 'new', target: '/a' })
    book.routes.set('/f', { path: '/f', kind: 'redirect', documentId: null, target: '/g', note: null, manual: true })
    expect(place(book, { from: '/g', to: { type: 'document', id: 'publicatie/twee' } })).toEqual({ type: 'new', target: '/b' })
    expect(book.routes.get('/f')?.target).toBe('/b')
  })

  it.each<[string, string, Destination, RegExp]>([
    ['over a document', '/a', { type: 'path', path: '/b' }, /Hier staat “publicatie\/een”/],
    ['over the former address of a document', '/h', { type: 'path', path: '/b' }, /leidt al vanzelf naar \/a/],
    ['to itself', '/e', { type: 'path', path: '/e' }, /rondgaan/],
    ['round by another', '/e', { type: 'path', path: '/g' }, /rondgaan/],
    ['to what is gone', '/e', { type: 'path', path: '/c' }, /uit publicatie/],
    ['to nothing', '/e', { type: 'path', path: '/d' }, /staat niets/],
    ['to what is not online', '/e', { type: 'document', id: 'publicatie/drie' }, /staat niet online/],
  ])('are refused %s', (_, from, to, reason) => {
    const former: Known = { path: '/h', kind: 'redirect', documentId: 'publicatie/een', target: '/a', note: null, manual: false }
    const book = bookWith(live('/a', 'publicatie/een'), live('/b', 'publicatie/twee'), gone('/c'), former)
    book.routes.set('/g', { path: '/g', kind: 'redirect', documentId: null, target: '/e', note: null, manual: true })
    const before = new Map(book.routes)
    const outcome = place(book, { from, to })
    expect(outcome).toMatchObject({ type: 'refused', reason: expect.stringMatching(reason) })
    expect(book.routes).toEqual(before)
  })
})
