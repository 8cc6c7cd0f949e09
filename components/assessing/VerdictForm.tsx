'use client'

import { type ReactNode, useActionState, useRef } from 'react'
import { ConflictNotice } from '@/components/assessing/ConflictNotice'
import { CriterionFields } from '@/components/assessing/CriterionFields'
import { ErrorOf } from '@/components/assessing/ErrorOf'
import { SaveWords } from '@/components/assessing/SaveWords'
import { useAutosave } from '@/components/assessing/useAutosave'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'
import { adviceLabels } from '@/lib/reviews/schema'
import { adviceField, basisField, summaryField } from '@/lib/reviews/shapes'
import type { DossierHelp } from '@/lib/submissions/shapes'

export type AskedCriterion = { id: string; label: string; question: string; threshold: boolean; fields: readonly { path: string; label: string }[] }

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The path of this page, to send the form to without JavaScript. */
  path: string
  /** Where a script saves it. */
  address: string
  submission: string
  /** The page with the text. */
  base: string
  criteria: readonly AskedCriterion[]
  dossiers: readonly DossierHelp[]
  /** All fields as they are kept. */
  initial: Readonly<Record<string, string>>
  complete: number
  /** What the owner wrote, by the id of the criterion that it answers. */
  texts: Readonly<Record<string, ReactNode>>
  /** What stands beside each criterion, by its id, and beside the advice ("advies"). */
  beside?: Readonly<Record<string, ReactNode>>
  /** The last thing to do, when all is filled in: what it is called and what it means. `step`: what it says to the action. */
  finish?: { step: string; label: string; hint: string }
}

/** Verdicts by criterion, with reasons and what they rest on: of one assessor, or of all together. A plain form, that a script saves as one goes. */
export function VerdictForm({ action, path, address, submission, base, criteria, dossiers, initial, complete, texts, beside = {}, finish }: Props) {
  const [{ values, errors, message }, send] = useActionState(action, newForm, path)
  const form = useRef<HTMLFormElement>(null)
  const given = values ?? initial
  const saving = useAutosave(form, address, initial)
  const error = (name: string) => errors.find(({ field }) => field === name)?.message
  const count = saving.complete ?? complete
  const settled = (part: (typeof saving.conflicts)[number]) =>
    saving.conflicts.includes(part) && <ConflictNotice part={part} there={saving.there} settle={saving.settle} />
  return (
    <>
      <ErrorSummary errors={errors} message={message} title="Dit is nog niet gelukt" />
      <form
        ref={form}
        action={send}
        noValidate
        className="verdict-form"
        onSubmit={(event) => {
          const step = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value')
          if (step !== 'bewaren' || !saving.live) return saving.stop()
          event.preventDefault()
          void saving.save()
        }}
      >
        <input type="hidden" name="inzending" value={submission} />
        <input type="hidden" name={basisField} value={values?.[basisField] ?? JSON.stringify(initial)} />
        <div className="verdict-bar">
          <p>
            <strong>
              {count} van {criteria.length}
            </strong>{' '}
            criteria compleet
          </p>
          <SaveWords word={saving.word} message={saving.message} />
          <Button type="submit" variant="secondary" name="doen" value="bewaren">
            Bewaar
          </Button>
        </div>
        {criteria.map((criterion, i) => (
          <CriterionFields
            key={criterion.id}
            criterion={criterion}
            number={i + 1}
            dossiers={dossiers}
            given={given}
            error={error}
            base={base}
            text={texts[criterion.id]}
            beside={beside[criterion.id]}
          >
            {settled(`criterion:${criterion.id}`)}
          </CriterionFields>
        ))}
        <section className="criterion" aria-labelledby="advies-kop">
          <h2 id="advies-kop">Advies</h2>
          {beside[adviceField]}
          <fieldset id={adviceField} className="verdict-choices" aria-describedby={error(adviceField) ? `${adviceField}-fout` : undefined}>
            <legend>Wat zou je besluiten?</legend>
            <ErrorOf name={adviceField} error={error(adviceField)} />
            {Object.entries(adviceLabels).map(([value, label]) => (
              <label key={value}>
                <input type="radio" name={adviceField} value={value} defaultChecked={given[adviceField] === value} /> <span>{label}</span>
              </label>
            ))}
          </fieldset>
          {settled('advice')}
          <div className="field">
            <label htmlFor={summaryField}>
              Samenvatting <span className="field-optional">(niet verplicht)</span>
            </label>
            <ErrorOf name={summaryField} error={error(summaryField)} />
            <textarea id={summaryField} name={summaryField} rows={4} className="control" defaultValue={given[summaryField] ?? ''} />
          </div>
          {settled('summary')}
        </section>
        {finish && (
          <div className="panel panel-quiet finish">
            <p id="afronden-uitleg">{finish.hint}</p>
            <Button type="submit" name="doen" value={finish.step} aria-describedby="afronden-uitleg">
              {finish.label}
            </Button>
          </div>
        )}
      </form>
    </>
  )
}
