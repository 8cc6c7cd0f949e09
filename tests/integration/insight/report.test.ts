import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { readPopularity } from '@/lib/insight/popularity'
import { type InsightReport, readInsight } from '@/lib/insight/report'
import { reportText } from '@/lib/insight/report-text'
import { flushResults, noteResults } from '@/lib/insight/results'
import { keyOf } from '@/lib/insight/words'
import { writeResults, writeSearches, writeViews } from '@/lib/insight/write'
import { makePublished } from '../../factories/documents'

const [yesterday, today] = ['2026-11-21', '2026-11-22'] as const
const published: { id: string; path: string }[] = []

/** Searched for on both days. */
async function searched(words: string, searches: number, clicks: number, results: number, scope = 'zoeken') {
  for (const day of [yesterday, today]) {
    await writeSearches(db(), day, [{ scope, words, searches, clicks: day === today ? clicks : 0 }])
    await writeResults(db(), day, [{ scope, words, results: day === today ? results : results + 1 }])
  }
}

beforeAll(async () => {
  await searched('ouders', 20, 9, 40)
  await searched('ouders', 3, 0, 4, 'publicaties')
  await searched('buitenaardse wezens', 4, 0, 0)
  await searched('bewezen effectief', 5, 0, 25)
  await searched('zeldzaam en zonder', 1, 0, 0)
  await searched('zeldzaam', 2, 0, 3)
  await writeSearches(db(), '2026-10-01', [{ scope: 'zoeken', words: 'vorige maand', searches: 9, clicks: 0 }])
  for (const title of ['Meest gelezen', 'Minder gelezen', 'Eén keer gelezen', 'Nooit gelezen']) published.push(await makePublished({ title }))
  const [most, less, once] = published.map(({ path }) => path)
  if (!most || !less || !once) throw new Error('not published')
  for (const day of ['2026-09-01', yesterday, today])
    await writeViews(db(), day, [
      { path: most, views: 60 },
      { path: less, views: 6 },
    ])
  await writeViews(db(), '2026-08-24', [{ path: less, views: 1_000 }])
  await writeViews(db(), today, [{ path: once, views: 1 }])
})

describe('the report', () => {
  it('says what was searched for and read in its days', async () => {
    const report = await readInsight(db(), 30, today)
    expect(report).toMatchObject({ from: '2026-10-24', to: today, days: 30, views: 133 })
    expect(report.totals).toEqual({ searches: 70, queries: 5, unreadable: { searches: 6, queries: 2, withoutResults: 1 } })
    expect(report.top).toEqual([
      { words: 'ouders', scope: 'zoeken', searches: 40, clicks: 9, results: 40 },
      { words: 'bewezen effectief', scope: 'zoeken', searches: 10, clicks: 0, results: 25 },
      { words: 'buitenaardse wezens', scope: 'zoeken', searches: 8, clicks: 0, results: 0 },
      { words: 'ouders', scope: 'publicaties', searches: 6, clicks: 0, results: 4 },
    ])
    expect(report.withoutResults.map(({ words }) => words)).toEqual(['buitenaardse wezens'])
    expect(report.withoutClick.map(({ words, scope }) => `${words} in ${scope}`)).toEqual(['bewezen effectief in zoeken', 'ouders in publicaties'])
    expect(report.read.map(({ title, views }) => [title, views])).toEqual([
      ['Meest gelezen', 120],
      ['Minder gelezen', 12],
      ['Eén keer gelezen', 1],
    ])
  })

  it('says nothing of the days outside', async () => {
    expect(await readInsight(db(), 1, '2026-11-20')).toMatchObject({ totals: { searches: 0 }, top: [], read: [], views: 0 })
    expect((await readInsight(db(), 1, today)).totals.searches).toBe(35)
  })

  it('reads as tables, without what must stay unread', async () => {
    const text = reportText(await readInsight(db(), 30, today))
    expect(text).toContain('24 oktober 2026 tot en met 22 november 2026, 30 dagen')
    expect(text).toMatch(/^ {2}bewezen effectief {4}Zoeken {7} *10 +25 +0$/m)
    expect(text).toMatch(/Daarvan onleesbaar +2 \(samen 6 keer gezocht; 1 zonder resultaat\)/)
    expect(text).not.toContain('zeldzaam')
    const lines = text.split('\n')
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
    expect(reportText(await readInsight(db(), 1, '2026-11-20'))).toContain('Er is niet gezocht.')
  })

  it('is a command', async () => {
    const run = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/search-report.ts', ...args], { encoding: 'utf8' })
    const json = run('--days', '396', '--json')
    expect([json.status, json.stderr]).toEqual([0, ''])
    expect((JSON.parse(json.stdout) as InsightReport).days).toBe(396)
    expect(run().stdout).toMatch(/^\nZoeken en lezen: /)
    for (const wrong of [
      ['--days', '0'],
      ['--days', 'x'],
      ['--dagen', '3'],
    ]) {
      const refused = run(...wrong)
      expect([refused.status, refused.stdout, refused.stderr]).toEqual([1, '', expect.stringContaining('✗ Zo gebruik je dit: npm run search:report')])
    }
  }, 60_000)
})

describe('popularity', () => {
  it('is from 0 to 1, beside the most read, over 90 days', async () => {
    const popularity = await readPopularity(db(), today)
    const [most, less, once, never] = published.map(({ id }) => popularity.get(id))
    expect([most, never]).toEqual([1, undefined])
    // Of the thousand views on one day, 90 days back, a hundred count.
    expect(less).toBeCloseTo(Math.log(1 + 18) / Math.log(1 + 180))
    expect(once).toBeCloseTo(Math.log(2) / Math.log(1 + 180))
  })

  it('lets no single day decide', async () => {
    const onOneDay = await readPopularity(db(), '2026-08-24')
    const { id = '' } = published[1] ?? {}
    await db().pageView.updateMany({ where: { documentId: id, day: new Date('2026-08-24') }, data: { views: 1_000_000 } })
    expect(await readPopularity(db(), '2026-08-24')).toEqual(onOneDay)
    expect(await readPopularity(db(), '2026-08-23'), 'nothing read yet').toEqual(new Map())
  })
})

it('noting results waits for nothing and is written together', async () => {
  for (let total = 0; total < 50; total += 1) noteResults('zoeken', ' Kaart? ', total)
  noteResults('zoeken', '??', 3)
  expect(await db().searchLog.count({ where: { key: keyOf('kaart') } })).toBe(0)
  await flushResults()
  expect(await db().searchLog.findMany({ where: { key: keyOf('kaart') } })).toMatchObject([{ searches: 0, results: 49, words: null }])
})
