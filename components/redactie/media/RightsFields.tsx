'use client'

import { useId } from 'react'
import { consents, licences } from '@/lib/media/vocabulary'

export type RightsValues = { maker: string; source: string; licence: string; consent: string; consentNote: string }

type Props = {
  values: RightsValues
  onChange: (changes: Partial<RightsValues>) => void
  pictures: boolean
  errors?: Readonly<Record<string, string>>
  open?: string
}

/** Who made it, and on what terms it may be shown. `open`: the word for leaving a choice as it is, where several files get the same. */
export function RightsFields({ values, onChange, pictures, errors = {}, open }: Props) {
  return (
    <>
      <Text name="maker" label="Maker" hint="De fotograaf, tekenaar of organisatie, zoals die genoemd wil worden." {...{ values, onChange, errors }} />
      <Text name="source" label="Bron" hint="Waar het vandaan komt, bijvoorbeeld een beeldbank met nummer." {...{ values, onChange, errors }} />
      <Choice name="licence" label="Licentie" options={licences} none={open ?? 'Nog niet bekend'} {...{ values, onChange, errors }} />
      {pictures && (
        <>
          <Choice name="consent" label="Toestemming van wie erop staat" options={consents} none={open} {...{ values, onChange, errors }} />
          <Text
            name="consentNote"
            label="Toelichting bij de toestemming"
            hint="Voor wie en waarvoor, en waar die is vastgelegd. Komt niet op de website."
            {...{ values, onChange, errors }}
          />
        </>
      )}
    </>
  )
}

type FieldProps = { name: keyof RightsValues; label: string } & Pick<Props, 'values' | 'onChange'> & { errors: Readonly<Record<string, string>> }

function Text({ name, label, hint, values, onChange, errors }: FieldProps & { hint: string }) {
  const id = useId()
  const error = errors[name]
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-uitleg`} className="field-hint">
        {hint}
      </p>
      {error && <p className="field-error">{error}</p>}
      <input
        id={id}
        className="control"
        value={values[name]}
        aria-describedby={`${id}-uitleg`}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
    </div>
  )
}

function Choice({
  name,
  label,
  options,
  none,
  values,
  onChange,
  errors,
}: FieldProps & { options: Readonly<Record<string, string>>; none: string | undefined }) {
  const id = useId()
  const error = errors[name]
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {error && <p className="field-error">{error}</p>}
      <select id={id} className="control" value={values[name]} onChange={(event) => onChange({ [name]: event.target.value })}>
        {none && <option value="">{none}</option>}
        {Object.entries(options).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
