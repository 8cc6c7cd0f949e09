'use client'

import { type ComponentProps, type ReactNode, useActionState } from 'react'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { SelectField } from '@/components/forms/SelectField'
import { TextField } from '@/components/forms/TextField'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'

export type AccountField = Pick<ComponentProps<typeof TextField>, 'name' | 'label' | 'hint' | 'type' | 'autoComplete' | 'inputMode' | 'value' | 'optional'> & {
  options?: { value: string; label: string }[]
}

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The path of this page, to send the form to without JavaScript. */
  path: string
  fields: AccountField[]
  hidden?: Record<string, string>
  submit: string
  /** What did not happen, when it did not work: "Je bent niet ingelogd". */
  failed: string
  quiet?: boolean
  children?: ReactNode
}

/** A form about somebody's account. Passwords and codes that were refused are asked again; all else that was typed stays. */
export function AccountForm({ action, path, fields, hidden = {}, submit, failed, quiet, children }: Props) {
  const [{ values, errors, message }, send] = useActionState(action, newForm, path)
  const filled = (field: AccountField) => ({
    ...field,
    value: values?.[field.name] ?? field.value ?? '',
    error: errors.find((error) => error.field === field.name)?.message,
  })
  return (
    <div className="account-form">
      <ErrorSummary errors={errors} message={message} title={failed} />
      <form action={send} noValidate className="form">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={values?.[name] ?? value} />
        ))}
        {fields
          .map(filled)
          .map(({ options, ...field }) =>
            options ? <SelectField key={field.name} {...field} options={options} /> : <TextField key={field.name} {...field} />,
          )}
        {children}
        <div>
          <Button type="submit" variant={quiet ? 'secondary' : 'primary'}>
            {submit}
          </Button>
        </div>
      </form>
    </div>
  )
}
