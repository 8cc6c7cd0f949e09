'use client'

import { type ReactNode, useActionState } from 'react'
import { Checkbox } from '@/components/forms/Checkbox'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { RadioField } from '@/components/forms/RadioField'
import { SelectField } from '@/components/forms/SelectField'
import { TextArea } from '@/components/forms/TextArea'
import { TextField } from '@/components/forms/TextField'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'

type Option = { value: string; label: string; hint?: string }
export type GroupedField = { name: string; label: string; hint?: string; optional?: boolean; value?: string } & (
  | { type: 'line' | 'date' | 'number' | 'email' | 'url' }
  | { type: 'text'; rows?: number }
  | { type: 'check' }
  | { type: 'select' | 'radio'; options: readonly Option[] }
)
/** Fields that belong together. `when`: a name for the styles of the page, which may hide it while it does not apply. */
export type FieldGroup = { title?: string; intro?: string; when?: string; fields: readonly GroupedField[] }

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The path of this page, to send the form to without JavaScript. */
  path: string
  hidden: Readonly<Record<string, string>>
  groups: readonly FieldGroup[]
  submit: string
  /** What did not happen, when it did not work. */
  failed: string
  className?: string
  /** Of the titles of its groups. */
  level?: 2 | 3
  children?: ReactNode
}

/** A longer form in groups. What was typed stays when it is refused. */
export function GroupedForm({ action, path, hidden, groups, submit, failed, className = '', level = 3, children }: Props) {
  const Title = `h${level}` as const
  const [{ values, errors, message }, send] = useActionState(action, newForm, path)
  const shown = (field: GroupedField) => ({
    field,
    // A box that is not ticked sends nothing.
    value: values ? (values[field.name] ?? '') : (field.value ?? ''),
    error: errors.find((error) => error.field === field.name)?.message,
  })
  return (
    <form action={send} noValidate className={`form ${className}`}>
      <ErrorSummary errors={errors} message={message} title={failed} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {groups.map(({ title, intro, when, fields }) => (
        <div key={title ?? fields[0]?.name} {...(title && { role: 'group', 'aria-label': title })} className="form-group" data-when={when}>
          {title && <Title>{title}</Title>}
          {intro && <p className="muted">{intro}</p>}
          {fields.map(shown).map((one) => (
            <OneField key={one.field.name} {...one} />
          ))}
        </div>
      ))}
      {children}
      <div>
        <Button type="submit">{submit}</Button>
      </div>
    </form>
  )
}

function OneField({ field, value, error }: { field: GroupedField; value: string; error: string | undefined }) {
  const { name, label, hint, optional } = field
  const common = { name, label, value, ...(hint && { hint }), ...(error && { error }), ...(optional && { optional }) }
  switch (field.type) {
    case 'text':
      return <TextArea {...common} rows={field.rows ?? 4} />
    case 'check':
      return <Checkbox name={name} label={label} checked={value === 'ja'} {...(hint && { hint })} />
    case 'select':
      return <SelectField {...common} options={field.options} />
    case 'radio':
      return <RadioField {...common} options={field.options} />
    // Amounts are written as people here write them: "1.250,50".
    case 'number':
      return <TextField {...common} inputMode="decimal" />
    default:
      return <TextField {...common} type={field.type === 'line' ? 'text' : field.type} />
  }
}
