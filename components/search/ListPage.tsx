import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/layout/Breadcrumb'
import { Container } from '@/components/layout/Container'
import { ActiveFilters } from '@/components/search/ActiveFilters'
import { Filters } from '@/components/search/Filters'
import { Highlighted } from '@/components/search/Highlighted'
import { filterFormId, KeptParameters } from '@/components/search/KeptParameters'
import type { ListProps } from '@/components/search/list'
import { NoResults } from '@/components/search/NoResults'
import { Pagination } from '@/components/search/Pagination'
import { ResultList } from '@/components/search/ResultList'
import { ResultSummary } from '@/components/search/ResultSummary'
import { SearchInput } from '@/components/search/SearchField'
import { TakeAway } from '@/components/search/TakeAway'
import { GuideCover } from '@/components/ui/GuideCover'

type Props = ListProps & {
  /** Covers instead of cards, and no filters beside them. */
  covers?: boolean
  /** Other ways in, between the search field and the list. */
  children?: ReactNode
}

/** A list that can be searched: the form above, filters beside, results under their count. Works by address alone. */
export function ListPage({ covers: asCovers = false, children, ...list }: Props) {
  const { scope, query, results } = list
  // Words may be found in one chapter of a guide, which is no cover.
  const covers = asCovers && !query.q
  const field = scope.id === 'zoeken' ? 'Wat zoek je?' : `Zoek in ${scope.title.toLowerCase()}`
  return (
    <>
      <header className="list-header">
        <Container>
          <Breadcrumb trail={[]} current={scope.title} />
          <h1>{scope.title}</h1>
          <p className="lead mt-3">{scope.intro}</p>
          <search className="mt-6 block max-w-[46rem]" data-own-search={scope.id === 'zoeken' ? '' : undefined}>
            <form id={filterFormId} action={scope.path} method="get" className="search-field" data-filter="">
              <SearchInput id="zoek-lijst" label={field} value={query.q} />
              <KeptParameters {...list} covers={covers} />
            </form>
          </search>
        </Container>
      </header>
      {children}
      <Container className={covers ? undefined : 'list-grid'}>
        {!covers && <Filters {...list} />}
        <section id="resultaten" aria-labelledby="aantal" className="min-w-0" data-swap="">
          <ResultSummary {...list} />
          <ActiveFilters {...list} />
          {results.total === 0 && <NoResults {...list} />}
          {results.total > 0 && (covers ? <Covers {...list} /> : <ResultList {...list} />)}
          <Pagination {...list} />
          <TakeAway {...list} />
        </section>
      </Container>
      <p role="status" className="sr-only" data-announce="" />
    </>
  )
}

function Covers({ results }: ListProps) {
  return (
    <ol className="cover-list" data-total={results.total}>
      {results.hits.map(({ id, path, title, passage }) => (
        <li key={id}>
          <GuideCover id={id} path={path} title={<Highlighted segments={title} />} subtitle={<Highlighted segments={passage} />} />
        </li>
      ))}
    </ol>
  )
}
