import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/classNames'

export type FieldProps = { name: string; label: string; hint?: ReactNode; error?: string; value?: string; optional?: boolean }

type Props = Pick<FieldProps, 'name' | 'label' | 'hint' | 'error' | 'optional'> & { children: ReactNode }

/** A label, a hint and an error around a control, in the order in which they are read. The control has `name` as its id. */
export function Field({ name, label, hint, error, optional, children }: Props) {
  return (
    <div className={classNames('field', error && 'field-wrong')}>
      <label htmlFor={name}>
        {label}
        {optional && <span className="field-optional"> (niet verplicht)</span>}
      </label>
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
      {children}
    </div>
  )
}

/** What ties a control to its label, hint and error. */
export function controlProps({ name, hint, error, optional }: Pick<FieldProps, 'name' | 'hint' | 'error' | 'optional'>) {
  const described = [hint && `${name}-uitleg`, error && `${name}-fout`].filter(Boolean).join(' ')
  return { id: name, name, required: !optional, 'aria-invalid': error ? true : undefined, 'aria-describedby': described || undefined }
}
