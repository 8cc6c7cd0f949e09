import type { Chance } from '@/lib/bench/random'
import type { Intervention } from '@/lib/interventions/schema'
import { entrances, forms, grounds, groupKinds, preventionLevels, sectors, substantiationLevels } from '@/lib/interventions/vocabulary'

const keysOf = <T extends object>(labels: T) => Object.keys(labels) as (keyof T)[]
const towns = ['Amsterdam', 'Rotterdam', 'Utrecht', 'Leiden', 'Groningen', 'Tilburg', 'Almere', 'Zwolle', 'Venlo', 'Ede', 'Assen', 'Goes']

/** Another choice of everything that one filters by, so that thousands of interventions differ as real ones would. */
export function varyIntervention(content: Intervention, chance: Chance): Intervention {
  const { effect, ...rest } = content
  const year = chance.whole(2023, 2026)
  return {
    ...rest,
    entrances: chance.some(keysOf(entrances), 2),
    forms: chance.some(keysOf(forms), 2),
    sectors: chance.some(keysOf(sectors), 4),
    grounds: chance.some(keysOf(grounds), 3),
    municipalities: chance.some(towns, 3),
    preventionLevel: chance.one(keysOf(preventionLevels)),
    endGroups: content.endGroups.map((group) => ({ ...group, kind: chance.one(keysOf(groupKinds)) })),
    costs: chance.in(0.3) ? { free: true } : chance.in(0.3) ? undefined : { perGroup: chance.whole(50, 6_000) },
    schedule: chance.in(0.3) ? undefined : { hours: chance.whole(1, 40) },
    substantiation: { level: chance.one(keysOf(substantiationLevels)) },
    effect: content.studies.length > 0 ? effect : { level: chance.one(['onbekend', 'geen', 'procesevaluatie'] as const) },
    confirmedOn: chance.in(0.4) ? undefined : `${year}-${String(chance.whole(1, 12)).padStart(2, '0')}-15`,
    validUntil: undefined,
  }
}
