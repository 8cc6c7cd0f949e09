'use client'

import { type ReactNode, useActionState, useId } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { type FormState, newForm } from '@/lib/forms/state'

type Text = { name: string; label: string; hint?: string; value?: string }
type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  hidden: Readonly<Record<string, string>>
  submit: string
  /** What did not happen, when it did not work. */
  failed: string
  /** A sentence that must be agreed with. */
  confirm?: string
  /** Something to write with it. */
  text?: Text
  quiet?: boolean
  /** About what, for who hears only the button. */
  about?: string
  children?: ReactNode
}

/** One thing to do, of which a page can have several: what is wrong stands in the form itself. */
export function SmallForm({ action, hidden, submit, failed, confirm, text, quiet, about, children }: Props) {
  const [{ values, errors, message }, send] = useActionState(action, newForm)
  const id = useId()
  const problems = [...(message ? [message] : []), ...errors.map((error) => error.message)]
  return (
    <form action={send} noValidate className="small-form">
      {problems.length > 0 && (
        <div role="alert">
          <Notice tone="danger" title={failed}>
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        </div>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {text && (
        <div className="field">
          <label htmlFor={`${id}-tekst`}>{text.label}</label>
          {text.hint && (
            <p id={`${id}-uitleg`} className="field-hint">
              {text.hint}
            </p>
          )}
          <textarea
            id={`${id}-tekst`}
            name={text.name}
            rows={3}
            className="control"
            defaultValue={values?.[text.name] ?? text.value ?? ''}
            aria-describedby={text.hint ? `${id}-uitleg` : undefined}
          />
        </div>
      )}
      {children}
      {confirm && (
        <div className="field-check">
          <label>
            <input type="checkbox" name="zeker" value="ja" />
            <span>{confirm}</span>
          </label>
        </div>
      )}
      <div>
        <Button type="submit" variant={quiet ? 'secondary' : 'primary'}>
          {submit}
          {about && <span className="sr-only"> {about}</span>}
        </Button>
      </div>
    </form>
  )
}
