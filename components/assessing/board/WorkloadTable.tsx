import '@/components/assessing/board/board.css'
import { type BoardQuery, boardHref } from '@/lib/reviews/board-query'
import type { Workload } from '@/lib/reviews/board-row'

type Props = { loads: readonly Workload[]; query: BoardQuery; path: string }

/** What every assessor has to do in this round. A name leads to what is theirs. */
export function WorkloadTable({ loads, query, path }: Props) {
  if (loads.length === 0) return null
  return (
    <details className="panel board-load" open={loads.some(({ late }) => late > 0)}>
      <summary>
        <h2>Werk per beoordelaar</h2>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard. */}
      <section className="rows-scroll" aria-label="Werk per beoordelaar" tabIndex={0}>
        <table className="rows board-load-table">
          <thead>
            <tr>
              <th scope="col">Beoordelaar</th>
              <th scope="col">Inzendingen</th>
              <th scope="col">Nu te doen</th>
              <th scope="col">Te laat</th>
              <th scope="col">Beoordeling ingeleverd</th>
            </tr>
          </thead>
          <tbody>
            {loads.map(({ assessorId, name, assigned, open, late, done }) => (
              <tr key={assessorId}>
                <th scope="row">
                  <a href={boardHref(path, query, { beoordelaar: assessorId, weergave: 'lijst' })}>{name}</a>
                </th>
                <td>{assigned}</td>
                <td>{open}</td>
                <td className={late > 0 ? 'board-late' : undefined}>{late}</td>
                <td>{done}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
