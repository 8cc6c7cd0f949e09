import '@/components/assessing/board/board.css'
import type { ReactNode } from 'react'
import { Term } from '@/components/assessing/board/Term'
import { SubmissionState } from '@/components/assessing/SubmissionState'
import { formatDate } from '@/lib/dates'
import { entrances } from '@/lib/interventions/vocabulary'
import { type BoardQuery, type BoardSort, boardDirection, boardHref, boardSorts } from '@/lib/reviews/board-query'
import type { BoardRow } from '@/lib/reviews/board-row'
import { isActive, progressWords } from '@/lib/reviews/progress'

type Props = { rows: readonly BoardRow[]; query: BoardQuery; path: string }

/** The submissions of a round as a table that can be sorted; on a phone each is a block of its own. */
export function BoardTable({ rows, query, path }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard.
    <section className="rows-scroll" aria-label="Inzendingen" tabIndex={0}>
      <table className="rows board-table">
        <thead>
          <tr>
            <SortHead query={query} path={path} sort="naam">
              Interventie
            </SortHead>
            <SortHead query={query} path={path} sort="organisatie">
              Organisatie
            </SortHead>
            <SortHead query={query} path={path} sort="staat">
              Staat
            </SortHead>
            <SortHead query={query} path={path} sort="termijn">
              Termijn
            </SortHead>
            <th scope="col">Beoordelaars</th>
            <SortHead query={query} path={path} sort="opmerkingen">
              Opmerkingen
            </SortHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Sorts by this column; once more turns it round. */
function SortHead({ query, path, sort, children }: { query: BoardQuery; path: string; sort: BoardSort; children: ReactNode }) {
  const here = query.sorteer === sort
  const direction = boardDirection(query)
  const richting = here ? (direction === 'op' ? 'af' : 'op') : boardSorts[sort]
  return (
    <th scope="col" aria-sort={here ? (direction === 'op' ? 'ascending' : 'descending') : undefined}>
      <a href={boardHref(path, query, { sorteer: sort, richting })} className="board-sort">
        {children}
        <span aria-hidden="true">{here ? (direction === 'op' ? '↑' : '↓') : '↕'}</span>
      </a>
    </th>
  )
}

function Row({ row }: { row: BoardRow }) {
  return (
    <tr>
      <th scope="row" className="board-title">
        <a href={`/beoordelen/inzendingen/${row.id}`}>{row.title}</a>
        <span className="muted">{entrances[row.database as keyof typeof entrances] ?? row.database}</span>
      </th>
      <td>{row.organisation}</td>
      <td className="board-state">
        <SubmissionState state={row.state} rounds={row.rounds} />
        <span className="muted">sinds {formatDate(row.since)}</span>
      </td>
      <td className="board-term">
        <Term deadline={row.deadline} late={row.late} extended={row.extended} />
      </td>
      <td className="board-assessors">
        <Assessors row={row} />
      </td>
      <td className="board-remarks">
        <Remarks remarks={row.remarks} />
      </td>
    </tr>
  )
}

function Assessors({ row: { assessors, state } }: { row: BoardRow }) {
  const shown = assessors.filter((one) => isActive(one) || one.state === 'conflicted')
  if (shown.length === 0) return <span className="muted">nog niemand</span>
  return (
    <ul>
      {shown.map((one) => (
        <li key={one.assessorId}>
          {one.name} <span className="muted">{progressWords(one, state)}</span>
        </li>
      ))}
    </ul>
  )
}

function Remarks({ remarks: { total, open, required, unreleased } }: Pick<BoardRow, 'remarks'>) {
  if (total === 0) return <span className="muted">geen</span>
  return (
    <>
      <span>
        {open} open<span className="muted"> van {total}</span>
      </span>
      {required > 0 && <span className="muted">{required} om te verwerken</span>}
      {unreleased > 0 && <span className="muted">{unreleased} niet vrijgegeven</span>}
    </>
  )
}
