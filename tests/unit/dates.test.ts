import { expect, it } from 'vitest'
import { formatMoment } from '@/lib/dates'

const now = new Date('2026-11-22T13:00:00Z')

it.each([
  ['2026-11-22T13:34:00Z', 'om 14:34 uur'],
  ['2026-11-22T13:34:00.001Z', 'om 14:35 uur'],
  ['2026-11-22T22:59:30Z', 'op 23 november 2026 om 00:00 uur'],
  ['2026-11-23T08:05:00Z', 'op 23 november 2026 om 09:05 uur'],
])('says %s in the Netherlands, never too early: %s', (moment, text) => expect(formatMoment(new Date(moment), now)).toBe(text))
