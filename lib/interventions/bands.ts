import type { z } from 'zod'
import type { schedule, targetGroup } from '@/lib/interventions/schema'
import { type AgeBand, ageBands } from '@/lib/interventions/vocabulary'

/** The bands of time that it takes of somebody who takes part, the shortest first. */
export const timeBandLabels = {
  dagdeel: 'Eén dagdeel',
  kort: 'Enkele bijeenkomsten',
  lang: 'Langer traject',
  onbekend: 'Niet opgegeven',
} as const
export type TimeBand = keyof typeof timeBandLabels

/** Upper limits in hours for a participant, and in meetings where hours are not given. */
export const timeLimits = { dagdeel: { hours: 4, meetings: 1 }, kort: { hours: 16, meetings: 6 } } as const

/** Up to 4 hours (or one meeting) is a half-day, up to 16 hours (or six meetings) is short, above is long. Hours go before meetings. */
export function timeBand(value: z.infer<typeof schedule> | undefined): TimeBand {
  const unit = value?.hours !== undefined ? 'hours' : 'meetings'
  const amount = value?.[unit]
  if (amount === undefined) return 'onbekend'
  if (amount <= timeLimits.dagdeel[unit]) return 'dagdeel'
  return amount <= timeLimits.kort[unit] ? 'kort' : 'lang'
}

const ageRanges: Record<AgeBand, [number, number]> = {
  '0-3': [0, 3],
  '4-11': [4, 11],
  '12-17': [12, 17],
  '18-26': [18, 26],
  '27-64': [27, 64],
  '65-plus': [65, 120],
}

/** Every band that shares at least one year of age with one of the groups; none when no group gives an age. */
export function ageBandsOf(groups: readonly z.infer<typeof targetGroup>[]): AgeBand[] {
  const given = groups.filter(({ ageFrom, ageTo }) => ageFrom !== undefined || ageTo !== undefined)
  return (Object.keys(ageBands) as AgeBand[]).filter((band) => {
    const [from, to] = ageRanges[band]
    return given.some(({ ageFrom = 0, ageTo = 120 }) => ageFrom <= to && ageTo >= from)
  })
}
