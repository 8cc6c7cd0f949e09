'use client'

import { type ReactNode, useActionState } from 'react'
import { type FormState, newForm } from '@/lib/forms/state'

type Props = {
  id?: string
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** What is sent along: the document, its lock, the version. */
  fields: Readonly<Record<string, string | number>>
  children?: ReactNode
}

/** A form without anything to fill in. What keeps it from being done is said where one looks. */
export function RestoreForm({ id, action, fields, children }: Props) {
  const [{ message, errors }, send] = useActionState(action, newForm)
  const problem = message ?? errors[0]?.message
  return (
    <form id={id} action={send} className="restore-form">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {problem && (
        <p role="alert" className="restore-problem">
          {problem}
        </p>
      )}
    </form>
  )
}
