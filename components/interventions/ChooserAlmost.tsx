import { InterventionCard } from '@/components/interventions/InterventionCard'
import { Icon } from '@/components/ui/Icon'
import { choiceHref, chooserPath, type Miss, type Outcome, type Release } from '@/lib/interventions/chooser'
import { interventionCount } from '@/lib/interventions/words'
import { formatNumber, joinNl } from '@/lib/text'

/** What meets every answer but one, and which: somebody may find that it does not matter that much. */
export function AlmostFitting({ outcome: { almost, almostTotal } }: { outcome: Outcome }) {
  return (
    <section aria-labelledby="bijna" className="chooser-part">
      <h2 id="bijna">Past bijna</h2>
      <p className="chooser-rule">
        {almostTotal === 1 ? 'Eén interventie wijkt' : `${formatNumber(almostTotal)} interventies wijken`} op één antwoord af
        {almostTotal > almost.length && `; dit zijn de eerste ${almost.length}`}. Bij elk staat op welk.
      </p>
      <ol className="result-list">
        {almost.map(({ hit, miss }) => (
          <li key={hit.id}>
            <InterventionCard hit={hit}>
              <p className="chooser-miss">
                <Icon name="info" />
                <span>
                  <strong>{miss.title}</strong> {missInWords(miss)}
                </span>
              </p>
            </InterventionCard>
          </li>
        ))}
      </ol>
    </section>
  )
}

function missInWords({ facet, asked, instead }: Miss): string {
  const lower = asked.map((label) => label.toLowerCase())
  if (facet === 'zonder') return `Jij wilde geen ${lower.join(' of ')}; de vorm van deze is: ${joinNl(instead).toLowerCase()}.`
  const given = instead.length > 0 ? `hier is het: ${joinNl(instead).toLowerCase()}` : 'dat is hier niet opgegeven'
  return `Jij koos ${lower.join(' of ')}; ${given}.`
}

/** Where nothing fits: which answer to let go of, and what that gives. */
export function Releases({ releases }: { releases: readonly Release[] }) {
  return (
    <section aria-labelledby="loslaten" className="chooser-part no-results" data-total={0}>
      <h2 id="loslaten">Laat iets los</h2>
      {releases.length > 0 ? (
        <ul>
          {releases.map(({ names, total, choice }) => (
            <li key={names.join()}>
              <a href={choiceHref(choice)}>{joinNl(names.map((name) => `“${name}”`))} loslaten</a> <span>geeft {interventionCount(total)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p>
          Ook met minder antwoorden past er niets. <a href={chooserPath}>Begin opnieuw</a>.
        </p>
      )}
    </section>
  )
}
