import { controlProps, Field, type FieldProps } from '@/components/forms/Field'

/** One of a few choices. */
export function SelectField({ options, value, ...field }: FieldProps & { options: readonly { value: string; label: string }[] }) {
  return (
    <Field {...field}>
      <select {...controlProps(field)} key={value} defaultValue={value} className="control">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
