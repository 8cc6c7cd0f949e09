import '@/components/assessing/board/board.css'
import { Term } from '@/components/assessing/board/Term'
import { type BoardQuery, boardColumns, boardHref } from '@/lib/reviews/board-query'
import type { BoardRow } from '@/lib/reviews/board-row'
import { isActive } from '@/lib/reviews/progress'
import { stateWords } from '@/lib/submissions/states'

type Props = { rows: readonly BoardRow[]; query: BoardQuery; path: string; slugOf: (state: BoardRow['state']) => BoardQuery['staat'] }

/** More than this in one column are read in the list. */
const mostShown = 25

/** The submissions of a round in columns, by how far they are. What has none stays, so that the board keeps its shape. */
export function BoardColumns({ rows, query, path, slugOf }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard.
    <section className="board-scroll" aria-label="Bord" tabIndex={0}>
      <div className="board-columns">
        {boardColumns.map(({ id, label, states }) => {
          const here = rows.filter(({ state }) => (states as readonly string[]).includes(state))
          const [state] = states
          return (
            <section key={id} className="board-column" aria-labelledby={`kolom-${id}`} data-empty={here.length === 0}>
              <h2 id={`kolom-${id}`}>
                {label} <span className="board-count">{here.length}</span>
              </h2>
              <ul>
                {here.slice(0, mostShown).map((row) => (
                  <Card key={row.id} row={row} several={states.length > 1} />
                ))}
              </ul>
              {here.length > mostShown && (
                <p>
                  <a href={boardHref(path, query, { weergave: 'lijst', ...(states.length === 1 && { staat: slugOf(state) }) })}>
                    Nog {here.length - mostShown} in de lijst
                  </a>
                </p>
              )}
            </section>
          )
        })}
      </div>
    </section>
  )
}

function Card({ row, several }: { row: BoardRow; several: boolean }) {
  const names = row.assessors.filter(isActive).map(({ name }) => name)
  return (
    <li className="board-card" data-late={row.late}>
      <a href={`/beoordelen/inzendingen/${row.id}`}>{row.title}</a>
      <span className="muted">{row.organisation}</span>
      {several ? <span>{stateWords(row.state, row.rounds)}</span> : row.rounds > 0 && <span className="muted">versie {row.rounds}</span>}
      {row.deadline && (
        <span className="board-card-term">
          <Term deadline={row.deadline} late={row.late} extended={row.extended} />
        </span>
      )}
      {names.length > 0 && <span className="muted">{names.join(', ')}</span>}
      {row.remarks.open > 0 && <span className="muted">{row.remarks.open} open opmerkingen</span>}
    </li>
  )
}
