import { describe, expect, it } from 'vitest'
import { agendaOf } from '@/lib/rounds/agenda'

const days = {
  registrationFrom: '2027-01-01',
  registrationUntil: '2027-02-01',
  firstVersionBy: '2027-05-01',
  feedbackRounds: [
    { feedbackBy: '2027-06-01', versionBy: '2027-07-01' },
    { feedbackBy: '2027-08-01', versionBy: '2027-09-01' },
  ],
  assessBy: '2027-10-01',
  decisionOn: '2027-11-01',
}

describe('the days of a round', () => {
  it('stand in their order, with the workshops between them', () => {
    const workshops = [
      { startsAt: '2027-03-28T22:30:00Z', endsAt: '2027-03-28T23:30:00Z', place: 'Utrecht', capacity: 10 },
      { startsAt: '2027-01-20T08:30:00Z', endsAt: '2027-01-20T11:00:00Z', place: 'Online', capacity: 10 },
    ]
    expect(agendaOf({ days, workshops }, '2027-02-01').map(({ on, label, note, past }) => [on, label, note, past])).toEqual([
      ['2027-01-01', 'Aanmelden begint', undefined, true],
      ['2027-01-20', 'Workshop', '09:30 tot 12:00 uur, Online', true],
      ['2027-02-01', 'Laatste dag om aan te melden', undefined, false],
      // Past midnight in the Netherlands, on the night that summer time began.
      ['2027-03-29', 'Workshop', '00:30 tot 01:30 uur, Utrecht', false],
      ['2027-05-01', 'Laatste dag voor je eerste versie', undefined, false],
      ['2027-06-01', 'Je hebt feedback op versie 1', undefined, false],
      ['2027-07-01', 'Laatste dag voor versie 2', undefined, false],
      ['2027-08-01', 'Je hebt feedback op versie 2', undefined, false],
      ['2027-09-01', 'Laatste dag voor versie 3', undefined, false],
      ['2027-10-01', 'De beoordelaars zijn klaar', undefined, false],
      ['2027-11-01', 'Besluit', undefined, false],
    ])
  })
})
