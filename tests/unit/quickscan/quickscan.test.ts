import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalPage } from '@/lib/front/pages'
import type { Advice, Answers, Question } from '@/lib/quickscan/quickscan'
import { parseScan, scanHref, unanswered } from '@/lib/quickscan/quickscan-address'
import { advise } from '@/lib/quickscan/quickscan-advice'
import { questions } from '@/lib/quickscan/quickscan-questions'
import { readParams } from '@/lib/site/params'

const all: readonly Question[] = questions
const single = all.filter(({ several }) => !several)
const complete = fc
  .record(Object.fromEntries(single.map(({ id, options }) => [id, fc.constantFrom(...options.map(({ value }) => [value]))])))
  .chain((answers) => fc.subarray(['jeugd', 'gezondheid', 'sociaal', 'justitie']).map((ook): Answers => ({ ...answers, ...(ook.length > 0 && { ook }) })))
const effectOf = (id: string, answers: Answers) => all.find((question) => question.id === id)?.options.find(({ value }) => value === answers[id]?.[0])?.effect
const rank = ({ outcome }: Advice) => ['elders', 'nog-niet', 'klaar'].indexOf(outcome)
/** The best answers there are, from which a test takes one away. */
const best: Answers = Object.fromEntries(single.map(({ id, options }) => [id, [options[0]?.value ?? '']]))

describe('the quickscan', () => {
  it('has ten questions, each with a best answer first and a reason for every answer', () => {
    expect(all).toHaveLength(10)
    const order = ['goed', 'aandacht', 'ontbreekt', 'elders']
    for (const { id, options } of single) {
      const effects = options.map(({ effect }) => order.indexOf(effect))
      expect(effects, id).toEqual([...effects].sort())
      expect(
        options.filter(({ says }) => says === ''),
        id,
      ).toEqual([])
      expect(options.filter(({ effect, first }) => (effect === 'ontbreekt' || effect === 'aandacht') && !first).map(({ value }) => `${id} ${value}`)).toEqual(
        [],
      )
    }
  })

  it('gives advice for every combination, and puts every answer under one heading', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const { missing, attention, good } = advise(answers)
        expect([...missing, ...attention, ...good].map(({ id }) => id).sort()).toEqual(single.map(({ id }) => id).sort())
      }),
      { numRuns: 2_000 },
    )
  })

  it('never says ready where something is missing, and always where nothing is', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const effects = single.map(({ id }) => effectOf(id, answers))
        const expected = effects.includes('elders') ? 'elders' : effects.includes('ontbreekt') ? 'nog-niet' : 'klaar'
        expect(advise(answers).outcome).toBe(expected)
      }),
      { numRuns: 2_000 },
    )
  })

  it('never gets worse when an answer gets better', () => {
    fc.assert(
      fc.property(complete, fc.constantFrom(...single), (answers, { id, options }) => {
        const at = options.findIndex(({ value }) => value === answers[id]?.[0])
        const before = advise(answers)
        for (const { value } of options.slice(0, at)) {
          const after = advise({ ...answers, [id]: [value] })
          expect(rank(after)).toBeGreaterThanOrEqual(rank(before))
          expect(after.missing.length).toBeLessThanOrEqual(before.missing.length)
          if (id === 'onderwerp') continue
          expect(after.registries.map(({ id }) => id)).toEqual(before.registries.map(({ id }) => id))
          for (const [index, { asks }] of after.registries.entries()) expect(before.registries[index]?.asks).toEqual(expect.arrayContaining(asks))
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('says of each registry what that one asks and is not there', () => {
    const { registries } = advise({ ...best, onderwerp: ['anders'], plek: ['een'], evaluatie: ['nee'], ook: ['jeugd', 'gezondheid', 'sociaal'] })
    expect(registries.map(({ id, asks }) => [id, asks])).toEqual([
      ['nji', ['een procesevaluatie']],
      ['rivm', ['een procesevaluatie']],
      ['movisie', ['dat de interventie op twee of meer plekken wordt gebruikt', 'een procesevaluatie']],
    ])
    expect(advise({ ...best, onderwerp: ['radicalisering-later'] }).registries.map(({ id }) => id)).toEqual(['justitieel'])
    expect(advise({ ...best, onderwerp: ['anders'] }).registries).toEqual([])
  })

  it('does not hold up who has no research', () => {
    expect(advise({ ...best, evaluatie: ['nee'] }).outcome).toBe('klaar')
  })

  it('refuses answers that are not complete', () => {
    expect(() => advise({ plan: ['ja'] })).toThrow()
    expect(unanswered({ plan: ['ja'] })).toHaveLength(8)
    expect(unanswered(best)).toEqual([])
  })
})

describe('the address of a quickscan', () => {
  it('reads what it writes', () => {
    fc.assert(
      fc.property(complete, fc.boolean(), (answers, done) => {
        const href = scanHref({ answers, done })
        expect(parseScan(readParams(new URL(href, 'http://x.example').searchParams))).toEqual({ answers, done })
      }),
    )
  })

  it('is one for whatever was sent, and never throws', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(fc.string(), { maxLength: 3 })), (params) => {
        expect(canonicalPage('/interventies/indienen/quickscan', params)).toMatch(/^\/interventies\/indienen\/quickscan/)
      }),
    )
    expect(canonicalPage('/interventies/indienen/quickscan', { stap: ['advies'], plan: ['nee', 'ja'], ook: ['sociaal', 'jeugd'], utm: ['x'] })).toBe(
      '/interventies/indienen/quickscan?ook=jeugd&ook=sociaal&plan=ja&stap=advies',
    )
  })
})
