'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  fields: Readonly<Record<string, string>>
  label: string
  /** About what, for who hears only this button. */
  about: string
  variant?: 'primary' | 'secondary' | 'quiet'
}

/** Something that is done with one click; why it can't be stands beside the button. */
export function OneClick({ action, fields, label, about, variant = 'secondary' }: Props) {
  const [{ message, errors }, send, busy] = useActionState(action, newForm)
  const problem = message ?? errors[0]?.message
  return (
    <form action={send} className="one-click">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" variant={variant} aria-disabled={busy || undefined}>
        {label}
        <span className="sr-only"> {about}</span>
      </Button>
      {problem && (
        <p role="alert" className="field-error">
          {problem}
        </p>
      )}
    </form>
  )
}
