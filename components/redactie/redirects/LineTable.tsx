import type { LineReport } from '@/lib/redirects/shapes'

const words = { new: 'Nieuw', same: 'Al zo', changed: 'Gewijzigd', refused: 'Geweigerd' } as const
const order = ['refused', 'changed', 'new', 'same']

/** Each line of a file with what becomes of it, what needs attention first. */
export function LineTable({ lines }: { lines: readonly LineReport[] }) {
  const sorted = [...lines].sort((a, b) => order.indexOf(a.outcome.type) - order.indexOf(b.outcome.type) || a.number - b.number)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard.
    <section className="rows-scroll" aria-label="Regels" tabIndex={0}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">Regel</th>
            <th scope="col">Wat</th>
            <th scope="col">Van</th>
            <th scope="col">Naar</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ number, from, to, outcome }) => (
            <tr key={number}>
              <td>{number}</td>
              <td>{words[outcome.type]}</td>
              <td>{from}</td>
              <td>
                {to}
                {outcome.type === 'refused' && <p className="bulk-reason">{outcome.reason}</p>}
                {outcome.type !== 'refused' && outcome.target !== to && <p className="muted">leidt naar {outcome.target}</p>}
                {outcome.type === 'changed' && <p className="muted">was {outcome.before}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
