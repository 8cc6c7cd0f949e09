import { assignFields, unassignFields } from '@/components/assessing/coordinator/fields'
import { type StepAction, StepForm } from '@/components/redactie/publish/StepForm'
import { formatDate } from '@/lib/dates'
import type { Candidate } from '@/lib/reviews/coordinator-shapes'
import { type AssessorProgress, isActive, progressWords } from '@/lib/reviews/progress'
import type { SubmissionState } from '@/lib/submissions/states'

type Props = {
  id: string
  path: string
  state: SubmissionState
  assessors: readonly AssessorProgress[]
  candidates: readonly Candidate[]
  may: boolean
  assign: StepAction
  unassign: StepAction
}

/** Who assesses a submission and how far they are; never what they think. */
export function Assessors({ id, path, state, assessors, candidates, may, assign, unassign }: Props) {
  const active = assessors.filter(isActive)
  const never = candidates.filter(({ why }) => why !== null && why !== 'is al gevraagd')
  return (
    <section className="panel" aria-labelledby="beoordelaars">
      <h2 id="beoordelaars">Beoordelaars</h2>
      {assessors.length === 0 ? (
        <p>Er is nog niemand gevraagd. Er zijn twee onafhankelijke beoordelaars nodig.</p>
      ) : (
        <People assessors={assessors} state={state} />
      )}
      {may && state !== 'consensus' && (
        <StepForm
          key={`vraag-${active.length}`}
          action={assign}
          path={path}
          hidden={{ inzending: id }}
          fields={assignFields(candidates)}
          submit="Vraag deze beoordelaar"
          variant="secondary"
          failed="Er is niemand gevraagd"
          fold={{ title: 'Beoordelaar vragen', open: active.length < 2 && state !== 'registered' }}
        >
          <p className="muted">
            Wie je vraagt, begint blind: zonder het werk van anderen te zien.
            {never.length > 0 && ` Niet te kiezen: ${never.map(({ name, why }) => `${name} (${why})`).join(', ')}.`}
          </p>
        </StepForm>
      )}
      {may && active.length > 0 && (
        <StepForm
          key={`eraf-${active.length}`}
          action={unassign}
          path={path}
          hidden={{ inzending: id }}
          fields={unassignFields(active)}
          submit="Haal van de beoordeling"
          variant="secondary"
          failed="Er is niets veranderd"
          fold={{ title: 'Beoordelaar vervangen of eraf halen' }}
        >
          <p className="muted">Wat iemand al schreef, blijft bewaard. Vraag daarna een ander.</p>
        </StepForm>
      )}
    </section>
  )
}

function People({ assessors, state }: Pick<Props, 'assessors' | 'state'>) {
  return (
    <ul className="case-people">
      {assessors.map((one) => (
        <li key={one.assessorId} data-active={isActive(one)}>
          <strong>{one.name}</strong> {progressWords(one, state)}
          {one.dueOn && isActive(one) && <span className="muted"> (eigen termijn: {formatDate(one.dueOn)})</span>}
        </li>
      ))}
    </ul>
  )
}
