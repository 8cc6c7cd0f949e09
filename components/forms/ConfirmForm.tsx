'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The path of this page, to send the form to without JavaScript. */
  path: string
  hidden: Readonly<Record<string, string>>
  submit: string
  /** What did not happen, when it did not work. */
  failed: string
}

/** One button that does one thing, and says so when it could not. */
export function ConfirmForm({ action, path, hidden, submit, failed }: Props) {
  const [{ errors, message }, send] = useActionState(action, newForm, path)
  return (
    <form action={send} noValidate className="form">
      <ErrorSummary errors={errors} message={message} title={failed} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <Button type="submit" icon="check">
          {submit}
        </Button>
      </div>
    </form>
  )
}
