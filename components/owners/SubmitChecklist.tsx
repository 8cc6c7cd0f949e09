import '@/components/owners/checklist.css'
import { Icon } from '@/components/ui/Icon'
import { Notice } from '@/components/ui/Notice'
import { When } from '@/components/ui/When'
import { anchorOf, readPath } from '@/lib/editor/field-spec'
import { labelOfPath } from '@/lib/editor/labels'
import { partOfPath } from '@/lib/submissions/feedback'
import type { CriterionProgress, RemarkView } from '@/lib/submissions/shapes'

type Props = { progress: readonly CriterionProgress[]; attachments: number; base: string }

/** Per criterion whether it is complete, and what is still missing with the way to it. */
export function SubmitChecklist({ progress, attachments, base }: Props) {
  return (
    <ul className="checklist">
      {progress.map(({ id, label, help, complete, missing }) => (
        <li key={id} data-complete={complete}>
          <details open={false}>
            <summary>
              <Icon name={complete ? 'check' : 'chevron-right'} />
              <span className="checklist-label">{label}</span>
              <span className="checklist-state">{complete ? 'Volledig' : missing.length === 1 ? 'Nog 1 punt' : `Nog ${missing.length} punten`}</span>
            </summary>
            <div className="checklist-body">
              <p className="muted">{help}</p>
              {missing.length > 0 && (
                <ul>
                  {missing.map(({ path, message }) => (
                    <li key={`${path.join('.')} ${message}`}>
                      <a href={fieldAddress(base, path)}>{message}</a>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </details>
        </li>
      ))}
      <li data-complete="true">
        <p className="checklist-plain">
          <Icon name="info" />
          <span className="checklist-label">Bijlagen</span>
          <span className="checklist-state">
            {attachments === 0 ? 'Geen' : attachments} <a href={`${base}/werkblad/bijlagen`}>Bekijk of voeg toe</a>
          </span>
        </p>
      </li>
    </ul>
  )
}

type LackingProps = { lacking: readonly { path: readonly (string | number)[]; message: string }[]; base: string }

/** What must be there before a version can be handed in at all. */
export function Lacking({ lacking, base }: LackingProps) {
  if (lacking.length === 0) return null
  return (
    <Notice tone="warning" title="Nog even dit, dan kun je indienen">
      <p>Met deze punten erbij kan KIS je goede feedback geven. De rest mag later.</p>
      <ul className="owner-list">
        {lacking.map(({ path, message }) => (
          <li key={message}>
            <a href={fieldAddress(base, path)}>{message}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function fieldAddress(base: string, path: readonly (string | number)[]): string {
  const part = partOfPath(path.join('.'))
  return `${base}/werkblad${part ? `/${part.slug}#${anchorOf(path)}` : ''}`
}

/** Feedback that must be dealt with and still has no answer: it does not stop anybody, but it will come back. */
export function OpenFeedback({ remarks, base }: { remarks: readonly RemarkView[]; base: string }) {
  if (remarks.length === 0) return null
  return (
    <Notice tone="warning" title={remarks.length === 1 ? 'Er is nog 1 opmerking zonder antwoord' : `Er zijn nog ${remarks.length} opmerkingen zonder antwoord`}>
      <p>Deze moet je verwerken voordat je interventie kan worden opgenomen. Je kunt wel indienen; ze komen dan terug in de volgende ronde.</p>
      <ul className="owner-list">
        {remarks.map(({ id, path, text }) => (
          <li key={id}>
            <a href={`${base}/feedback?toon=te-doen&opmerking=${id}#opmerking-${id}`}>
              {(path && labelOfPath('interventie', readPath(path))) || 'Over het geheel'}
            </a>
            : {shortened(text)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const most = 140

function shortened(text: string): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))}…`
}

/** Says that the last day is over, without closing the door. */
export function Lateness({ late, by }: { late: boolean; by: string | undefined }) {
  if (!late || !by) return null
  return (
    <Notice tone="warning" title="De laatste dag is voorbij">
      <p>
        Indienen kon tot en met <When date={by} />. De ronde is nog open, dus je kunt nog indienen. KIS ziet dat deze versie later kwam.
      </p>
    </Notice>
  )
}

/** What happens with a version that is handed in. */
export function AfterSubmit({ number, feedbackBy }: { number: number; feedbackBy: string | undefined }) {
  return (
    <section aria-labelledby="hierna">
      <h2 id="hierna">Wat er daarna gebeurt</h2>
      <ol className="owner-list">
        <li>Je krijgt meteen een bevestiging per mail. Versie {number} blijft bewaard zoals die nu is.</li>
        <li>KIS leest mee. Tot je weer aan zet bent, kun je het werkblad niet wijzigen.</li>
        <li>
          Je krijgt feedback
          {feedbackBy && (
            <>
              , uiterlijk <When date={feedbackBy} />
            </>
          )}
          , of hoort dat de beoordeling begint.
        </li>
      </ol>
    </section>
  )
}
