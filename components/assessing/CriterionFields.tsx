import type { ReactNode } from 'react'
import { ErrorOf } from '@/components/assessing/ErrorOf'
import type { Fields } from '@/components/assessing/form-parts'
import type { AskedCriterion } from '@/components/assessing/VerdictForm'
import { verdictLabels } from '@/lib/reviews/schema'
import { citesField, literatureField, motivationField, verdictField } from '@/lib/reviews/shapes'
import type { DossierHelp } from '@/lib/submissions/shapes'

type Props = {
  criterion: AskedCriterion
  number: number
  dossiers: readonly DossierHelp[]
  given: Fields
  error: (name: string) => string | undefined
  base: string
  /** What the owner wrote that the answer is to be found in. */
  text: ReactNode
  beside: ReactNode
  children: ReactNode
}

/** One criterion: the question, where in the text to look, the verdict, the reasons, and what it rests on. */
export function CriterionFields({ criterion, number, dossiers, given, error, base, text, beside, children }: Props) {
  const { id, label, question, threshold, fields } = criterion
  const [verdict, motivation] = [verdictField(id), motivationField(id)]
  return (
    <section className="criterion" aria-labelledby={`criterium-${id}`}>
      <h2 id={`criterium-${id}`}>
        {number}. {label} {threshold && <span className="threshold">Drempel</span>}
      </h2>
      <p className="criterion-question">{question}</p>
      <section className="criterion-text" aria-label={`Wat de eigenaar schrijft over ${label}`} tabIndex={0 /* So that it scrolls with the keyboard. */}>
        <p className="muted">
          In de tekst:{' '}
          {fields.map(({ path, label }, i) => (
            <span key={path}>
              {i > 0 && ', '}
              <a href={`${base}#bij-${path}`}>{label}</a>
            </span>
          ))}
        </p>
        {text}
      </section>
      {beside}
      <fieldset id={verdict} className="verdict-choices" aria-describedby={error(verdict) ? `${verdict}-fout` : undefined}>
        <legend>
          Oordeel<span className="sr-only"> over {label}</span>
        </legend>
        <ErrorOf name={verdict} error={error(verdict)} />
        {Object.entries(verdictLabels)
          .filter(([value]) => !(threshold && value === 'nvt'))
          .map(([value, word]) => (
            <label key={value}>
              <input type="radio" name={verdict} value={value} defaultChecked={given[verdict] === value} /> <span>{word}</span>
            </label>
          ))}
      </fieldset>
      <div className="field">
        <label htmlFor={motivation}>
          Motivatie<span className="sr-only"> bij {label}</span>
        </label>
        <ErrorOf name={motivation} error={error(motivation)} />
        <textarea id={motivation} name={motivation} rows={3} className="control" defaultValue={given[motivation] ?? ''} />
      </div>
      <Citations criterion={criterion} dossiers={dossiers} given={given} error={error} />
      {children}
    </section>
  )
}

/** What a verdict rests on: mechanisms of the dossiers, and works. What is cited and no longer in a dossier stays cited. */
function Citations({ criterion: { id, label, threshold }, dossiers, given, error }: Pick<Props, 'criterion' | 'dossiers' | 'given' | 'error'>) {
  const literature = literatureField(id)
  const known = dossiers.flatMap((dossier) => dossier.mechanisms.map(({ slug, name }) => ({ name: citesField(id, dossier.id, slug), label: name })))
  const prefix = citesField(id, '', '').slice(0, -1)
  const lost = Object.keys(given)
    .filter((name) => name.startsWith(prefix) && !known.some((one) => one.name === name))
    .map((name) => ({ name, label: `${name.slice(prefix.length)} (staat niet meer in het dossier)` }))
  const all = [...known, ...lost]
  const filled = all.some(({ name }) => given[name] !== undefined) || Boolean(given[literature])
  return (
    <details className="cited" open={filled || threshold || Boolean(error(literature))}>
      <summary>
        Waar je oordeel op rust{!threshold && <span className="field-optional"> (niet verplicht)</span>}
        <span className="sr-only"> bij {label}</span>
      </summary>
      {all.length > 0 && (
        <fieldset className="cited-choices">
          <legend>Mechanismen uit het wat-werkt-dossier</legend>
          {all.map((one) => (
            <label key={one.name}>
              <input type="checkbox" name={one.name} value="ja" defaultChecked={given[one.name] !== undefined} /> <span>{one.label}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="field">
        <label htmlFor={literature}>
          Literatuur, één bron per regel<span className="sr-only"> bij {label}</span>
        </label>
        <ErrorOf name={literature} error={error(literature)} />
        <textarea id={literature} name={literature} rows={2} className="control" defaultValue={given[literature] ?? ''} />
      </div>
    </details>
  )
}
