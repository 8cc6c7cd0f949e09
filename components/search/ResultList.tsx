import { InterventionCard } from '@/components/interventions/InterventionCard'
import { Highlighted } from '@/components/search/Highlighted'
import type { ListProps } from '@/components/search/list'
import { ExampleTag } from '@/components/ui/Tag'
import { When } from '@/components/ui/When'
import type { SearchHit } from '@/lib/search/query'

export function ResultList({ results }: ListProps) {
  return (
    <ol className="result-list" data-total={results.total} start={(results.page - 1) * results.pageSize + 1}>
      {results.hits.map((hit) => (
        <li key={hit.path}>{hit.kind === 'interventie' ? <InterventionCard hit={hit} /> : <ResultCard hit={hit} />}</li>
      ))}
    </ol>
  )
}

/** A year that the card already gives is not said again. */
function addsToFacts(date: string, { typeLabel, facts }: SearchHit): boolean {
  return date.length > 4 || ![typeLabel, ...facts.map(({ value }) => value)].some((text) => text.includes(date))
}

function ResultCard({ hit }: { hit: SearchHit }) {
  const { path, title, typeLabel, passage, date, example, facts } = hit
  return (
    <article className="card result">
      <h3 className="card-title">
        <a href={path}>
          <Highlighted segments={title} />
        </a>
      </h3>
      <p className="card-label">
        <span>{typeLabel}</span>
        {date && addsToFacts(date, hit) && (
          <span className="result-date">
            <When date={date} />
          </span>
        )}
        {example && <ExampleTag />}
      </p>
      {passage.length > 0 && (
        <p className="card-text">
          <Highlighted segments={passage} />
        </p>
      )}
      {facts.length > 0 && (
        <dl className="result-facts">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  )
}
