import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, can, roles } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { ConflictError, ExpectedError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { lookUpRoute } from '@/lib/front/routes'
import { addRedirect, changeRedirect, removeRedirect } from '@/lib/redirects/commands'
import { importRedirects, previewImport } from '@/lib/redirects/import'
import { exportRedirects, findRedirect, listRedirects } from '@/lib/redirects/queries'
import { makePublished } from '../../factories/documents'

const siteUrl = 'https://www.kis.example'
const chief: Actor = { id: randomUUID(), role: 'eindredacteur' }
const fresh = () => `/oud-${randomUUID()}`
const add = (from: string, to: string, actor = chief) => addRedirect(db(), actor, { from, to, siteUrl })
const eventsOf = (type: string) => db().event.findMany({ where: { type }, orderBy: { id: 'asc' } })
let page: { id: string; path: string }

beforeAll(async () => {
  page = await makePublished()
})

describe('who may manage redirects', () => {
  it.each(roles)('%s', async (role) => {
    const actor: Actor = { id: randomUUID(), role }
    const [from, there] = [fresh(), fresh()]
    await add(there, page.id)
    const attempts: (() => Promise<unknown>)[] = [
      () => add(from, page.id, actor),
      () => changeRedirect(db(), actor, { path: there, seen: page.path, from: there, to: '/themas', siteUrl }),
      () => listRedirects(db(), actor, {}),
      () => findRedirect(db(), actor, there),
      () => exportRedirects(db(), actor),
      () => previewImport(db(), actor, { text: `${fresh()};${page.id}`, siteUrl }),
      () => importRedirects(db(), actor, { text: `${fresh()};${page.id}`, siteUrl }),
      () => removeRedirect(db(), actor, { path: there }),
    ]
    for (const attempt of attempts) {
      if (can(actor, 'redirect.manage')) await attempt()
      else await expect(attempt()).rejects.toThrow(ForbiddenError)
    }
    if (!can(actor, 'redirect.manage')) expect(await lookUpRoute(db(), there)).toEqual({ type: 'redirect', to: page.path })
  })
})

describe('a redirect by hand', () => {
  it('works at once, by document, path or address elsewhere, and stands in the history', async () => {
    const [a, b, c] = [fresh(), fresh(), fresh()]
    const editions = () => db().edition.findFirst()
    const before = await editions()
    await add(a, page.id)
    expect(await editions()).not.toEqual(before)
    await add(b, '/publicaties?jaar=2019')
    await add(c, 'https://www.voorbeeld.nl/x')
    expect(await Promise.all([a, b, c].map((path) => lookUpRoute(db(), path)))).toEqual([
      { type: 'redirect', to: page.path },
      { type: 'redirect', to: '/publicaties?jaar=2019' },
      { type: 'redirect', to: 'https://www.voorbeeld.nl/x' },
    ])
    expect((await eventsOf('redirect.added')).slice(-3)).toMatchObject([{ actor: chief.id, data: { from: a, to: page.path } }, {}, {}])
  })

  it('does not stand over a document, and is not made twice', async () => {
    const from = fresh()
    await expect(add(page.path, '/themas')).rejects.toThrow(/Hier staat/)
    await add(from, page.id)
    await expect(add(from, '/themas')).rejects.toThrow(ConflictError)
    expect(await lookUpRoute(db(), from)).toEqual({ type: 'redirect', to: page.path })
  })

  it('changes only what the one who changes it saw', async () => {
    const [from, to] = [fresh(), fresh()]
    await add(from, page.id)
    await expect(changeRedirect(db(), chief, { path: from, seen: '/iets-anders', from, to: '/themas', siteUrl })).rejects.toThrow(ConflictError)
    await changeRedirect(db(), chief, { path: from, seen: page.path, from: to, to: '/themas', siteUrl })
    expect(await lookUpRoute(db(), from)).toEqual({ type: 'unknown' })
    expect(await lookUpRoute(db(), to)).toEqual({ type: 'redirect', to: '/themas' })
    expect((await eventsOf('redirect.changed')).at(-1)).toMatchObject({ data: { from: to, to: '/themas', before: page.path, formerFrom: from } })
  })

  it('leaves the old one when the changed one can’t be', async () => {
    const from = fresh()
    await add(from, page.id)
    await expect(changeRedirect(db(), chief, { path: from, seen: page.path, from: page.path, to: '/themas', siteUrl })).rejects.toThrow(ExpectedError)
    expect(await lookUpRoute(db(), from)).toEqual({ type: 'redirect', to: page.path })
  })

  it('taken away, leaves what was there before', async () => {
    const [never, gone] = [fresh(), fresh()]
    await db().route.create({ data: { path: gone, kind: 'gone', note: 'Verouderd.' } })
    await add(never, page.id)
    await add(gone, page.id)
    await removeRedirect(db(), chief, { path: never })
    await removeRedirect(db(), chief, { path: gone })
    expect(await lookUpRoute(db(), never)).toEqual({ type: 'unknown' })
    expect(await lookUpRoute(db(), gone)).toEqual({ type: 'gone' })
    await expect(removeRedirect(db(), chief, { path: never })).rejects.toThrow(NotFoundError)
    expect((await eventsOf('redirect.removed')).slice(-2)).toMatchObject([{ data: { from: never } }, { data: { from: gone } }])
  })

  it('can’t take away what belongs to a document', async () => {
    await expect(removeRedirect(db(), chief, { path: page.path })).rejects.toThrow(NotFoundError)
  })

  it('never goes round and never takes two steps, also when two people make them at once', async () => {
    const names = Array.from({ length: 5 }, fresh)
    const targets = [...names, page.id, page.path, '/themas']
    const wish = fc.record({ from: fc.constantFrom(...names), to: fc.constantFrom(...targets), act: fc.constantFrom('add', 'change', 'remove') })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(wish, wish), { maxLength: 8 }), async (pairs) => {
        for (const pair of pairs) await Promise.allSettled(pair.map(attempt))
        const routes = await db().route.findMany({ where: { path: { in: names } } })
        for (const { target } of routes) expect(names).not.toContain(target)
      }),
      { numRuns: 25 },
    )
    async function attempt({ from, to, act }: { from: string; to: string; act: string }): Promise<unknown> {
      if (act === 'add') return add(from, to)
      if (act === 'remove') return removeRedirect(db(), chief, { path: from })
      const seen = (await findRedirect(db(), chief, from))?.target ?? ''
      return changeRedirect(db(), chief, { path: from, seen, from, to, siteUrl })
    }
  }, 60_000)
})

describe('a file of redirects', () => {
  it('does what it said it would do, and no more', async () => {
    const [a, b, c, d] = [fresh(), fresh(), fresh(), fresh()]
    await add(b, '/themas')
    await add(c, page.id)
    const text = [
      'van;naar',
      `${a};${page.id}`,
      `${b};${page.path}`,
      `${c};${page.path}`,
      `${d};/bestaat-niet`,
      `${a};/themas`,
      `${page.path};/themas`,
      'onzin;/themas',
    ].join('\n')
    const routes = () => db().route.findMany({ where: { path: { in: [a, b, c, d, page.path] } }, orderBy: { path: 'asc' } })
    const before = await routes()
    const preview = await previewImport(db(), chief, { text, siteUrl })
    expect(preview.map(({ number, outcome }) => [number, outcome.type])).toEqual([
      [2, 'new'],
      [3, 'changed'],
      [4, 'same'],
      [5, 'refused'],
      [6, 'refused'],
      [7, 'refused'],
      [8, 'refused'],
    ])
    expect(await routes()).toEqual(before)
    expect(await importRedirects(db(), chief, { text, siteUrl })).toEqual(preview)
    expect(await Promise.all([a, b, c].map((path) => lookUpRoute(db(), path)))).toEqual(Array.from({ length: 3 }, () => ({ type: 'redirect', to: page.path })))
    expect((await eventsOf('redirect.imported')).at(-1)).toMatchObject({ data: { new: 1, changed: 1, same: 1, refused: 4 } })
    const again = await importRedirects(db(), chief, { text, siteUrl })
    expect(again.map(({ outcome }) => outcome.type).slice(0, 3)).toEqual(['same', 'same', 'same'])
  })

  it('takes what was exported and finds nothing to do', async () => {
    await add(fresh(), page.id)
    const lines = await previewImport(db(), chief, { text: await exportRedirects(db(), chief), siteUrl })
    expect(lines.length).toBeGreaterThan(0)
    expect(new Set(lines.map(({ outcome }) => outcome.type))).toEqual(new Set(['same']))
  })

  it('takes five thousand lines', async () => {
    const text = Array.from({ length: 5_000 }, (_, n) => `/import/${randomUUID()}-${n};${page.path}`).join('\n')
    const lines = await importRedirects(db(), chief, { text, siteUrl })
    expect(lines.every(({ outcome }) => outcome.type === 'new')).toBe(true)
  }, 60_000)
})

describe('the list of redirects', () => {
  it('pages by address and finds part of one', async () => {
    const q = randomUUID()
    for (let n = 0; n < 120; n++)
      await db().route.create({ data: { path: `/lijst/${q}/${String(n).padStart(3, '0')}`, kind: 'redirect', target: page.path, manual: true } })
    const first = await listRedirects(db(), chief, { q })
    const second = await listRedirects(db(), chief, { q, after: first.next })
    const third = await listRedirects(db(), chief, { q, after: second.next })
    const paths = [first, second, third].map(({ rows }) => rows.map(({ path }) => path))
    expect(paths.map(({ length }) => length)).toEqual([50, 50, 20])
    expect(paths.flat()).toEqual([...new Set(paths.flat())].sort())
    expect(first).toMatchObject({
      total: 120,
      rows: expect.arrayContaining([expect.objectContaining({ title: 'Een pagina', documentId: page.id, gone: false })]),
    })
    expect(first.previous).toBeUndefined()
    expect(third.next).toBeUndefined()
    const back = await listRedirects(db(), chief, { q, before: third.previous })
    expect(back.rows.map(({ path }) => path)).toEqual(paths[1])
    expect((await listRedirects(db(), chief, { q: '%' })).total).toBe(0)
  })
})
