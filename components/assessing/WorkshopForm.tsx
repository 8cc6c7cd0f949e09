'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { TextArea } from '@/components/forms/TextArea'
import { TextField } from '@/components/forms/TextField'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  path: string
  hidden: Readonly<Record<string, string>>
  values?: Readonly<Record<string, string>>
  submit: string
}

/** When and where a workshop is, and for how many. */
export function WorkshopForm({ action, path, hidden, values: given = {}, submit }: Props) {
  const [{ values: sent, errors, message }, send] = useActionState(action, newForm, path)
  const values = sent ?? given
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors.find((error) => error.field === name)?.message })
  return (
    <div className="workshop-form">
      <ErrorSummary errors={errors} message={message} title="De workshop is niet bewaard" />
      <form action={send} noValidate className="form">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField {...field('dag')} label="Dag" type="date" />
        <div className="workshop-moment">
          <TextField {...field('begin')} label="Van" type="time" />
          <TextField {...field('eind')} label="Tot" type="time" />
        </div>
        <TextField {...field('plaats')} label="Plaats" hint="Een adres, of Online. Iedereen die een datum kiest, ziet dit." />
        <TextField
          {...field('link')}
          label="Link naar de bijeenkomst"
          hint="Voor een workshop online. Alleen wie een plek heeft, ziet deze."
          type="url"
          optional
        />
        <TextField {...field('plekken')} label="Aantal plekken" hint="Wie daarna komt, staat op de wachtlijst." inputMode="numeric" />
        <TextArea {...field('toelichting')} label="Toelichting voor deelnemers" hint="Bijvoorbeeld wat ze meenemen of voorbereiden." rows={3} optional />
        <div>
          <Button type="submit">{submit}</Button>
        </div>
      </form>
    </div>
  )
}
