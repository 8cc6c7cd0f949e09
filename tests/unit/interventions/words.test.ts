import { expect, it } from 'vitest'
import { ageRange, costLine, interventionCount, scheduleLine, workLine } from '@/lib/interventions/words'

it('counts as Dutch readers do', () => {
  expect([0, 1, 5_000].map(interventionCount)).toEqual(['0 interventies', '1 interventie', '5.000 interventies'])
})

it('says ages, time and costs, and nothing of what is not given', () => {
  expect([{ ageFrom: 12, ageTo: 18 }, { ageFrom: 16, ageTo: 16 }, { ageFrom: 65 }, { ageTo: 3 }, {}].map(ageRange)).toEqual([
    '12 tot en met 18 jaar',
    '16 jaar',
    'vanaf 65 jaar',
    'tot en met 3 jaar',
    '',
  ])
  expect([{ meetings: 5, hours: 12.5, weeks: 10 }, { meetings: 1 }, { weeks: 1 }, {}].map(scheduleLine)).toEqual([
    '5 bijeenkomsten, samen 12,5 uur, verspreid over 10 weken',
    '1 bijeenkomst',
    '1 week',
    '',
  ])
  expect(costLine({ perParticipant: 12.5, once: 0, licence: 1_250 })).toBe('€ 0 eenmalig, € 1.250 licentie, € 12,50 per deelnemer')
  expect([costLine({ free: true, hours: 8 }), workLine({ hours: 8 }), workLine({})]).toEqual(['', '8 uur werk', ''])
})
