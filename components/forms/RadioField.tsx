import type { FieldProps } from '@/components/forms/Field'

type Props = FieldProps & { options: readonly { value: string; label: string; hint?: string }[] }

/** One of a few, one below the other, where each needs explaining. */
export function RadioField({ options, value, name, label, error }: Props) {
  return (
    <fieldset id={name} className="field-radios" aria-describedby={error ? `${name}-fout` : undefined}>
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
              {option.hint && <span className="field-radio-hint">{option.hint}</span>}
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  )
}
