'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { SubmitButton } from '@/components/forms/SubmitButton'
import { TextField } from '@/components/forms/TextField'
import { CopyLink } from '@/components/redactie/preview/CopyLink'
import type { FormState } from '@/lib/forms/state'

type State = FormState & { link?: { address: string; until: string; note: string } }
type Props = { action: (before: State, form: FormData) => Promise<State>; id: string }

/** Makes a link for somebody without an account. It is shown once. */
export function ShareForm({ action, id }: Props) {
  const [{ values, errors, message, link }, send] = useActionState(action, { errors: [] })
  const field = (name: string, first = '') => ({ name, value: values?.[name] ?? first, error: errors.find((error) => error.field === name)?.message })
  return (
    <>
      <ErrorSummary errors={errors} message={message} title="Er is nog geen link gemaakt" />
      {link && <CopyLink {...link} />}
      <form action={send} noValidate className="form share-form">
        <input type="hidden" name="id" value={id} />
        <TextField {...field('note')} label="Voor wie is deze link?" hint="Bijvoorbeeld: meelezers gemeente. Zo weet je later welke link van wie is." />
        <TextField {...field('days', '7')} label="Hoeveel dagen moet hij werken?" hint="1 tot en met 30 dagen." inputMode="numeric" />
        <div>
          <SubmitButton>Maak een link</SubmitButton>
        </div>
      </form>
    </>
  )
}
