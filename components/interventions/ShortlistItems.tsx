import type { ReactNode } from 'react'
import { InterventionCard } from '@/components/interventions/InterventionCard'
import { KeepButton } from '@/components/interventions/KeepButton'
import { ShortlistForm } from '@/components/interventions/ShortlistForm'
import { Button } from '@/components/ui/Button'
import { slugOf } from '@/lib/content/id'
import { mostCompared, selectionKey } from '@/lib/interventions/selection'
import { interventionCount } from '@/lib/interventions/words'
import type { SearchHit } from '@/lib/search/query'

const formId = 'vergelijk'

type Props = { hits: readonly SearchHit[] /** One's own list, from which things can be taken off; else somebody shared it. */; own: boolean }

/** The interventions of a list, each with a box to compare it. */
export function ShortlistItems({ hits, own }: Props) {
  const several = hits.length > 1
  return (
    <section aria-labelledby="aantal">
      <div className="shortlist-head">
        <h2 id="aantal">{interventionCount(hits.length)}</h2>
        {several && <CompareButton />}
      </div>
      {several && (
        <form id={formId} action="/interventies/vergelijken" method="get">
          <p className="shortlist-hint">
            {hits.length > mostCompared
              ? `Vink er 2 tot ${mostCompared} aan om ze naast elkaar te leggen.`
              : 'Leg ze naast elkaar. Haal een vinkje weg om er een over te slaan.'}
          </p>
        </form>
      )}
      <ol className="result-list">
        {hits.map((hit) => (
          <li key={hit.id}>
            <InterventionCard
              hit={hit}
              actions={<Actions hit={hit} own={own} box={several && <CompareBox hit={hit} checked={hits.length <= mostCompared} />} />}
            />
          </li>
        ))}
      </ol>
      {hits.length > 2 && (
        <p className="shortlist-foot">
          <CompareButton />
        </p>
      )}
    </section>
  )
}

function CompareButton() {
  return (
    <Button type="submit" form={formId} icon="compare">
      Vergelijk
    </Button>
  )
}

function CompareBox({ hit, checked }: { hit: SearchHit; checked: boolean }) {
  return (
    <label className="shortlist-box">
      <input type="checkbox" name={selectionKey} value={slugOf(hit.id)} form={formId} defaultChecked={checked} />
      <span>
        Vergelijk<span className="sr-only"> {title(hit)}</span>
      </span>
    </label>
  )
}

function Actions({ hit, own, box }: { hit: SearchHit; own: boolean; box: ReactNode }) {
  return (
    <div className="shortlist-actions">
      {box}
      {own ? (
        <ShortlistForm action="verwijder" slugs={[slugOf(hit.id)]} icon="close">
          Haal weg<span className="sr-only"> van je lijst: {title(hit)}</span>
        </ShortlistForm>
      ) : (
        <KeepButton slug={slugOf(hit.id)} title={title(hit)} />
      )}
    </div>
  )
}

function title(hit: SearchHit): string {
  return hit.title.map(({ text }) => text).join('')
}
