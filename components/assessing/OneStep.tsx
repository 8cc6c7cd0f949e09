'use client'

import { useActionState } from 'react'
import { type FormState, newForm } from '@/lib/forms/state'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The path of this page, to send it to without JavaScript. */
  path: string
  fields: Readonly<Record<string, string>>
  label: string
  /** What it is about, for who hears only the button. */
  about: string
}

/** Something that is done with one click. When it can't be done, it says why beside the button. */
export function OneStep({ action, path, fields, label, about }: Props) {
  const [{ message, errors }, send] = useActionState(action, newForm, path)
  const problem = message ?? errors[0]?.message
  return (
    <form action={send} className="one-step">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="text-button">
        {label}
        <span className="sr-only">: {about}</span>
      </button>
      {problem && (
        <p role="alert" className="answer-problem">
          {problem}
        </p>
      )}
    </form>
  )
}
