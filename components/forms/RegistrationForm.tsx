'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { HumanFields } from '@/components/forms/HumanFields'
import { RegistrationAbout, type RegistrationOptions } from '@/components/forms/RegistrationAbout'
import { SubmitButton } from '@/components/forms/SubmitButton'
import { TextField } from '@/components/forms/TextField'
import { type FormState, newForm } from '@/lib/forms/state'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The title of the page, for the browser's tab. */
  title: string
  path: string
  stamp: string
  options: RegistrationOptions
  /** What is known already: the round, and answers of the quickscan. */
  known: Readonly<Record<string, string>>
}

/** Registering without an account. The server renders what was typed and what is wrong: it works without JavaScript. */
export function RegistrationForm({ action, title, path, stamp, options, known }: Props) {
  const [{ values = known, errors, message }, send] = useActionState(action, newForm, path)
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors.find((error) => error.field === name)?.message })
  const refused = errors.length > 0 || message !== undefined
  return (
    <div className="min-w-0">
      <title>{refused ? `Fout: ${title}` : title}</title>
      <ErrorSummary errors={errors} message={message} title="Je aanmelding is nog niet verstuurd" />
      <form action={send} noValidate className="form registration-form">
        <input type="hidden" name="ronde" value={values.ronde ?? ''} />
        <HumanFields stamp={stamp} />
        <h2>Over jou</h2>
        <TextField {...field('naam')} label="Je naam" autoComplete="name" />
        <TextField
          {...field('email')}
          label="Je e-mailadres"
          hint="Hierheen sturen we een link om je aanmelding te bevestigen."
          type="email"
          autoComplete="email"
          inputMode="email"
        />
        <TextField
          {...field('organisatie')}
          label="Je organisatie"
          hint="Werk je voor jezelf? Vul dan de naam van je bedrijf in."
          autoComplete="organization"
        />
        <TextField {...field('website')} label="Website" optional hint="Van je organisatie of je interventie, bijvoorbeeld www.voorbeeld.nl." inputMode="url" />
        <h2>Over je interventie</h2>
        <RegistrationAbout field={field} options={options} />
        <div>
          <SubmitButton icon="mail">Verstuur je aanmelding</SubmitButton>
        </div>
      </form>
    </div>
  )
}
