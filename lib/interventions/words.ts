import type { Intervention } from '@/lib/interventions/schema'
import { formatEuro, formatNumber } from '@/lib/text'

type Group = Pick<Intervention['endGroups'][number], 'ageFrom' | 'ageTo'>
type Costs = NonNullable<Intervention['costs']>

/** What a list says of an intervention, by name: who shows facts picks them by these. */
export const factLabels = {
  groups: 'Voor wie',
  costs: 'Kosten',
  substantiation: 'Onderbouwing',
  effect: 'Onderzoek naar effect',
  databases: 'Database',
  subjects: 'Onderwerp',
  owner: 'Van',
} as const

/** The facts that one weighs first: what it costs, and the two signs. */
export const weighedFacts: readonly string[] = [factLabels.costs, factLabels.substantiation, factLabels.effect]

/** "1 interventie", "5.000 interventies". */
export function interventionCount(total: number): string {
  return `${formatNumber(total)} ${total === 1 ? 'interventie' : 'interventies'}`
}

/** "12 tot en met 18 jaar"; empty when no age is given. */
export function ageRange({ ageFrom, ageTo }: Group): string {
  if (ageFrom !== undefined && ageTo !== undefined) return ageFrom === ageTo ? `${ageFrom} jaar` : `${ageFrom} tot en met ${ageTo} jaar`
  if (ageFrom !== undefined) return `vanaf ${ageFrom} jaar`
  return ageTo !== undefined ? `tot en met ${ageTo} jaar` : ''
}

/** "5 bijeenkomsten, samen 12 uur, verspreid over 10 weken"; only what is known. */
export function scheduleLine({ meetings, hours, weeks }: NonNullable<Intervention['schedule']>): string {
  const parts = [
    meetings !== undefined && (meetings === 1 ? '1 bijeenkomst' : `${meetings} bijeenkomsten`),
    hours !== undefined && `${meetings !== undefined && meetings > 1 ? 'samen ' : ''}${formatNumber(hours)} uur`,
    weeks !== undefined &&
      `${meetings !== undefined || hours !== undefined ? 'verspreid over ' : ''}${weeks === 1 ? '1 week' : `${formatNumber(weeks)} weken`}`,
  ]
  return parts.filter(Boolean).join(', ')
}

/** The amounts that are given, in euros, in the order of the published rule (lib/interventions/costs.ts). */
export function costAmounts({ once, licence, perGroup, perParticipant }: Costs): { label: string; euros: number }[] {
  const amounts: [string, number | undefined][] = [
    ['Eenmalig', once],
    ['Licentie', licence],
    ['Per groep', perGroup],
    ['Per deelnemer', perParticipant],
  ]
  return amounts.flatMap(([label, euros]) => (euros === undefined ? [] : [{ label, euros }]))
}

/** "€ 500 eenmalig, € 25 per deelnemer"; empty when no amount is given. */
export function costLine(costs: Costs): string {
  return costAmounts(costs)
    .map(({ label, euros }) => `${formatEuro(euros)} ${label.toLowerCase()}`)
    .join(', ')
}

/** "8 uur werk": what it takes of whoever carries it out; empty when it is not given. */
export function workLine({ hours }: Costs): string {
  return hours === undefined ? '' : `${formatNumber(hours)} uur werk`
}
