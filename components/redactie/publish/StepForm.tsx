'use client'

import { type ReactNode, useActionState, useState } from 'react'
import { Checkbox } from '@/components/forms/Checkbox'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { RadioField } from '@/components/forms/RadioField'
import { SelectField } from '@/components/forms/SelectField'
import { TextArea } from '@/components/forms/TextArea'
import { TextField } from '@/components/forms/TextField'
import { momentWords } from '@/components/redactie/publish/moment-words'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'

type Option = { value: string; label: string; hint?: string }
export type StepField = { name: string; label: string; hint?: string; optional?: boolean; value?: string } & (
  | { type: 'line' | 'text' | 'date' | 'time' }
  | { type: 'check' }
  | { type: 'select' | 'radio'; options: readonly Option[] }
)

export type StepAction = (before: FormState, form: FormData) => Promise<FormState>
type Props = {
  action: StepAction
  /** The path of this page, to send the form to without JavaScript. */
  path: string
  hidden: Readonly<Record<string, string>>
  fields?: readonly StepField[]
  submit: string
  variant?: 'primary' | 'secondary'
  /** What did not happen, when it did not work. */
  failed: string
  /** The names of the fields for a day and a time: what is chosen is said in the words of the button. */
  moment?: { day: string; time: string; words: string }
  /** Folded away under this title; what was refused is never hidden. */
  fold?: { title: string; open?: boolean }
  children?: ReactNode
}

/** One step in the life of a document. What was typed stays when it is refused. */
export function StepForm({ action, path, hidden, fields = [], submit, variant, failed, moment, fold, children }: Props) {
  const [{ values, errors, message }, send] = useActionState(action, newForm, path)
  const [chosen, choose] = useState<Record<string, string>>({})
  const words = moment && momentWords(chosen[moment.day] ?? '', chosen[moment.time] ?? startOf(fields, moment.time))
  const form = (
    <form action={send} noValidate className="form publish-form" onInput={({ target }) => moment && choose((known) => ({ ...known, ...typed(target) }))}>
      <ErrorSummary errors={errors} message={message} title={failed} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="publish-fields">
        {fields.map((field) => (
          <OneField
            key={field.name}
            field={field}
            value={values?.[field.name] ?? field.value ?? ''}
            error={errors.find((error) => error.field === field.name)?.message}
          />
        ))}
      </div>
      <div>
        <Button type="submit" {...(variant && { variant })}>
          {moment && words ? `${moment.words} op ${words}` : submit}
        </Button>
      </div>
    </form>
  )
  if (!fold) return form
  return (
    <details className="panel publish-fold" open={fold.open || errors.length > 0 || message !== undefined}>
      <summary>
        <h3>{fold.title}</h3>
      </summary>
      {form}
    </details>
  )
}

function OneField({ field, value, error }: { field: StepField; value: string; error: string | undefined }) {
  const { type, name, label, hint, optional } = field
  const common = { name, label, value, ...(hint && { hint }), ...(error && { error }), ...(optional && { optional }) }
  if (type === 'text') return <TextArea {...common} rows={3} />
  if (type === 'check') return <Checkbox name={name} label={label} checked={value === 'ja'} {...(hint && { hint })} />
  if (type === 'select') return <SelectField {...common} options={field.options} />
  if (type === 'radio') return <RadioField {...common} options={field.options} />
  return <TextField {...common} type={type === 'line' ? 'text' : type} />
}

function typed(target: EventTarget): Record<string, string> {
  return target instanceof HTMLInputElement ? { [target.name]: target.value } : {}
}

function startOf(fields: readonly StepField[], name: string): string {
  return fields.find((field) => field.name === name)?.value ?? ''
}
