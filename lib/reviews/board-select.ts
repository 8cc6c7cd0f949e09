import { type BoardQuery, boardDirection, type StateSlug, stateSlugs } from '@/lib/reviews/board-query'
import type { BoardRow } from '@/lib/reviews/board-row'
import { isActive } from '@/lib/reviews/progress'
import { submissionStates } from '@/lib/submissions/states'

/** The rows that fit what is asked, sorted. `ids`: where a number of the figures led here, the submissions that it counts. */
export function selectRows(rows: readonly BoardRow[], query: BoardQuery, ids?: ReadonlySet<string>): BoardRow[] {
  const direction = boardDirection(query) === 'op' ? 1 : -1
  const compare = comparisons[query.sorteer]
  return rows.filter((row) => (!ids || ids.has(row.id)) && fits(row, query)).sort((a, b) => direction * compare(a, b) || byName(a, b) || (a.id < b.id ? -1 : 1))
}

/** The address word of a state. */
export function slugOfState(state: BoardRow['state']): StateSlug {
  const found = (Object.keys(stateSlugs) as StateSlug[]).find((slug) => stateSlugs[slug] === state)
  if (!found) throw new Error(`no address for the state ${state}`)
  return found
}

function fits(row: BoardRow, { q, staat, laat, beoordelaar, database }: BoardQuery): boolean {
  const active = row.assessors.filter(isActive)
  return (
    (!staat || row.state === stateSlugs[staat]) &&
    (!laat || row.late) &&
    (!database || row.database === database) &&
    (!beoordelaar || (beoordelaar === 'niemand' ? active.length === 0 : active.some(({ assessorId }) => assessorId === beoordelaar))) &&
    (!q || plain(`${row.title} ${row.organisation}`).includes(plain(q)))
  )
}

/** Without capitals and accents, so that "idee" finds "Ideeën". */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

const collator = new Intl.Collator('nl', { numeric: true })
const byName = (a: BoardRow, b: BoardRow) => collator.compare(a.title, b.title)
/** What has no last day comes after all that has one. */
const lastDay = ({ deadline }: BoardRow) => deadline?.on ?? '9999-12-31'

const comparisons: Record<BoardQuery['sorteer'], (a: BoardRow, b: BoardRow) => number> = {
  termijn: (a, b) => lastDay(a).localeCompare(lastDay(b)),
  naam: byName,
  staat: (a, b) => submissionStates.indexOf(a.state) - submissionStates.indexOf(b.state),
  organisatie: (a, b) => collator.compare(a.organisation, b.organisation),
  opmerkingen: (a, b) => a.remarks.open - b.remarks.open,
}
