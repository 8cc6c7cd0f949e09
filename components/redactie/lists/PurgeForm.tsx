'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'

type Props = { action: (before: FormState, form: FormData) => Promise<FormState>; id: string; title: string }

/** Removing something for good takes two decisions: opening this, and saying that one is sure. */
export function PurgeForm({ action, id, title }: Props) {
  const [{ message }, send] = useActionState(action, newForm)
  return (
    <details className="purge" open={message !== undefined || undefined}>
      <summary>
        Voorgoed weg…<span className="sr-only"> {title}</span>
      </summary>
      <form action={send}>
        <input type="hidden" name="id" value={id} />
        <label>
          <input type="checkbox" name="zeker" value="ja" /> Ik weet het zeker: dit kan niet worden teruggedraaid
        </label>
        {message && (
          <p role="alert" className="field-error">
            {message}
          </p>
        )}
        <Button type="submit" variant="secondary">
          Verwijder voorgoed
        </Button>
      </form>
    </details>
  )
}
