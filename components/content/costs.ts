import type { Intervention } from '@/lib/interventions/schema'
import { formatEuro, formatNumber } from '@/lib/text'

/** The costs of an intervention in words, one line each; empty when nobody gave them. */
export function costLines(costs: Intervention['costs']): string[] {
  if (!costs) return []
  const amounts: [string, number | undefined][] = [
    ['eenmalig', costs.once],
    ['per groep', costs.perGroup],
    ['per deelnemer', costs.perParticipant],
    ['licentie', costs.licence],
  ]
  const priced = amounts.flatMap(([label, amount]) => (amount === undefined ? [] : [`${formatEuro(amount)} ${label}`]))
  return [
    ...(costs.free ? ['Gratis'] : []),
    ...priced,
    ...(costs.hours === undefined ? [] : [`${formatNumber(costs.hours)} uur werk`]),
    ...(costs.note ? [costs.note] : []),
    ...(costs.year && priced.length > 0 ? [`Prijspeil ${costs.year}`] : []),
  ]
}
