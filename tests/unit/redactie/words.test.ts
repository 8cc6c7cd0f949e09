import { describe, expect, it } from 'vitest'
import { lastMorning } from '@/lib/jobs/review-reminders'
import { startOfWeek } from '@/lib/redactie/this-week'
import { since, toCome } from '@/lib/redactie/words'

const now = new Date('2026-11-22T15:00:00Z')

describe('moments in words', () => {
  it.each([
    ['2026-11-22T13:03:00Z', 'vandaag 14:03'],
    ['2026-11-21T23:30:00Z', 'vandaag 00:30'],
    ['2026-11-21T08:12:00Z', 'gisteren 09:12'],
    ['2026-01-03T08:12:00Z', '3 jan 2026'],
  ])('%s was %s', (moment, words) => expect(since(new Date(moment), now)).toBe(words))

  it.each([
    ['2026-11-22T20:00:00Z', 'vandaag om 21:00 uur'],
    ['2026-11-23T08:00:00Z', 'morgen om 09:00 uur'],
    ['2026-11-24T08:00:00Z', 'dinsdag 24 november 2026 om 09:00 uur'],
    ['2027-07-01T07:00:00Z', 'donderdag 1 juli 2027 om 09:00 uur'],
  ])('%s is %s', (moment, words) => expect(toCome(new Date(moment), now)).toBe(words))
})

describe('the last seven o’clock in the Netherlands', () => {
  it.each([
    ['in winter, after it', '2026-11-22T15:00:00Z', '2026-11-22T06:00:00Z'],
    ['in winter, before it', '2026-11-22T05:59:00Z', '2026-11-21T06:00:00Z'],
    ['at the moment itself', '2026-07-01T05:00:00Z', '2026-07-01T05:00:00Z'],
    ['the morning that summer time begins', '2026-03-29T05:00:00Z', '2026-03-29T05:00:00Z'],
    ['before seven on that morning', '2026-03-29T04:30:00Z', '2026-03-28T06:00:00Z'],
  ])('%s', (_, at, morning) => expect(lastMorning(new Date(at)).toISOString()).toBe(new Date(morning).toISOString()))
})

describe('the week', () => {
  it.each([
    ['2026-11-22T15:00:00Z', '2026-11-15T23:00:00Z'],
    ['2026-11-22T23:30:00Z', '2026-11-22T23:00:00Z'],
    ['2026-03-30T10:00:00Z', '2026-03-29T22:00:00Z'],
  ])('of %s begins at %s', (at, start) => expect(startOfWeek(new Date(at)).toISOString()).toBe(new Date(start).toISOString()))
})
