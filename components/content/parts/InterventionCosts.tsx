import { costBand, costBandLabels, costGroupSize, firstGroupCosts } from '@/lib/interventions/costs'
import type { Intervention } from '@/lib/interventions/schema'
import { costAmounts } from '@/lib/interventions/words'
import { formatEuro, formatNumber } from '@/lib/text'

type Costs = NonNullable<Intervention['costs']>

/** Every amount, what they come to for a first group, and the band that follows from it by the published rule. */
export function InterventionCosts({ costs }: { costs: Costs }) {
  const rows = rowsOf(costs)
  const band = costBand(costs)
  const total = firstGroupCosts(costs)
  const sums = rows.filter(({ counts }) => counts).length > 1 || costs.perParticipant !== undefined
  return (
    <div className="costs">
      <h3 id="kosten">Kosten</h3>
      <table className="cost-table">
        <caption className="sr-only">Kosten{costs.year && `, prijspeil ${costs.year}`}</caption>
        <tbody>
          {costs.free && (
            <tr>
              <th scope="row">Prijs</th>
              <td>Gratis</td>
            </tr>
          )}
          {rows.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
          {sums && total !== undefined && (
            <tr className="total">
              <th scope="row">Een eerste groep van {costGroupSize} mensen</th>
              <td>{formatEuro(total)}</td>
            </tr>
          )}
        </tbody>
      </table>
      {costs.note && <p>{costs.note}</p>}
      <p className="meta">
        {costs.year && total !== undefined && `Prijspeil ${costs.year}. `}
        {band !== 'onbekend' && band !== 'gratis' && (
          <>
            Kostenklasse: <strong>{costBandLabels[band].toLocaleLowerCase('nl')}</strong>.{' '}
          </>
        )}
        <a href="/interventies/uitleg#kosten">Zo delen we kosten in</a>
      </p>
    </div>
  )
}

type Row = { label: string; value: string; counts: boolean }

function rowsOf(costs: Costs): Row[] {
  return [
    ...costAmounts(costs).map(({ label, euros }) => ({ label, value: formatEuro(euros), counts: true })),
    ...(costs.hours === undefined ? [] : [{ label: 'Werk voor wie het uitvoert', value: `${formatNumber(costs.hours)} uur`, counts: false }]),
  ]
}
