import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { importContent } from '@/lib/content/commands/import'
import { checkContent } from '@/lib/content/files/check'
import { connect, type Db, databaseUrl, db } from '@/lib/db/client'
import { readJudgements } from '@/lib/search/evaluation/judgements'
import { type Evaluation, losses } from '@/lib/search/evaluation/result'
import { evaluateSearcher, judgementsFile, throughTheFrontDoor } from '@/lib/search/evaluation/run'
import { meilisearchEngine } from '@/lib/search/meilisearch/engine'
import { rebuildMeilisearch } from '@/lib/search/meilisearch/rebuild'
import { targetAt } from '@/lib/search/meilisearch/target'
import { postgresEngine } from '@/lib/search/postgres/engine'
import { haveMeilisearch, type MeilisearchServer, startMeilisearch } from '../../setup/meilisearch'

const withMeilisearch = haveMeilisearch()
const results = new Map<string, Evaluation>()
let meilisearch: MeilisearchServer | undefined
let feeding: Db

beforeAll(async () => {
  const { documents, curation } = checkContent(join(process.cwd(), 'content'), ['kis', 'voorbeelden'])
  await importContent(db(), systemActor, documents, () => {}, curation)
  feeding = connect(databaseUrl(), 3)
  results.set('postgres', (await evaluateSearcher('postgres', throughTheFrontDoor(postgresEngine))).evaluation)
  if (!withMeilisearch) return
  meilisearch = await startMeilisearch()
  await rebuildMeilisearch(feeding, meilisearch.connection)
  results.set('meilisearch', (await evaluateSearcher('meilisearch', throughTheFrontDoor(meilisearchEngine(targetAt(meilisearch.connection.host))))).evaluation)
}, 300_000)

afterAll(async () => {
  await meilisearch?.stop()
  await feeding?.$disconnect()
})

describe('the judged queries', () => {
  it('are many, in slices, and half of them were never looked at while tuning', () => {
    const judgements = readJudgements(judgementsFile)
    expect(judgements.length).toBeGreaterThanOrEqual(150)
    expect(new Set(judgements.map(({ id }) => id)).size).toBe(judgements.length)
    expect(new Set(judgements.map(({ slice }) => slice)).size).toBeGreaterThanOrEqual(12)
    expect(judgements.filter(({ split }) => split === 'held').length / judgements.length).toBeGreaterThan(0.45)
  })
})

describe.each(['postgres', ...(withMeilisearch ? ['meilisearch'] : [])])('%s', (engine) => {
  const result = () => results.get(engine) as Evaluation

  it('loses no more than two points in any slice', () => {
    expect(result().slices.every(({ before }) => before !== undefined)).toBe(true)
    expect(losses(result())).toEqual([])
  })

  it('finds every pair that must match, and none that must not', () => {
    expect(result().broken).toEqual([])
  })

  it('finds as well as was aimed at, on the half that tuning never saw', () => {
    expect(result().held.ndcg).toBeGreaterThanOrEqual(0.85)
    expect(result().held.mrr).toBeGreaterThanOrEqual(0.9)
  })
})

it.runIf(withMeilisearch)('both engines find about equally well', () => {
  const [one, other] = [results.get('postgres'), results.get('meilisearch')]
  expect(Math.abs((one?.held.ndcg ?? 0) - (other?.held.ndcg ?? 1))).toBeLessThanOrEqual(0.03)
})
