type Props = {
  name: string
  legend: string
  hint?: string
  error?: string
  options: readonly { value: string; label: string }[]
  chosen: readonly string[]
}

/** Several of a few choices. */
export function BoxGroup({ name, legend, hint, error, options, chosen }: Props) {
  const described = [hint && `${name}-uitleg`, error && `${name}-fout`].filter(Boolean).join(' ')
  return (
    <fieldset id={name} tabIndex={-1} className="field-boxes" aria-describedby={described || undefined}>
      <legend>{legend}</legend>
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
      {options.map(({ value, label }) => (
        <div key={value} className="field-check">
          <label>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            <span>{label}</span>
          </label>
        </div>
      ))}
    </fieldset>
  )
}
