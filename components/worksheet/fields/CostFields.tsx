import { useField } from '@/components/editor/store'
import { GroupFields } from '@/components/worksheet/fields/GroupFields'
import type { Path, SpecOf } from '@/lib/editor/field-spec'
import { costBand, costBandLabels, costGroupSize, firstGroupCosts } from '@/lib/interventions/costs'

type Costs = { free?: boolean; once?: number; perGroup?: number; perParticipant?: number; licence?: number; hours?: number }
const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })

/** What it costs, and what that comes to for a first group: how readers will compare it. */
export function CostFields({ spec, path }: { spec: SpecOf<'group'>; path: Path }) {
  const [costs = {}] = useField<Costs>(path)
  return (
    <GroupFields spec={spec} path={path}>
      <div role="status" className="work-sum">
        <p>{sayCosts(costs)}</p>
      </div>
    </GroupFields>
  )
}

function sayCosts(costs: Costs): string {
  const total = firstGroupCosts(costs)
  if (costs.free && total) return 'Je zegt dat het gratis is, en je noemt bedragen. Kies een van beide.'
  if (costs.free) return 'Lezers zien: gratis.'
  if (total === undefined) return `Vul bedragen in, dan rekenen we uit wat een eerste groep van ${costGroupSize} mensen kost.`
  const sums = [
    sum(costs.once, 'eenmalig'),
    sum(costs.licence, 'licentie'),
    sum(costs.perGroup, 'per groep'),
    costs.perParticipant ? `${costGroupSize} × ${euro.format(costs.perParticipant)} per deelnemer` : '',
  ].filter(Boolean)
  return `Een eerste groep van ${costGroupSize} mensen kost ${euro.format(total)} (${sums.join(' + ') || 'alles nul'}). Lezers zien: ${costBandLabels[costBand(costs)].toLowerCase()}.`
}

function sum(amount: number | undefined, what: string): string {
  return amount ? `${euro.format(amount)} ${what}` : ''
}
