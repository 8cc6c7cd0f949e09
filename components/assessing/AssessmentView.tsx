import { OneVerdict } from '@/components/assessing/OneVerdict'
import { When } from '@/components/ui/When'
import { isoDay } from '@/lib/dates'
import type { Criterion } from '@/lib/reviews/criteria'
import { type AssessmentForm, adviceLabels } from '@/lib/reviews/schema'
import type { DossierHelp } from '@/lib/submissions/shapes'

type Props = {
  assessment: AssessmentForm & { version: number; handedInAt: string | null }
  criteria: readonly Criterion[]
  dossiers: readonly DossierHelp[]
  heading: string
}

/** An assessment to read. */
export function AssessmentView({ assessment, criteria, dossiers, heading }: Props) {
  const { verdicts, advice, summary, version, handedInAt } = assessment
  return (
    <section aria-labelledby="beoordeling" className="assessment-view">
      <h2 id="beoordeling">{heading}</h2>
      <p className="muted">
        Over versie {version}
        {handedInAt && (
          <>
            , ingeleverd op <When date={isoDay(new Date(handedInAt))} />
          </>
        )}
      </p>
      <p>
        Advies: <strong>{advice ? adviceLabels[advice] : 'nog geen'}</strong>
      </p>
      {summary && <p className="remark-text">{summary}</p>}
      {criteria.map(({ id, label }, i) => (
        <div key={id} className="criterion">
          <h3>
            {i + 1}. {label}
          </h3>
          <OneVerdict verdict={verdicts[id]} dossiers={dossiers} />
        </div>
      ))}
    </section>
  )
}
