'use client'

import { useActionState } from 'react'
import { Checkbox } from '@/components/forms/Checkbox'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { HumanFields } from '@/components/forms/HumanFields'
import { SubmitButton } from '@/components/forms/SubmitButton'
import { TextArea } from '@/components/forms/TextArea'
import { TextField } from '@/components/forms/TextField'
import { type FormState, newForm } from '@/lib/forms/state'
import { formatNumber } from '@/lib/text'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The title of the page, for the browser's tab. */
  title: string
  /** The path of this page, to send the form to: without the anchor of a field that one just went to, which would keep the focus. */
  path: string
  slug: string
  stamp: string
  /** How long a message may be, in characters. */
  length: { min: number; max: number }
}

/** A message to the owner of an intervention. The server renders what was typed and what is wrong: it works without JavaScript. */
export function ContactForm({ action, title, path, slug, stamp, length }: Props) {
  const [{ values, errors, message }, send] = useActionState(action, newForm, path)
  const field = (name: string) => ({ name, value: values?.[name] ?? '', error: errors.find((error) => error.field === name)?.message })
  const refused = errors.length > 0 || message !== undefined
  return (
    <div className="min-w-0">
      <title>{refused ? `Fout: ${title}` : title}</title>
      <ErrorSummary errors={errors} message={message} />
      <form action={send} noValidate className="form">
        <input type="hidden" name="interventie" value={slug} />
        <HumanFields stamp={stamp} />
        <TextField {...field('naam')} label="Je naam" autoComplete="name" />
        <TextField {...field('organisatie')} label="Organisatie" optional autoComplete="organization" />
        <TextField
          {...field('email')}
          label="Je e-mailadres"
          hint="Hier komt het antwoord. De ontvanger ziet dit adres."
          type="email"
          autoComplete="email"
          inputMode="email"
        />
        <TextArea
          {...field('bericht')}
          label="Je bericht"
          hint={`Schrijf wat je wilt weten en waarvoor. Noem geen namen of gegevens van anderen. ${formatNumber(length.min)} tot ${formatNumber(length.max)} tekens.`}
        />
        <Checkbox name="kopie" label="Stuur mij een kopie" checked={values ? values.kopie === 'ja' : true} />
        <div>
          <SubmitButton icon="mail">Verstuur bericht</SubmitButton>
        </div>
      </form>
    </div>
  )
}
