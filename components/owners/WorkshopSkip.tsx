import { SmallForm } from '@/components/forms/SmallForm'
import type { FormState } from '@/lib/forms/state'

type Props = { submissionId: string; followed: string; skip: (before: FormState, form: FormData) => Promise<FormState> }

/** For whose organisation was at a workshop before: going on without one. */
export function WorkshopSkip({ submissionId, followed, skip }: Props) {
  return (
    <section className="panel workshop-skip" aria-labelledby="overslaan">
      <h2 id="overslaan">Al eerder gevolgd?</h2>
      <p>Iemand van je organisatie was bij de workshop van {followed}. Je kunt hem dus overslaan en meteen verder met schrijven.</p>
      <SmallForm action={skip} hidden={{ inzending: submissionId }} submit="Sla de workshop over" failed="De workshop is niet overgeslagen" quiet />
    </section>
  )
}
