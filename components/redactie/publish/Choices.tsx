import { controlProps, Field, type FieldProps } from '@/components/forms/Field'

type Props = FieldProps & { as: 'select' | 'radio'; options: readonly { value: string; label: string; hint?: string }[] }

/** One of a few: a list that opens, or, where each needs explaining, one below the other. */
export function Choices({ as, options, value, ...field }: Props) {
  if (as === 'select')
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
  const { name, label, error } = field
  return (
    <fieldset id={name} className="publish-choices" aria-describedby={error ? `${name}-fout` : undefined}>
      <legend>{label}</legend>
      {error && (
        <p id={`${name}-fout`} className="field-error">
          <span className="sr-only">Fout: </span>
          {error}
        </p>
      )}
      {options.map((option) => (
        <div key={option.value} className="field-check">
          <label>
            <input type="radio" name={name} value={option.value} defaultChecked={option.value === value} />
            <span>
              {option.label}
              {option.hint && <span className="publish-choice-hint">{option.hint}</span>}
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  )
}
