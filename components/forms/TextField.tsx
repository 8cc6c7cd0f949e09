import type { ComponentProps } from 'react'
import { controlProps, Field, type FieldProps } from '@/components/forms/Field'

type Props = FieldProps & Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'inputMode'>

/** One line of text. */
export function TextField({ type = 'text', autoComplete, inputMode, value, ...field }: Props) {
  return (
    <Field {...field}>
      <input {...controlProps(field)} type={type} autoComplete={autoComplete} inputMode={inputMode} defaultValue={value} className="control" />
    </Field>
  )
}
