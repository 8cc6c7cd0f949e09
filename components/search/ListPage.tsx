import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/layout/Breadcrumb'
import { Container } from '@/components/layout/Container'
import { ActiveFilters } from '@/components/search/ActiveFilters'
import { Answer } from '@/components/search/Answer'
import { BestBets } from '@/components/search/BestBets'
import { Filters } from '@/components/search/Filters'
import { Highlighted } from '@/components/search/Highlighted'
import { filterFormId, KeptParameters } from '@/components/search/KeptParameters'
import { KindTabs } from '@/components/search/KindTabs'
import type { ListProps } from '@/components/search/list'
import { NoResults } from '@/components/search/NoResults'
import { Pagination } from '@/components/search/Pagination'
import { ResultList } from '@/components/search/ResultList'
import { ResultSummary } from '@/components/search/ResultSummary'
import { SearchInput } from '@/components/search/SearchField'
import { SearchNotices } from '@/components/search/SearchNotices'
import { TakeAway } from '@/components/search/TakeAway'
import { classNames } from '@/components/ui/classNames'
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
  const everything = scope.id === 'zoeken'
  // Tabs stand for the boxes of this facet.
  const beside: ListProps = everything ? { ...list, results: { ...results, facets: results.facets.filter(({ key }) => key !== 'soort') } } : list
  const field = everything ? 'Wat zoek je?' : `Zoek in ${scope.title.toLowerCase()}`
  return (
    <>
      <header className={classNames('list-header', everything && 'list-header-search', everything && query.q !== '' && 'list-header-asked')}>
        <Container>
          <Breadcrumb trail={[]} current={scope.title} />
          <h1>{scope.title}</h1>
          {!(everything && query.q) && <p className="lead mt-3">{scope.intro}</p>}
          <search className="list-search" data-own-search={everything ? '' : undefined}>
            <form id={filterFormId} action={scope.path} method="get" className="search-field" data-filter="">
              <SearchInput id="zoek-lijst" label={field} value={query.q} suggests={everything} />
              <KeptParameters {...beside} covers={covers} />
            </form>
          </search>
        </Container>
      </header>
      {children}
      {everything && (
        <Container>
          <div id="antwoord" data-swap="">
            {list.answer && <Answer answer={list.answer} />}
          </div>
        </Container>
      )}
      {everything && <KindTabs {...list} />}
      <Container className={covers ? undefined : 'list-grid'}>
        {!covers && <Filters {...beside} />}
        <section id="resultaten" aria-labelledby="aantal" className="min-w-0" data-swap="">
          <ResultSummary {...list} />
          <ActiveFilters {...beside} />
          <SearchNotices {...list} />
          {results.bets.length > 0 && <BestBets bets={results.bets} />}
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
