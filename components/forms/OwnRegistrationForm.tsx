'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { RegistrationAbout, type RegistrationOptions } from '@/components/forms/RegistrationAbout'
import { SubmitButton } from '@/components/forms/SubmitButton'
import { TextField } from '@/components/forms/TextField'
import { type FormState, newForm } from '@/lib/forms/state'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  path: string
  options: RegistrationOptions
  /** What is known already: the round, and what was sent before logging in. */
  known: Readonly<Record<string, string>>
  /** Whether somebody must still say for which organisation. */
  asksOrganisation: boolean
}

/** Registering another intervention, for who has an account. */
export function OwnRegistrationForm({ action, path, options, known, asksOrganisation }: Props) {
  const [{ values = known, errors, message }, send] = useActionState(action, newForm, path)
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors.find((error) => error.field === name)?.message })
  const { error, ...organisation } = field('organisatie')
  return (
    <div className="min-w-0">
      <ErrorSummary errors={errors} message={message} title="Je interventie is nog niet aangemeld" />
      <form action={send} noValidate className="form registration-form">
        <input type="hidden" name="ronde" value={values.ronde ?? ''} />
        <input type="hidden" name="aanvraag" value={values.aanvraag ?? ''} />
        {asksOrganisation && <TextField {...organisation} {...(error && { error })} label="Je organisatie" autoComplete="organization" />}
        <RegistrationAbout field={field} options={options} />
        <div>
          <SubmitButton>Meld je interventie aan</SubmitButton>
        </div>
      </form>
    </div>
  )
}
