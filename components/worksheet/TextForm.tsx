'use client'

import { type ReactNode, useActionState } from 'react'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { TextArea } from '@/components/forms/TextArea'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The path of this page, to send the form to without JavaScript. */
  path: string
  hidden: Readonly<Record<string, string | number>>
  /** The one text that is asked. */
  field: { name: string; label: string; hint?: ReactNode; optional?: boolean; rows?: number }
  submit: string
  /** What did not happen, when it did not work: "Je inzending is nog niet ingetrokken". */
  failed: string
  /** Between the text and the button. */
  children?: ReactNode
}

/** A step with a text: what was typed stays, whatever goes wrong. */
export function TextForm({ action, path, hidden, field, submit, failed, children }: Props) {
  const [{ values, errors, message }, send] = useActionState(action, newForm, path)
  const error = errors.find(({ field: name }) => name === field.name)?.message
  return (
    <>
      <ErrorSummary errors={errors} message={message} title={failed} />
      <form action={send} noValidate className="form">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextArea key={values?.[field.name]} {...field} value={values?.[field.name] ?? ''} {...(error && { error })} />
        {children}
        <div>
          <Button type="submit">{submit}</Button>
        </div>
      </form>
    </>
  )
}
