import type { ReactNode } from 'react'

type Props = { name: string; value?: string; checked: boolean; label: string; hint?: ReactNode }

/** Yes or no; all of the label can be clicked. */
export function Checkbox({ name, value = 'ja', checked, label, hint }: Props) {
  return (
    <div className="field-check">
      <label>
        <input type="checkbox" name={name} value={value} defaultChecked={checked} aria-describedby={hint ? `${name}-uitleg` : undefined} />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${name}-uitleg`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  )
}
