import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connect, type Db, databaseUrl, db } from '@/lib/db/client'
import { removeOldInsight } from '@/lib/insight/clean'
import { keyOf } from '@/lib/insight/words'
import { writeResults, writeSearches, writeViews } from '@/lib/insight/write'
import { makePublished } from '../../factories/documents'

let others: Db[] = []
beforeAll(() => void (others = [1, 2, 3, 4].map(() => connect(databaseUrl(), 4))))
afterAll(() => Promise.all(others.map((other) => other.$disconnect())))
beforeEach(() => db().searchLog.deleteMany())

const [before, yesterday, today] = ['2026-11-01', '2026-11-21', '2026-11-22'] as const
const search = (words: string, day: string, searches = 1, { scope = 'zoeken', clicks = 0, client = db() } = {}) =>
  writeSearches(client, day, [{ scope, words, searches, clicks }])
const rowsOf = (words: string) => db().searchLog.findMany({ where: { key: keyOf(words) }, orderBy: [{ day: 'asc' }, { scope: 'asc' }] })
/** As in reality: several processes at once, each of which does one thing after another. */
const spread = <T>(tasks: readonly T[], run: (task: T, client: Db, i: number) => Promise<unknown>) =>
  Promise.all(
    others.map(async (client, own) => {
      for (const [i, task] of tasks.entries()) if (i % others.length === own) await run(task, client, i)
    }),
  )
const readable = async (words: string) => (await rowsOf(words)).map((row) => row.words)
const stored = async () => JSON.stringify(await db().searchLog.findMany())

describe('searches', () => {
  it('add up by words, list and day', async () => {
    await search('ouders', yesterday, 2)
    await search('ouders', today, 1, { clicks: 1 })
    await search('ouders', today, 0, { clicks: 2 })
    await search('ouders', today, 1, { scope: 'publicaties' })
    expect((await rowsOf('ouders')).map(({ day, scope, searches, clicks }) => [day.toISOString().slice(0, 10), scope, searches, clicks])).toEqual([
      [yesterday, 'zoeken', 2, 0],
      [today, 'publicaties', 1, 0],
      [today, 'zoeken', 1, 3],
    ])
  })

  it('lose nothing and reveal in time when several processes write at once', async () => {
    await search('samen', yesterday, 1)
    await spread(Array.from({ length: 60 }), (_, client, i) => {
      const counts = ['samen', 'leven', `anders ${i}`].map((words) => ({ scope: i % 2 ? 'zoeken' : 'projecten', words, searches: 1, clicks: 1 }))
      return writeSearches(client, today, i % 3 ? counts : counts.reverse())
    })
    for (const [words, sum] of [
      ['samen', 61],
      ['leven', 60],
    ] as const)
      expect((await rowsOf(words)).reduce((total, row) => total + row.searches, 0)).toBe(sum)
    expect(await readable('samen')).toEqual(['samen', 'samen', 'samen'])
    expect(await readable('leven'), 'asked often, but on one day').toEqual([null, null])
    expect(await db().searchLog.count()).toBe(1 + 2 + 2 + 60)
  })
})

describe('words can be read', () => {
  it('from the fifth search on, if those were on two days', async () => {
    await search('geloof', yesterday, 3)
    await search('geloof', today, 1)
    expect(await readable('geloof')).toEqual([null, null])
    await search('geloof', today, 1)
    expect(await readable('geloof')).toEqual(['geloof', 'geloof'])
  })

  it('not when they are searched for on one day only, however often', async () => {
    await search('buurvrouw', today, 500)
    expect(await readable('buurvrouw')).toEqual([null])
    expect(await stored()).not.toContain('buurvrouw')
  })

  it('not by clicks, and not by searches longer ago than the unreadable are kept', async () => {
    await search('wijk', yesterday, 0, { clicks: 9 })
    await search('wijk', today, 5, { clicks: 9 })
    await search('straat', '2026-10-20', 9)
    await search('straat', today, 4)
    expect([await readable('wijk'), await readable('straat')]).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('over all lists together, and stay readable on later days', async () => {
    await search('taal', before, 2)
    await search('taal', yesterday, 3, { scope: 'publicaties' })
    await search('taal', today, 1, { scope: 'dossiers' })
    expect(await readable('taal')).toEqual(['taal', 'taal', 'taal'])
  })

  it('never when they may be about a person', async () => {
    for (const words of ['vera@voorbeeld.nl', 'bel 06 12345678', 'x'.repeat(101)]) {
      await search(words, yesterday, 50)
      await search(words, today, 50)
      expect(await readable(words)).toEqual([null, null])
    }
    expect(await stored()).not.toMatch(/vera|0612|06 12|xxx/)
  })

  it('exactly once they are common, also when the processes each see a part', async () => {
    const words = Array.from({ length: 40 }, (_, i) => `woord ${String.fromCharCode(97 + (i % 26))}${i % 7}`)
    const asked = words.flatMap((word, i) => Array.from({ length: 4 + (i % 3) }, (_, n) => ({ word, day: n === 0 ? yesterday : today })))
    await spread(asked, ({ word, day }, client, i) => search(word, day, 1, { client, scope: i % 2 ? 'zoeken' : 'dossiers' }))
    for (const word of new Set(words)) {
      const rows = await rowsOf(word)
      const common = rows.reduce((sum, row) => sum + row.searches, 0) >= 5
      expect(rows.map((row) => row.words)).toEqual(rows.map(() => (common ? word : null)))
    }
  })
})

describe('room', () => {
  const many = (count: number, name: string) => Array.from({ length: count }, (_, i) => ({ scope: 'zoeken', words: `${name} ${i}`, searches: 1, clicks: 0 }))
  const limits = { mostADay: 100, mostUncounted: 20 }

  it('is for so many rows in a day; what is known goes on', async () => {
    await search('bekend', before, 3)
    await search('bekend', yesterday, 3)
    expect(await writeSearches(db(), today, many(80, 'eerste'), limits)).toBe(0)
    expect(await writeSearches(db(), today, many(80, 'tweede'), limits)).toBe(60)
    expect(await writeSearches(db(), today, [...many(80, 'eerste'), ...many(3, 'derde')], limits)).toBe(3)
    expect(await writeSearches(db(), today, [{ scope: 'zoeken', words: 'bekend', searches: 1, clicks: 0 }], limits)).toBe(0)
    expect(await db().searchLog.count({ where: { day: new Date(today) } })).toBe(101)
    expect((await rowsOf('eerste 7')).map(({ searches }) => searches)).toEqual([2])
    expect((await rowsOf('bekend')).at(-1)).toMatchObject({ words: 'bekend', searches: 1 })
  })

  it('is kept for searches by people: pages that programs asked for take only a part', async () => {
    const found = many(50, 'robot').map(({ scope, words }) => ({ scope, words, results: 7 }))
    expect(await writeResults(db(), today, found, limits)).toBe(30)
    expect(await writeSearches(db(), today, many(80, 'mens'), limits)).toBe(0)
  })

  it('holds with several processes at once', async () => {
    const refused = await Promise.all(others.map((client, i) => writeSearches(client, today, many(60, `proces ${i}`), limits)))
    expect(refused.reduce((sum, count) => sum + count, 0)).toBe(140)
    expect(await db().searchLog.count()).toBe(100)
  })
})

describe('results', () => {
  it('are those of the last time, before or after the search is counted', async () => {
    await writeResults(db(), today, [{ scope: 'zoeken', words: 'kaart', results: 0 }])
    await search('kaart', today, 1)
    expect(await rowsOf('kaart')).toMatchObject([{ searches: 1, results: 0 }])
    await writeResults(db(), today, [{ scope: 'zoeken', words: 'kaart', results: 12 }])
    expect(await rowsOf('kaart')).toMatchObject([{ searches: 1, results: 12, words: null }])
  })
})

describe('views', () => {
  it('belong to the document, by whichever of its addresses it was read', async () => {
    const one = await makePublished()
    await db().route.create({ data: { path: `${one.path}/deel`, kind: 'document', documentId: one.id } })
    await db().route.create({ data: { path: `${one.path}-vroeger`, kind: 'redirect', documentId: one.id, target: one.path } })
    const counts = [one.path, `${one.path}/deel`, `${one.path}-vroeger`, '/bestaat-niet'].map((path) => ({ path, views: 2 }))
    await writeViews(db(), today, counts)
    await Promise.all(others.map((client) => writeViews(client, today, counts)))
    expect(await db().pageView.findMany({ where: { documentId: one.id } })).toMatchObject([{ views: 20 }])
    expect(await db().pageView.count()).toBe(1)
  })
})

describe('cleaning', () => {
  it('forgets what is old, what stayed rare, and results of what nobody searched for', async () => {
    const one = await makePublished({ title: randomUUID() })
    const row = (key: string, day: string, words: string | null, searches = 1, clicks = 0) => ({
      key,
      scope: 'zoeken',
      day: new Date(day),
      words,
      searches,
      clicks,
    })
    await db().searchLog.createMany({
      data: [
        row('jaar', '2025-10-22', 'jaar'),
        row('te oud', '2025-10-21', 'te oud'),
        row('zeldzaam', '2026-10-24', null),
        row('te lang zeldzaam', '2026-10-23', null),
        row('alleen een klik', yesterday, null, 0, 1),
        row('van een robot', yesterday, null, 0),
        row('van nu', today, null, 0),
      ],
    })
    await db().pageView.createMany({ data: ['2025-10-21', '2025-10-22'].map((day) => ({ documentId: one.id, day: new Date(day), views: 1 })) })
    await removeOldInsight(db(), today)
    const left = await db().searchLog.findMany({ orderBy: { key: 'asc' } })
    expect(left.map(({ key }) => key).sort()).toEqual(['alleen een klik', 'jaar', 'van nu', 'zeldzaam'])
    expect((await db().pageView.findMany({ where: { documentId: one.id } })).map(({ day }) => day.toISOString().slice(0, 10))).toEqual(['2025-10-22'])
  })
})
