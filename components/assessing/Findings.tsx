import { type Advice, adviceLabels, type Verdict, type Verdicts, verdictLabels } from '@/lib/reviews/schema'

type Finding = { by: string; verdicts: Verdicts; advice: Advice | ''; summary: string }
type Props = {
  /** What both agreed on first, then each by itself. */
  findings: readonly Finding[]
  agreed: boolean
  criteria: readonly { id: string; label: string; threshold: boolean }[]
}

/** What the assessors found, side by side by criterion: what a decision rests on. */
export function Findings({ findings, agreed, criteria }: Props) {
  if (findings.length === 0)
    return (
      <section className="panel panel-quiet" aria-label="Beoordelingen">
        <p>Er zijn nog geen beoordelingen die meetellen.</p>
      </section>
    )
  return (
    <section className="panel" aria-labelledby="bevindingen-kop">
      <h2 id="bevindingen-kop">Wat de beoordelaars vinden</h2>
      <p className="muted">{agreed ? 'Allebei zijn ze het eens met wat er bij “Samen” staat.' : 'Er is nog geen advies waar allebei mee hebben ingestemd.'}</p>
      <dl className="finding-advice">
        {findings.map(({ by, advice, summary }, i) => (
          <div key={i}>
            <dt>{by}</dt>
            <dd>
              <strong>{advice ? adviceLabels[advice] : 'Nog geen advies'}</strong>
              {summary && <p className="decision-words">{summary}</p>}
            </dd>
          </div>
        ))}
      </dl>
      <ol className="finding-criteria">
        {criteria.map(({ id, label, threshold }) => (
          <li key={id}>
            <h3>
              {label}
              {threshold && <span className="muted"> (drempel)</span>}
            </h3>
            <dl>
              {findings.map(({ by, verdicts }, i) => (
                <div key={i} className="finding-one">
                  <dt>{by}</dt>
                  <dd>
                    <VerdictWords verdict={verdicts[id]} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </section>
  )
}

function VerdictWords({ verdict }: { verdict: Verdict | undefined }) {
  if (!verdict?.verdict) return <span className="muted">Geen oordeel</span>
  return (
    <>
      <span className={`finding-verdict finding-${verdict.verdict}`}>{verdictLabels[verdict.verdict]}</span>
      {verdict.motivation && <p className="decision-words">{verdict.motivation}</p>}
    </>
  )
}
