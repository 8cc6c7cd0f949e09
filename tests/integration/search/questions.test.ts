import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { systemActor } from '@/lib/auth/policy'
import { importContent } from '@/lib/content/commands/import'
import { checkContent } from '@/lib/content/files/check'
import { db } from '@/lib/db/client'
import { ask as askOnPage } from '@/lib/search/ask'
import { answerQuestion } from '@/lib/search/question/answer'
import { readQuestion } from '@/lib/search/question/question'
import type { Answer } from '@/lib/search/question/shape'
import { currentSources } from '@/lib/search/question/sources'

const filters = z.record(z.string(), z.array(z.string()))
const judgedQuestion = z.object({
  id: z.string(),
  split: z.enum(['tune', 'held']),
  question: z.string(),
  filters,
  orFilters: z.array(filters).default([]),
  kind: z.enum(['find', 'know']),
  orKind: z.enum(['find', 'know']).optional(),
  answerable: z.boolean(),
})
type Judged = z.infer<typeof judgedQuestion>
type Result = { judged: Judged; rightFilters: boolean; rightKind: boolean; answer?: Answer; ms: number }

const judged = z.array(judgedQuestion).parse(parse(readFileSync(join(process.cwd(), 'tests', 'search', 'vragen.yml'), 'utf8')))
const today = new Date('2026-11-22')
const results: Result[] = []

beforeAll(async () => {
  const { documents, curation } = checkContent(join(process.cwd(), 'content'), ['kis', 'voorbeelden'])
  await importContent(db(), systemActor, documents, undefined, curation)
  for (const question of judged) results.push(await measure(question))
}, 120_000)

async function measure(question: Judged): Promise<Result> {
  const understood = readQuestion(question.question, today)
  const right = [question.filters, ...question.orFilters].map(comparable)
  const rightFilters = right.includes(comparable(understood?.filters ?? {}))
  const rightKind = [question.kind, question.orKind].includes(understood?.kind ?? 'find')
  if (!understood) return { judged: question, rightFilters, rightKind, ms: 0 }
  const sources = await currentSources()
  const found = await sources.search(understood.words, understood.filters)
  const started = performance.now()
  const answer = await answerQuestion(understood, found, sources)
  return { judged: question, rightFilters, rightKind, answer, ms: performance.now() - started }
}

function comparable(values: Record<string, readonly string[] | undefined>): string {
  return JSON.stringify(
    Object.entries(values)
      .map(([key, list]) => [key, [...(list ?? [])].sort()] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  )
}

function share(some: readonly Result[], right: (result: Result) => boolean): number {
  return some.filter(right).length / some.length
}

const held = () => results.filter(({ judged: { split } }) => split === 'held')
/** What was missed may be looked at only in the half that is for tuning. */
const missed = (right: (result: Result) => boolean) =>
  results.filter((result) => result.judged.split === 'tune' && !right(result)).map(({ judged: { id, question } }) => `${id} ${question}`)

describe('judged questions', () => {
  it('are at least eighty, half of them never seen while tuning', () => {
    expect(judged.length).toBeGreaterThanOrEqual(80)
    expect(held().length).toBeGreaterThanOrEqual(40)
  })

  it.each(['rightFilters', 'rightKind'] as const)('have %s in 90 percent of all and of those that were held out', (aspect) => {
    const right = (result: Result) => result[aspect]
    console.info(
      `${aspect}: ${(100 * share(results, right)).toFixed(1)}% of ${results.length}, held ${(100 * share(held(), right)).toFixed(1)}%`,
      missed(right),
    )
    expect(share(results, right)).toBeGreaterThanOrEqual(0.9)
    expect(share(held(), right)).toBeGreaterThanOrEqual(0.9)
  })

  it('are answered when the content supports it, and refused when it does not', () => {
    const asked = results.filter(({ answer }) => answer)
    const right = ({ judged: { answerable }, answer }: Result) => answer?.supported === answerable
    const refusable = asked.filter((result) => !result.judged.answerable)
    console.info(
      `right to answer or refuse: ${(100 * share(asked, right)).toFixed(1)}%, refused ${refusable.filter(right).length} of ${refusable.length}`,
      missed((result) => !result.answer || right(result)),
    )
    expect(share(asked, right)).toBeGreaterThanOrEqual(0.9)
    expect(share(refusable, right)).toBeGreaterThanOrEqual(0.95)
  })
})

describe('an answer', () => {
  it('quotes only what stands in its source, in whole sentences of at most 300 characters, and never fiction', async () => {
    const rows = await db().searchDocument.findMany({ select: { path: true, title: true, summary: true, body: true, example: true } })
    const passages = results.flatMap(({ answer }) => answer?.passages ?? [])
    expect(passages.length).toBeGreaterThan(40)
    for (const { text, path, title } of passages) {
      const sources = rows.filter((row) => row.path === path && row.title === title)
      expect(
        sources.some((row) => !row.example && (row.summary.includes(text) || row.body.includes(text))),
        text,
      ).toBe(true)
      expect(text.length).toBeLessThanOrEqual(300)
      expect(text).toMatch(/^["'“‘„([]*[\p{Lu}\d].*[.!?…]["'”’)\]]*$/u)
    }
  })

  it('has passages when it is supported by knowledge, and none when it is not', () => {
    for (const {
      answer,
      judged: { question },
    } of results) {
      // Where a place was named, what there is at that place is an answer as well.
      if (answer?.kind !== 'know' || Object.keys(answer.understood.filters).length > 0) continue
      expect(answer.passages.length > 0, question).toBe(answer.supported)
      expect(answer.passages.length).toBeLessThanOrEqual(3)
    }
  })

  it('counts what stands below it', () => {
    for (const {
      answer,
      judged: { question },
    } of results) {
      if (answer?.kind !== 'find' || answer.results.total === 0 || answer.results.partial) continue
      expect(answer.sentence, question).toContain(` ${new Intl.NumberFormat('nl-NL').format(answer.results.total)}`)
    }
  })

  it('says that there is none, and what there is without the word that left nothing', async () => {
    const answer = await ask('Zijn er gratis trainingen in Rotterdam?')
    expect(answer.sentence).toMatch(/^Er is geen gratis training in Rotterdam; zonder ‘(?:gratis|Rotterdam)’ (?:is|zijn) er wel \d+\.$/)
    expect(answer.results.total).toBeGreaterThan(0)
  })

  it('gives the meaning of a word from the glossary first', async () => {
    const { passages } = await ask('Wat betekent polarisatie?')
    expect(passages[0]?.typeLabel).toBe('Begrip')
    expect(passages[0]?.text).toMatch(/^Polarisatie is /)
  })

  it('explains both things that are compared', async () => {
    const { passages } = await ask('Wat is het verschil tussen discriminatie en racisme?')
    expect(passages.map(({ title }) => title)).toEqual(['Discriminatie', 'Racisme'])
  })

  it('is the same each time', async () => {
    for (const question of ['Wat werkt tegen vooroordelen?', 'Zijn er trainingen voor hondenbezitters?']) {
      expect(await ask(question)).toEqual(await ask(question))
    }
  })

  it('takes at most 15 ms beyond the search, for most questions', () => {
    const times = results.filter(({ answer }) => answer).map(({ ms }) => ms)
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
    expect(median).toBeLessThanOrEqual(15)
  })
})

async function ask(question: string): Promise<Answer> {
  const understood = readQuestion(question, today)
  if (!understood) throw new Error(`"${question}" was not read as a question`)
  const sources = await currentSources()
  return answerQuestion(understood, await sources.search(understood.words, understood.filters), sources)
}

describe('the page of a question', () => {
  const asked = { q: 'Waarom discrimineren mensen?', filters: {}, sort: 'relevantie', page: 1 } as const

  it('has the same answer whatever page of the results is shown, in whatever order', async () => {
    const { answer, results } = await askOnPage(asked)
    expect(answer?.passages.length).toBeGreaterThan(0)
    expect(results.pageCount).toBeGreaterThan(1)
    for (const change of [{ page: 2 }, { sort: 'naam' }, { sort: 'nieuwste', page: 2 }] as const) {
      const other = await askOnPage({ ...asked, ...change })
      expect(other.answer?.passages).toEqual(answer?.passages)
      expect(other.results.hits.map(({ id }) => id)).not.toEqual(results.hits.map(({ id }) => id))
    }
  })
})
