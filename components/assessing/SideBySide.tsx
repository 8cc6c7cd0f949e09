import { OneVerdict } from '@/components/assessing/OneVerdict'
import { Icon } from '@/components/ui/Icon'
import { type AssessmentForm, adviceLabels } from '@/lib/reviews/schema'
import type { DossierHelp } from '@/lib/submissions/shapes'

export type Side = AssessmentForm & { id: string; by: string; mine: boolean }
type Props = { sides: readonly Side[]; dossiers: readonly DossierHelp[] }

/** What each assessor thinks of a criterion, and whether that is the same. */
export function VerdictsBeside({ sides, dossiers, criterion }: Props & { criterion: string }) {
  const said = new Set(sides.map(({ verdicts }) => verdicts[criterion]?.verdict))
  return (
    <>
      <Agreement same={said.size === 1} />
      <div className="sides">
        {sides.map(({ id, by, mine, verdicts }) => (
          <div key={id}>
            <p className="muted">{mine ? `Jij (${by})` : by}</p>
            <OneVerdict verdict={verdicts[criterion]} dossiers={dossiers} />
          </div>
        ))}
      </div>
    </>
  )
}

/** What each would decide. */
export function AdviceBeside({ sides }: Pick<Props, 'sides'>) {
  return (
    <>
      <Agreement same={new Set(sides.map(({ advice }) => advice)).size === 1} />
      <div className="sides">
        {sides.map(({ id, by, mine, advice, summary }) => (
          <div key={id}>
            <p className="muted">{mine ? `Jij (${by})` : by}</p>
            <p>
              <strong>{advice ? adviceLabels[advice] : 'Geen advies'}</strong>
            </p>
            {summary && <p className="remark-text">{summary}</p>}
          </div>
        ))}
      </div>
    </>
  )
}

function Agreement({ same }: { same: boolean }) {
  return (
    <p className="agreement" data-same={same}>
      <Icon name={same ? 'check' : 'differs'} />
      <span>{same ? 'Jullie oordelen hetzelfde' : 'Jullie oordelen verschillend'}</span>
    </p>
  )
}
