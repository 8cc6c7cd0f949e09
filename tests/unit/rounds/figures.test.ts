import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedIn, countFigures, figuresOf, type History, medianOf } from '@/lib/rounds/figures'
import { submissionStates } from '@/lib/submissions/states'

const at = (day: string) => new Date(`${day}T12:00:00Z`)
const included: History = {
  id: 'a',
  state: 'included',
  rounds: 2,
  attended: true,
  exempt: false,
  steps: [
    { step: 'register', to: 'registered', at: at('2027-01-01') },
    { step: 'accept', to: 'workshop', at: at('2027-01-11') },
    { step: 'finishWorkshop', to: 'drafting', at: at('2027-02-01') },
    { step: 'submit', to: 'submitted', at: at('2027-03-12') },
    { step: 'releaseFeedback', to: 'feedback', at: at('2027-03-22') },
    { step: 'submit', to: 'submitted', at: at('2027-05-01') },
    { step: 'startAssessment', to: 'assessing', at: at('2027-05-11') },
    { step: 'compare', to: 'consensus', at: at('2027-06-01') },
    { step: 'decide', to: 'included', at: at('2027-06-10') },
  ],
}
const withdrawn: History = {
  id: 'b',
  state: 'withdrawn',
  rounds: 0,
  attended: false,
  exempt: true,
  steps: [
    { step: 'register', to: 'registered', at: at('2027-01-01') },
    { step: 'accept', to: 'drafting', at: at('2027-01-05') },
    { step: 'withdraw', to: 'withdrawn', at: at('2027-04-01') },
  ],
}

describe('the figures of a round', () => {
  it('count what happened', () => {
    const { counts, versions } = figuresOf([included, withdrawn])
    expect(counts).toMatchObject({
      aangemeld: 2,
      toegelaten: 2,
      workshop: 1,
      vrijgesteld: 1,
      ingediend: 1,
      opgenomen: 1,
      ingetrokken: 1,
      loopt: 0,
      besloten: 1,
    })
    expect(versions).toEqual({ median: { median: 2, of: 1 }, spread: [{ versions: 2, submissions: 1 }] })
  })

  it('reckon lead times in days of the calendar', () => {
    const { days } = figuresOf([included, withdrawn])
    expect(days.doorlooptijd).toEqual({ median: 160, of: 1 })
    expect(days.toelaten).toEqual({ median: 7, of: 2 })
    expect(days.schrijven).toEqual({ median: 60, of: 1 })
    // Twice ten days with KIS, and forty with the owner.
    expect(days.feedback).toEqual({ median: 20, of: 1 })
    expect(days.verwerken).toEqual({ median: 40, of: 1 })
    expect(days.beoordelen).toEqual({ median: 30, of: 1 })
  })

  it('count a night in which the clock changes as one', () => {
    const steps = [
      { step: 'register', to: 'registered', at: new Date('2027-03-27T22:30:00Z') },
      { step: 'accept', to: 'drafting', at: new Date('2027-03-28T21:30:00Z') },
    ] as const
    expect(figuresOf([{ ...withdrawn, steps }]).days.toelaten).toEqual({ median: 1, of: 1 })
  })

  it('count every submission in exactly one outcome, and lead to the very ones that they count', () => {
    const outcome = ['loopt', 'opgenomen', 'aangehouden', 'niet-opgenomen', 'ingetrokken', 'afgewezen'] as const
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...submissionStates)), (states) => {
        const histories = states.map((state, i): History => ({ ...included, id: String(i), state }))
        const { counts } = figuresOf(histories)
        expect(outcome.reduce((sum, id) => sum + counts[id], 0)).toBe(states.length)
        for (const { id } of countFigures) expect(countedIn(histories, id)?.size).toBe(counts[id])
      }),
    )
  })

  it('know no number that there is not', () => {
    expect(countedIn([included], 'toString')).toBeUndefined()
    expect(medianOf([])).toBeNull()
    expect(medianOf([3, 1, 2])).toEqual({ median: 2, of: 3 })
    expect(medianOf([4, 1, 2, 3])).toEqual({ median: 2.5, of: 4 })
  })
})
