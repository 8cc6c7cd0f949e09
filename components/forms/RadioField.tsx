import type { FieldProps } from '@/components/forms/Field'
import { classNames } from '@/components/ui/classNames'

type Props = FieldProps & { options: readonly { value: string; label: string; hint?: string }[] }

/** One of a few, one below the other, where each needs explaining. */
export function RadioField({ options, value, name, label, hint, error }: Props) {
  const described = [hint && `${name}-uitleg`, error && `${name}-fout`].filter(Boolean).join(' ')
  return (
    <fieldset id={name} className={classNames('field-radios', error && 'field-wrong')} aria-describedby={described || undefined} tabIndex={-1}>
      <legend>{label}</legend>
      {hint && (
        <p id={`${name}-uitleg`} className="field-hint">
          {hint}
        </p>
      )}
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
