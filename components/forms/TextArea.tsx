import { controlProps, Field, type FieldProps } from '@/components/forms/Field'

type Props = FieldProps & { rows?: number }

/** Several lines of text. Never cuts off what is pasted: the server says what is too long. */
export function TextArea({ rows = 8, value, ...field }: Props) {
  return (
    <Field {...field}>
      <textarea {...controlProps(field)} rows={rows} defaultValue={value} className="control" />
    </Field>
  )
}
