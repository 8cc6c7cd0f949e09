import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { generateDocuments } from '@/lib/bench/generate'
import { importContent } from '@/lib/content/commands/import'
import { checkContent, type ValidDocument } from '@/lib/content/files/check'
import { getPublishedById } from '@/lib/content/queries'
import { writeLive } from '@/lib/content/write-live'
import { db } from '@/lib/db/client'
import { listMechanisms } from '@/lib/dossiers/mechanisms'
import type { Dossier } from '@/lib/dossiers/schema'
import { mechanismUses } from '@/lib/dossiers/uses'
import { announceChange } from '@/lib/events/channel'
import type { GapMapCount } from '@/lib/interventions/gap-map'
import { type GapMapAxes, gapMapColumns, gapMapRows } from '@/lib/interventions/gap-map-address'
import { getGapMap } from '@/lib/interventions/gap-map-query'
import { statistics, statisticsTable } from '@/lib/interventions/statistics'
import { currentCatalogue } from '@/lib/search/edition'
import { scopes } from '@/lib/search/scopes'
import { parseSearchQuery, search } from '@/lib/search/search'

const scope = scopes.interventies
let documents: ValidDocument[] = []

beforeAll(async () => {
  documents = checkContent(join(process.cwd(), 'content'), ['kis', 'voorbeelden']).documents
  await importContent(db(), systemActor, documents)
  const items = generateDocuments(documents, 0, 150, 'interventie')
  await db().document.createMany({ data: items.map(({ id, kind, slug }) => ({ id, kind, slug })) })
  await db().$transaction(async (tx) => {
    await writeLive(tx, systemActor, items)
    await announceChange(tx)
  })
})

/** How many results the list behind a link says it has. */
async function behind(href: string): Promise<number> {
  const params: Record<string, string[]> = {}
  for (const [key, value] of new URL(href, 'http://x').searchParams) (params[key] ??= []).push(value)
  return (await search(parseSearchQuery(params, scope), scope)).total
}

/** Every count that has a link says what stands behind it; a count without one is nothing, unless no filter can say it. */
async function expectTrue(counts: readonly GapMapCount[]): Promise<void> {
  for (const { count, href } of counts) {
    if (href) expect(await behind(href), href).toBe(count)
    else expect(count).toBe(0)
  }
}

const axes = (Object.keys(gapMapRows) as GapMapAxes['rows'][]).flatMap((rows) =>
  (Object.keys(gapMapColumns) as GapMapAxes['columns'][]).map((columns) => ({ rows, columns })),
)

describe('the gap map of the real content', () => {
  for (const choice of axes)
    it(`has behind every number of ${choice.rows} × ${choice.columns} a list with as many`, async () => {
      const map = await getGapMap(choice)
      const rows = map.groups.flatMap((group) => group.rows)
      const cells = rows.flatMap((row) => row.cells)
      await expectTrue([...cells, ...rows.map(({ all }) => all), ...map.columns.map(({ all }) => all), map.all])
      expect(cells.some(({ count }) => count > 1)).toBe(true)
      expect(map.all.count).toBe(await db().document.count({ where: { kind: 'interventie', liveVersionId: { not: null } } }))
    })

  it('divides all interventions into those that name a row and those that do not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...axes), async (choice) => {
        const { others, all, groups, columns } = await getGapMap(choice)
        const values = groups.flatMap(({ rows }) => rows.map(({ value }) => value))
        const query = { q: '', filters: { [choice.rows]: values }, sort: 'naam' as const, page: 1 }
        expect(others.all.count + (await search(query, scope)).total).toBe(all.count)
        expect(others.cells).toHaveLength(columns.length)
      }),
      { numRuns: 12 },
    )
  })

  it('holds every mechanism of every dossier, also those that no intervention uses', async () => {
    const dossiers = documents.filter(({ kind }) => kind === 'dossier')
    const expected = dossiers.flatMap(({ id, content }) => (content as Dossier).mechanisms.map(({ slug }) => `${id}#${slug}`)).sort()
    const map = await getGapMap({ rows: 'mechanisme', columns: 'setting' })
    expect(map.groups.flatMap(({ rows }) => rows.map(({ value }) => value)).sort()).toEqual(expected)
    expect(expected.length).toBeGreaterThan(5)
  })
})

describe('the statistics', () => {
  it('have behind every number a list with as many', async () => {
    const { total, highlights, groups } = statistics(await currentCatalogue())
    expect(total).toBe((await search({ q: '', filters: {}, sort: 'naam', page: 1 }, scope)).total)
    await expectTrue([...highlights, ...groups.flatMap(({ figures }) => figures).filter(({ label, href }) => href || label !== 'Niet opgegeven')])
  })

  it('add up to all where an intervention has one value, and to no less where it may have several', async () => {
    const { total, groups } = statistics(await currentCatalogue())
    for (const { id, several, figures } of groups) {
      const sum = figures.reduce((all, { count }) => all + count, 0)
      if (several) expect(sum, id).toBeGreaterThanOrEqual(total)
      else expect(sum, id).toBe(total)
    }
  })

  it('count the fictional examples, so that nobody takes them for real', async () => {
    const { examples } = statistics(await currentCatalogue())
    expect(examples).toBe(documents.filter(({ kind, pack }) => kind === 'interventie' && pack === 'voorbeelden').length)
  })

  it('stand in a file with the same numbers', async () => {
    const figures = statistics(await currentCatalogue())
    const { rows } = statisticsTable(figures)
    expect(rows[0]).toEqual(['Totaal', 'Alle interventies', figures.total, 100])
    expect(rows.slice(1).map(([title, label, count]) => [title, label, count])).toEqual(
      figures.groups.flatMap(({ title, figures }) => figures.map(({ label, count }) => [title, label, count])),
    )
  })
})

describe('a dossier', () => {
  it('lists with each mechanism the interventions that name it', async () => {
    const [group] = await listMechanisms()
    const id = group?.mechanisms[0]?.id.split('#')[0] ?? ''
    const doc = await getPublishedById(id)
    if (doc?.kind !== 'dossier') throw new Error(`${id} is no dossier`)
    const uses = await mechanismUses(id, doc.content)
    expect(Object.keys(uses)).toEqual(doc.content.mechanisms.map(({ slug }) => slug))
    for (const [slug, { ids, hits, href }] of Object.entries(uses)) {
      const stored = await db().searchDocument.findMany({ where: { kind: 'interventie', facets: { has: `mechanisme:${id}#${slug}` } }, select: { id: true } })
      expect([...ids].sort()).toEqual(stored.map((row) => row.id).sort())
      expect(await behind(href)).toBe(ids.length)
      expect(hits.map((hit) => hit.id)).toEqual(ids.slice(0, 6))
    }
  })
})
