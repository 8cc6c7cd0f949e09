import '@/components/assessing/board/board.css'
import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { BoardColumns } from '@/components/assessing/board/BoardColumns'
import { BoardFilter } from '@/components/assessing/board/BoardFilter'
import { BoardTable } from '@/components/assessing/board/BoardTable'
import { WorkloadTable } from '@/components/assessing/board/WorkloadTable'
import { RoundHead } from '@/components/assessing/RoundHead'
import { ListPages } from '@/components/redactie/lists/ListPages'
import { actorOf, requireUser } from '@/lib/auth/session'
import { formatDate } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { readBoard } from '@/lib/reviews/board'
import { type BoardQuery, boardHref, readBoardQuery } from '@/lib/reviews/board-query'
import { selectRows, slugOfState } from '@/lib/reviews/board-select'
import { workloadOf } from '@/lib/reviews/workload'
import { countedIn, countFigures } from '@/lib/rounds/figures'
import { readHistories } from '@/lib/rounds/read-figures'
import { formatNumber } from '@/lib/text'

export const metadata: Metadata = { title: 'Bord van de ronde' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const pageSize = 50

export default async function BoardPage({ params, searchParams }: Props) {
  const { slug } = await params
  const path = `/beoordelen/rondes/${slug}`
  const actor = actorOf(await requireUser(path, 'round.read'))
  const query = readBoardQuery(await searchParams)
  const { round, rows, today } = await orNotFound(readBoard(db(), actor, slug))
  const figure = countFigures.find(({ id }) => id === query.cijfer)
  const ids = figure && countedIn(await readHistories(db(), actor, round.id), figure.id)
  const chosen = selectRows(rows, query, ids)
  const loads = workloadOf(rows, today)
  const people = loads.map(({ assessorId, name }) => ({ id: assessorId, name }))
  return (
    <>
      <RoundHead
        round={round}
        status={round.status}
        current="overzicht"
        intro={`${formatNumber(rows.length)} ${rows.length === 1 ? 'inzending' : 'inzendingen'}, ${round.capacity} plaatsen. Besluiten uiterlijk op ${formatDate(round.decisionOn.toISOString().slice(0, 10))}.`}
      />
      <BoardFilter query={query} path={path} people={people} figure={figure?.label} />
      <div className="board-bar">
        <p role="status">{countWords(chosen.length, chosen.filter(({ late }) => late).length)}</p>
        <nav aria-label="Weergave" className="board-views">
          <a href={boardHref(path, query, { weergave: 'lijst' })} aria-current={query.weergave === 'lijst' ? 'true' : undefined}>
            Lijst
          </a>
          <a href={boardHref(path, query, { weergave: 'bord' })} aria-current={query.weergave === 'bord' ? 'true' : undefined}>
            Bord
          </a>
        </nav>
      </div>
      {chosen.length > 0 && query.weergave === 'bord' && <BoardColumns rows={chosen} query={query} path={path} slugOf={slugOfState} />}
      {chosen.length > 0 && query.weergave === 'lijst' && <Pages rows={chosen} query={query} path={path} />}
      {rows.length === 0 && <p>Zodra iemand zich aanmeldt, staat dat hier.</p>}
      <WorkloadTable loads={loads} query={query} path={path} />
    </>
  )
}

type PagesProps = { rows: Parameters<typeof BoardTable>[0]['rows']; query: BoardQuery; path: string }

function Pages({ rows, query, path }: PagesProps) {
  const last = Math.ceil(rows.length / pageSize)
  const page = Math.min(query.pagina, last)
  return (
    <>
      <BoardTable rows={rows.slice((page - 1) * pageSize, page * pageSize)} query={query} path={path} />
      <ListPages
        label="Pagina’s van de lijst"
        previous={page > 1 ? boardHref(path, query, { pagina: page - 1 }) : undefined}
        next={page < last ? boardHref(path, query, { pagina: page + 1 }) : undefined}
      />
    </>
  )
}

function countWords(count: number, late: number): string {
  if (count === 0) return 'Niets gevonden. Maak het filter ruimer.'
  const many = count === 1 ? '1 inzending' : `${formatNumber(count)} inzendingen`
  return late > 0 ? `${many}, waarvan ${late} te laat.` : `${many}, niets te laat.`
}
