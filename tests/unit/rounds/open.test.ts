import { describe, expect, it } from 'vitest'
import { dayDate } from '@/lib/rounds/days'
import { roundStatus, roundTakesRegistrations, roundTakesVersions } from '@/lib/rounds/open'

const round = { openedAt: new Date(), closedAt: null, registrationFrom: dayDate('2027-03-01'), registrationUntil: dayDate('2027-03-28') }
const why = (changes: Partial<typeof round> | { closedAt: Date } | { openedAt: null }, today: string) => {
  const taken = roundTakesRegistrations({ ...round, ...changes }, today)
  return taken.open ? 'open' : taken.why
}

describe('registering', () => {
  it('is possible from the first to the last day, both included', () => {
    expect(why({}, '2027-02-28')).toBe('Aanmelden kan vanaf 1 maart 2027.')
    expect(why({}, '2027-03-01')).toBe('open')
    expect(why({}, '2027-03-28')).toBe('open')
    expect(why({}, '2027-03-29')).toMatch(/^Aanmelden kon tot en met 28 maart 2027\./)
  })

  it('is not possible before the round is opened, or after it was closed', () => {
    expect(why({ openedAt: null }, '2027-03-10')).toMatch(/nog niet open/)
    expect(why({ closedAt: new Date() }, '2027-03-10')).toMatch(/gesloten/)
  })
})

describe('handing in', () => {
  it('is possible until the round is closed, late after its day', () => {
    expect(roundTakesVersions(round, '2027-04-01', '2027-04-01')).toEqual({ open: true, late: false })
    expect(roundTakesVersions(round, '2027-04-02', '2027-04-01')).toEqual({ open: true, late: true })
    expect(roundTakesVersions(round)).toEqual({ open: true, late: false })
    expect(roundTakesVersions({ ...round, closedAt: new Date() }, '2027-04-01', '2027-04-01')).toMatchObject({ open: false })
    expect(roundTakesVersions({ ...round, openedAt: null })).toMatchObject({ open: false })
  })
})

describe('where a round stands', () => {
  it('follows from its moments and the day', () => {
    expect(roundStatus({ ...round, openedAt: null }, '2027-03-10')).toBe('draft')
    expect(roundStatus(round, '2027-02-28')).toBe('announced')
    expect(roundStatus(round, '2027-03-28')).toBe('registering')
    expect(roundStatus(round, '2027-03-29')).toBe('running')
    expect(roundStatus({ ...round, closedAt: new Date() }, '2027-03-10')).toBe('closed')
  })
})
