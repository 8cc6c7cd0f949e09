import { SignPicture } from '@/components/interventions/SignPicture'
import { Icon } from '@/components/ui/Icon'
import { ExampleTag, ExpiredTag } from '@/components/ui/Tag'
import { gapMapPath } from '@/lib/interventions/gap-map-address'
import { factLabels, interventionCount } from '@/lib/interventions/words'
import type { SearchHit } from '@/lib/search/query'
import { formatNumber } from '@/lib/text'

/** The interventions that use a mechanism: all identities, the first of them as results, and where all of them stand. */
export type Uses = { ids: string[]; hits: SearchHit[]; href: string }
/** By the slug of the mechanism. */
export type MechanismUses = Readonly<Record<string, Uses>>

export function usedBy(total: number): string {
  return total === 0 ? 'Nog geen interventie' : interventionCount(total)
}

/** Who works with a mechanism. Where nobody does, that is said: it is a gap that one may want to fill. */
export function MechanismUse({ name, uses }: { name: string; uses: Uses | undefined }) {
  return (
    <div className="mechanism-use">
      <h4>Interventies die dit gebruiken</h4>
      {uses && uses.ids.length > 0 ? (
        <>
          <ul>
            {uses.hits.map((hit) => (
              <UsingIntervention key={hit.id} hit={hit} />
            ))}
          </ul>
          <a href={uses.href} className="more-link">
            <span>
              {uses.ids.length === 1 ? 'Bekijk deze' : `Bekijk alle ${formatNumber(uses.ids.length)}`} in de database{' '}
              <span className="sr-only">bij {name}</span>
            </span>
            <Icon name="arrow-right" />
          </a>
        </>
      ) : (
        <p>
          Geen interventie in de database noemt dit mechanisme. <a href={gapMapPath}>Bekijk waar nog meer witte vlekken zijn</a>.
        </p>
      )}
    </div>
  )
}

function UsingIntervention({ hit: { path, title, typeLabel, example, expired, facts } }: { hit: SearchHit }) {
  return (
    <li>
      <p>
        <a href={path}>{title.map(({ text }) => text).join('')}</a> <span className="mechanism-form">{typeLabel}</span> {example && <ExampleTag />}{' '}
        {expired && <ExpiredTag />}
      </p>
      <ul className="mechanism-signs">
        {facts.map(
          ({ label, value, step, steps }) =>
            step !== undefined &&
            steps !== undefined && (
              <li key={label}>
                <SignPicture sign={label === factLabels.substantiation ? 'onderbouwing' : 'effect'} step={step} steps={steps} />
                <span>
                  {label}: {value.charAt(0).toLowerCase() + value.slice(1)}
                </span>
              </li>
            ),
        )}
      </ul>
    </li>
  )
}
