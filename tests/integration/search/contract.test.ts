import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { importContent } from '@/lib/content/commands/import'
import { removeDocument } from '@/lib/content/commands/withdraw'
import { checkContent } from '@/lib/content/files/check'
import { connect, type Db, databaseUrl, db } from '@/lib/db/client'
import { announceChange } from '@/lib/events/channel'
import { parseSearchQuery } from '@/lib/search/address'
import type { EngineQuery, SearchEngine } from '@/lib/search/engine'
import { excludedBy, type FacetKey } from '@/lib/search/facets'
import { meilisearchEngine } from '@/lib/search/meilisearch/engine'
import { mirror } from '@/lib/search/meilisearch/mirror'
import { rebuildMeilisearch } from '@/lib/search/meilisearch/rebuild'
import { targetAt } from '@/lib/search/meilisearch/target'
import { postgresEngine } from '@/lib/search/postgres/engine'
import type { SortOrder } from '@/lib/search/query'
import { readWords } from '@/lib/search/read-words'
import { type SearchScope, scopes } from '@/lib/search/scopes'
import { search } from '@/lib/search/search'
import { currentTuning } from '@/lib/search/tuning'
import { makePublished } from '../../factories/documents'
import { hostile } from '../../setup/hostile-words'
import { haveMeilisearch, type MeilisearchServer, startMeilisearch } from '../../setup/meilisearch'
import { counted, loosely, type ModelRow, matching, narrowed, readModel, sorted } from './slow-model'

const everything = 10_000
const [group, grouped] = ['kennisgids/sinti-en-roma#bestand', 'kennisgids/sinti-en-roma#%']
const withMeilisearch = haveMeilisearch()
let meilisearch: MeilisearchServer | undefined
let feeding: Db
let model: ModelRow[]

beforeAll(async () => {
  const { documents, curation } = checkContent(join(process.cwd(), 'content'), ['kis', 'voorbeelden'])
  await importContent(db(), systemActor, documents, () => {}, curation)
  // Parts that stand for the pages of one file.
  await db().$executeRaw`UPDATE "SearchDocument" SET "group" = ${group} WHERE id LIKE ${grouped}`
  await db().$transaction((tx) => announceChange(tx))
  model = await readModel()
  feeding = connect(databaseUrl(), 3)
  if (withMeilisearch) meilisearch = await startMeilisearch()
  if (meilisearch) await rebuildMeilisearch(feeding, meilisearch.connection)
}, 180_000)

afterAll(async () => {
  await meilisearch?.stop()
  await feeding?.$disconnect()
})

type Asked = Partial<Omit<EngineQuery, 'words'>>
const engines = [
  { name: 'postgres', run: true, engine: () => postgresEngine },
  { name: 'meilisearch', run: withMeilisearch, engine: () => meilisearchEngine(targetAt(meilisearch?.connection.host ?? '')) },
]

describe.each(engines.filter(({ run }) => run))('$name', ({ engine: make }) => {
  let engine: SearchEngine
  beforeAll(() => {
    engine = make()
  })
  const read = async (q: string) => readWords(q, (await currentTuning()).expansions)
  const ask = async (q: string, asked: Asked = {}) =>
    engine.search({ words: await read(q), scope: scopes.zoeken, filters: {}, sort: 'relevantie', page: 1, pageSize: everything, ...asked })
  const ids = async (q: string, asked?: Asked) => (await ask(q, asked)).hits.map(({ id }) => id)
  /** Of a group any row will do. */
  const groupsOf = (found: readonly string[]) => found.map((id) => model.find((row) => row.id === id)?.group ?? id).sort()
  const expected = async (q: string, asked: Asked = {}) =>
    narrowed(matching(model, await read(q)), { scope: scopes.zoeken, filters: {}, ...asked })
      .map((row) => row.group)
      .sort()

  const onceWords = [
    'discriminatie',
    'interventies',
    'jongeren',
    'gemeenten',
    'ouders',
    'ouderen',
    'statushouders',
    'werkgevers',
    'coördinatie',
    'LHBTI',
    'xqzvw',
  ]
  it.each(onceWords)('finds exactly the rows with a word, in whatever form or name: %s', async (q) => {
    const found = await ids(q)
    expect(groupsOf(found)).toEqual(await expected(q))
    expect(new Set(found).size).toBe(found.length)
  })

  it.each(['discriminatie gemeente', 'jongeren discriminatie', 'onderzoek discriminatie'])('requires all words where many rows have them: %s', async (q) => {
    const [found, wanted] = [await ids(q), await expected(q)]
    expect(wanted.length).toBeGreaterThanOrEqual(40)
    expect(groupsOf(found)).toEqual(wanted)
  })

  it('gives rows with part of the words when none has all, and says so', async () => {
    const results = await ask('discriminatie xqzvw')
    expect(results.matched).toBe('some')
    expect(results.total).toBeGreaterThan(0)
    expect((await ask('discriminatie')).matched).toBe('all')
  })

  it('finds a phrase only where its words stand side by side', async () => {
    const q = '"wat werkt"'
    const found = groupsOf(await ids(q))
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan((await ids('wat werkt')).length)
    expect(found).toEqual(expect.arrayContaining(await expected(q)))
    // An engine may take part of a compound for one of the words.
    const [[first = '', second = ''] = []] = (await read(q)).phrases
    const loose = loosely(model, first, second)
    expect(found.filter((id) => !loose.has(id))).toEqual([])
  })

  it('leaves out what has a word with a minus', async () => {
    const [all, without] = [await ids('discriminatie'), await ids('discriminatie -arbeidsmarkt')]
    expect(groupsOf(without)).toEqual(await expected('discriminatie -arbeidsmarkt'))
    expect(without.length).toBeLessThan(all.length)
  })

  it('finds parts that stand in no list', async () => {
    const found = await ids('discriminatie')
    expect(found.some((id) => model.find((row) => row.id === id)?.listed === false)).toBe(true)
  })

  it('gives one row of a group, and counts it once', async () => {
    const rows = model.filter((row) => row.group === group)
    expect(rows.length).toBeGreaterThan(2)
    const results = await ask('roma', { scope: scopes.kennisgidsen })
    const found = results.hits.filter(({ id }) => rows.some((row) => row.id === id))
    expect(found).toHaveLength(1)
    expect(results.total).toBe(results.hits.length)
  })

  it.each([scopes.zoeken, scopes.interventies, scopes.publicaties, scopes.artikelen] as SearchScope[])(
    'counts beside filters as a slow count does: $id',
    async (scope) => {
      const offered = await ask('discriminatie', { scope })
      const all = scope.facets.flatMap((key) => [...(offered.counts[key]?.keys() ?? [])].map((value) => [key, value] as const))
      expect(all.length).toBeGreaterThan(10)
      await fc.assert(
        fc.asyncProperty(
          fc.subarray(all, { maxLength: 4 }),
          fc.constantFrom('discriminatie', 'jongeren', 'training', 'gemeente', 'onderzoek -racisme'),
          async (chosen, q) => {
            const filters: EngineQuery['filters'] = {}
            for (const [key, value] of chosen) filters[key] = [...(filters[key] ?? []), value]
            const rows = matching(model, await read(q))
            const { counts, total, hits } = await ask(q, { scope, filters })
            expect(total).toBe(narrowed(rows, { scope, filters }).length)
            expect(hits).toHaveLength(total)
            for (const key of scope.facets) {
              for (const [value, count] of counts[key] ?? [])
                expect(count, `${q} ${key}=${value}`).toBe(counted(rows, { scope, filters }, key as FacetKey, value))
            }
          },
        ),
        { numRuns: 12 },
      )
    },
  )

  it('offers every value of the list, also those that nothing has', async () => {
    const { counts } = await ask('xqzvw')
    expect([...(counts.soort?.entries() ?? [])].length).toBeGreaterThan(5)
    expect([...(counts.soort?.values() ?? [])].every((count) => count === 0)).toBe(true)
    expect(excludedBy('zonder')).toBe('vorm')
  })

  const orders: SortOrder[] = ['naam', 'nieuwste', 'actueel', 'kosten', 'onderbouwing']
  it.each(orders)('gives the order that is asked for: %s', async (sort) => {
    const found = await ids('training', { scope: scopes.interventies, sort })
    expect(found.length).toBeGreaterThan(10)
    const rows = narrowed(matching(model, await read('training')), { scope: scopes.interventies, filters: {} })
    expect(found).toEqual(sorted(model, rows, sort).map(({ id }) => id))
  })

  it.each(['relevantie', 'naam', 'nieuwste'] as SortOrder[])('turns pages without doubles or gaps: %s', async (sort) => {
    const { total, hits } = await ask('discriminatie', { sort })
    const paged: string[] = []
    for (let page = 1; (page - 1) * 20 < total; page++) paged.push(...(await ids('discriminatie', { sort, page, pageSize: 20 })))
    expect(total).toBeGreaterThan(100)
    expect(new Set(paged).size).toBe(total)
    expect(groupsOf(paged)).toEqual(groupsOf(hits.map(({ id }) => id)))
    expect(await ids('discriminatie', { sort, page: 400, pageSize: 20 })).toEqual([])
  })

  it('scores from 0 to 1, the best first', async () => {
    const { hits } = await ask('discriminatie', { pageSize: 20 })
    const scores = hits.map(({ score }) => score)
    expect(scores[0]).toBeGreaterThan(0.9)
    for (const score of scores) expect(score).toBeGreaterThanOrEqual(0)
    expect([...scores].sort((a, b) => b - a)).toEqual(scores)
  })

  it('puts a title that is what was asked first', async () => {
    expect((await ids('polarisatie', { scope: scopes.dossiers }))[0]).toBe('dossier/polarisatie')
  })

  it('no longer finds what was withdrawn', async () => {
    const word = `kwabbelzwam${engine.name}`
    const { id, lock } = await makePublished({ title: `Een ${word} in het bos` })
    const tell = async () => meilisearch && (await mirror(feeding, meilisearch.connection, [id]))
    await tell()
    expect(await ids(word)).toEqual([id])
    await removeDocument(db(), systemActor, { id, lock, reason: 'Vervallen.' })
    await tell()
    expect((await ask(word)).total).toBe(0)
  })

  it('gives a sensible answer to whatever is typed, in time', async () => {
    const texts = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 60 }))
    await fc.assert(
      fc.asyncProperty(texts, async (q) => {
        const started = performance.now()
        const results = await search(parseSearchQuery({ q }, scopes.zoeken), scopes.zoeken, { engine })
        expect(results.hits.length).toBeLessThanOrEqual(20)
        expect(performance.now() - started).toBeLessThan(3_000)
      }),
      { numRuns: 80, examples: hostile.map((q) => [q]) },
    )
  }, 60_000)
})
