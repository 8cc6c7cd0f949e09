import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { importContent } from '@/lib/content/commands/import'
import { checkContent } from '@/lib/content/files/check'
import { getPublishedById, listPublished } from '@/lib/content/queries'
import { db } from '@/lib/db/client'
import { choose, countAnswers, mostAlmost, mostFits } from '@/lib/interventions/choose'
import { answersTo, type Choice, choiceHref, parseChoice, questions } from '@/lib/interventions/chooser'
import { intervention } from '@/lib/interventions/kind'
import type { Intervention } from '@/lib/interventions/schema'
import { type FacetValues, staticFacetLabel } from '@/lib/search/facets'

beforeAll(async () => {
  const { documents } = checkContent(join(process.cwd(), 'content'), ['kis', 'voorbeelden'])
  await importContent(db(), systemActor, documents)
  for (const { id, content } of await listPublished('interventie')) records.set(id, content)
})

const records = new Map<string, Intervention>()

function recordOf(id: string): Intervention {
  const record = records.get(id)
  if (!record) throw new Error(`${id} is not published`)
  return record
}

/** Answers to some of the questions, from none to all that there are. */
const someAnswers = fc
  .record(Object.fromEntries(questions.map((question) => [question.facet, fc.subarray(answersTo(question).map(({ value }) => value))])))
  .chain((all) => fc.subarray(Object.entries(all)).map((chosen) => Object.fromEntries(chosen)))
  .map((params) => parseChoice({ ...params, stap: 'uitkomst' }))

/** The questions whose answer a record does not meet, judged from its own content and not from what search made of it. */
function unmet(id: string, { query }: Choice): string[] {
  const values: FacetValues = intervention.facets(recordOf(id))
  return questions
    .filter(({ facet }) => {
      const asked: readonly string[] = query.filters[facet] ?? []
      const has: readonly string[] = values[facet === 'zonder' ? 'vorm' : facet] ?? []
      return asked.length > 0 && asked.some((value) => has.includes(value)) === (facet === 'zonder')
    })
    .map(({ facet }) => facet)
}

describe('what the chooser leads to', () => {
  it('fits every answer, or fails exactly the one that is named', async () => {
    let almosts = 0
    await fc.assert(
      fc.asyncProperty(someAnswers, async (choice) => {
        const outcome = await choose(choice.query)
        for (const { hit } of outcome.fits) expect(unmet(hit.id, choice), hit.id).toEqual([])
        for (const { hit, miss } of outcome.almost) expect(unmet(hit.id, choice), hit.id).toEqual([miss.facet])
        almosts += outcome.almost.length
        expect(outcome.fits).toHaveLength(Math.min(outcome.total, mostFits))
        expect(outcome.almost).toHaveLength(Math.min(outcome.almostTotal, mostAlmost))
      }),
      { numRuns: 60 },
    )
    expect(almosts).toBeGreaterThan(0)
  })

  it('gives back what it promises for every answer that is let go of', async () => {
    let offered = 0
    await fc.assert(
      fc.asyncProperty(someAnswers, async ({ query }) => {
        const outcome = await choose(query)
        offered += outcome.releases.length
        for (const release of outcome.releases) expect((await choose(release.choice.query)).total).toBe(release.total)
        if (outcome.total > 0) expect(outcome.releases).toEqual([])
      }),
      { numRuns: 60 },
    )
    expect(offered).toBeGreaterThan(0)
  })

  it('counts beside an answer what remains when it is the only one to its question', async () => {
    await fc.assert(
      fc.asyncProperty(someAnswers, fc.constantFrom(...questions), fc.nat(), async (choice, question, pick) => {
        const { total, counts } = await countAnswers(choice, question)
        expect((await choose(choice.query)).total).toBe(total)
        const [value, count] = [...counts][pick % Math.max(1, counts.size)] ?? []
        if (value === undefined) return
        const alone = { ...choice.query, filters: { ...choice.query.filters, [question.facet]: [value] } }
        expect((await choose(alone)).total, `${question.facet}=${value}`).toBe(count)
      }),
      { numRuns: 60 },
    )
  })

  it('puts what has expired after everything that has not', async () => {
    const { fits } = await choose(parseChoice({ ingang: ['polarisatie', 'participatie'], setting: 'wijk' }).query)
    const expired = fits.map(({ hit }) => hit.expired)
    expect(expired).toContain(true)
    expect(expired).toEqual([...expired].sort())
  })
})

describe('reasons', () => {
  it('are words of the record itself, each kind once', async () => {
    const { fits } = await choose(parseChoice({ ingang: 'antidiscriminatie', setting: 'werk', kosten: 'gratis', zonder: 'campagne' }).query)
    expect(fits.length).toBeGreaterThan(1)
    for (const { hit, reasons } of fits) {
      const record = JSON.stringify(recordOf(hit.id))
      const labels = reasons.map(({ label }) => label)
      expect(new Set(labels).size).toBe(labels.length)
      const people = reasons.find(({ label }) => label === 'Voor')?.text.split('; ')[0]
      if (people) expect(record).toContain(people.replace(/…$/, ''))
    }
    const goals = fits.map(({ reasons }) => reasons.find(({ label }) => label === 'Werkt aan')?.text)
    expect(new Set(goals).size).toBe(goals.length)
  })

  it('lead to the paragraph of a mechanism that exists', async () => {
    const { fits } = await choose(parseChoice({ ingang: 'antidiscriminatie' }).query)
    const links = fits.flatMap(({ reasons }) => reasons.flatMap(({ more }) => more?.href ?? []))
    expect(links.length).toBeGreaterThan(0)
    for (const href of links) {
      const [path = '', anchor = ''] = href.split('#')
      const dossier = await getPublishedById(`dossier/${path.split('/').at(-1)}`)
      expect(JSON.stringify(dossier?.content)).toContain(`"slug":"${anchor}"`)
    }
  })
})

describe('the address of the chooser', () => {
  it('reads back what it writes, and leaves out what is no answer', () => {
    fc.assert(
      fc.property(someAnswers, fc.integer({ min: 1, max: questions.length + 1 }), ({ query }, step) => {
        const href = choiceHref({ step, query })
        const params: Record<string, string[]> = {}
        for (const [key, value] of new URL(href, 'http://x').searchParams) params[key] = [...(params[key] ?? []), value]
        expect(parseChoice(params)).toEqual({ step, query })
        expect(choiceHref(parseChoice({ ...params, ingang: [...(params.ingang ?? []), 'onzin', '<b>'], mechanisme: 'x', q: 'x' }))).toBe(href)
      }),
    )
  })

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...questions.map(({ facet }) => facet as string), 'stap'), fc.array(fc.string())), (params) => {
        const { step, query } = parseChoice(params)
        expect(step).toBeGreaterThanOrEqual(1)
        for (const { facet } of questions) for (const value of query.filters[facet] ?? []) expect(staticFacetLabel(facet, value)).toBeTruthy()
      }),
    )
  })
})
