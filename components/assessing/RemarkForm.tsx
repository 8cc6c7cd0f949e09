'use client'

import { useActionState, useEffect, useId, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'

export type RemarkValues = { id?: string; path: string; quote: string; criterion: string; text: string; required: boolean }

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The path of this page with this form open, to send it to without JavaScript. */
  path: string
  submission: string
  /** What the field is called, for who hears only the form. */
  field: string
  initial: RemarkValues
  criteria: readonly { id: string; label: string }[]
  /** Closes it with a script; without one, `back` is where "Annuleren" leads. */
  onCancel?: () => void
  back: string
}

/** A remark on a field, new or changed. All that was typed stays when it is refused. */
export function RemarkForm({ action, path, submission, field, initial, criteria, onCancel, back }: Props) {
  const [{ values, errors, message }, send, busy] = useActionState(action, newForm, path)
  const id = useId()
  const text = useRef<HTMLTextAreaElement>(null)
  useEffect(() => text.current?.focus(), [])
  const problem = message ?? errors.map((error) => error.message).join('. ')
  const of = (name: 'quote' | 'criterion' | 'text') => values?.[name] ?? initial[name]
  return (
    <form
      action={send}
      noValidate
      className="remark-form"
      aria-label={`Opmerking over ${field}`}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
        if (event.key === 'Escape' && text.current?.value === initial.text) onCancel?.()
      }}
    >
      <input type="hidden" name="inzending" value={submission} />
      <input type="hidden" name="path" value={initial.path} />
      {initial.id && <input type="hidden" name="opmerking" value={initial.id} />}
      {initial.id && <input type="hidden" name="seen" value={initial.text} />}
      {problem && (
        <p role="alert" className="answer-problem">
          {problem}
        </p>
      )}
      <label htmlFor={`${id}-tekst`}>Je opmerking over {field}</label>
      <textarea ref={text} id={`${id}-tekst`} name="text" rows={4} className="control" defaultValue={of('text')} aria-invalid={problem ? true : undefined} />
      <details className="remark-quoted" open={of('quote') !== ''}>
        <summary>Woorden waar het over gaat</summary>
        <label htmlFor={`${id}-citaat`}>Citaat (niet verplicht)</label>
        <textarea id={`${id}-citaat`} name="quote" rows={2} className="control" defaultValue={of('quote')} />
      </details>
      <div className="remark-choices">
        <span>
          <label htmlFor={`${id}-criterium`}>Criterium</label>
          <select key={of('criterion')} id={`${id}-criterium`} name="criterion" className="control" defaultValue={of('criterion')}>
            <option value="">Geen</option>
            {criteria.map((criterion) => (
              <option key={criterion.id} value={criterion.id}>
                {criterion.label}
              </option>
            ))}
          </select>
        </span>
        <label className="remark-must">
          <input type="checkbox" name="required" value="ja" defaultChecked={values ? values.required === 'ja' : initial.required} />
          <span>Moet verwerkt zijn voor opname</span>
        </label>
      </div>
      <div className="remark-buttons">
        <Button type="submit" aria-disabled={busy}>
          {initial.id ? 'Bewaar de wijziging' : 'Bewaar de opmerking'}
        </Button>
        {onCancel ? (
          <Button variant="quiet" onClick={onCancel}>
            Annuleren
          </Button>
        ) : (
          <Button variant="quiet" href={back}>
            Annuleren
          </Button>
        )}
      </div>
    </form>
  )
}
