'use client'

import { useActionState, useId } from 'react'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The path of this page, to send it to without JavaScript. */
  path: string
  submission: string
}

/** A note for KIS only. */
export function NoteForm({ action, path, submission }: Props) {
  const [{ values, errors, message }, send] = useActionState(action, newForm, path)
  const id = useId()
  const problem = message ?? errors[0]?.message
  return (
    <form action={send} noValidate className="note-form">
      <input type="hidden" name="inzending" value={submission} />
      {problem && (
        <p role="alert" className="answer-problem">
          {problem}
        </p>
      )}
      <label htmlFor={id}>Nieuwe notitie</label>
      <textarea id={id} name="text" rows={3} className="control" defaultValue={values?.text ?? ''} aria-invalid={problem ? true : undefined} />
      <div>
        <Button type="submit" variant="secondary">
          Bewaar de notitie
        </Button>
      </div>
    </form>
  )
}
