import { Icon } from '@/components/ui/Icon'
import { type Choice, choiceHref, chooserPath, questions } from '@/lib/interventions/chooser'
import { staticFacetLabel } from '@/lib/search/facets'

/** What was answered; every chip is a link that takes the answer back. */
export function ChooserAnswers({ choice }: { choice: Choice }) {
  const given = questions.flatMap(({ short, facet }) => (choice.query.filters[facet] ?? []).map((value) => ({ short, facet, value })))
  return (
    <div className="chips">
      <h2 className="sr-only">Je antwoorden</h2>
      <ul>
        {given.map(({ short, facet, value }) => (
          <li key={`${facet}-${value}`}>
            <a href={choiceHref(without(choice, facet, value))} className="chip">
              <span className="sr-only">Neem antwoord terug: </span>
              <span>
                {facet === 'zonder' ? 'Geen' : short}: {staticFacetLabel(facet, value) ?? value}
              </span>
              <Icon name="close" />
            </a>
          </li>
        ))}
        <li>
          <a href={choiceHref({ ...choice, step: 1 })} className="chip chip-clear">
            Loop de vragen na
          </a>
        </li>
        <li>
          <a href={chooserPath} className="chip chip-clear">
            Begin opnieuw
          </a>
        </li>
      </ul>
    </div>
  )
}

function without({ step, query }: Choice, facet: (typeof questions)[number]['facet'], value: string): Choice {
  return { step, query: { ...query, filters: { ...query.filters, [facet]: query.filters[facet]?.filter((other) => other !== value) } } }
}
