'use client'

import { type FormEvent, useId, useState } from 'react'
import { AssetConflict } from '@/components/redactie/media/AssetConflict'
import { type AssetValues, differences, fieldsOf, valuesOf } from '@/components/redactie/media/asset-values'
import { FocalPoint } from '@/components/redactie/media/FocalPoint'
import { RightsFields } from '@/components/redactie/media/RightsFields'
import { Refused, send } from '@/components/redactie/media/send'
import { Button } from '@/components/ui/Button'
import type { AssetItem } from '@/lib/media/shapes'

/** What is known of a file. Saves by the button; what somebody else saved in the meantime is shown, never overwritten unseen. */
export function AssetForm({ asset: given }: { asset: AssetItem }) {
  const [saved, setSaved] = useState(given)
  const [values, setValues] = useState(() => valuesOf(given))
  const [theirs, setTheirs] = useState<AssetItem>()
  const [message, setMessage] = useState('')
  const [errors, setErrors] = useState<Record<string, string>>({})
  const change = (changes: Partial<AssetValues>) => setValues((before) => ({ ...before, ...changes }))
  const changed = differences(values, valuesOf(saved)).length > 0

  const save = async (lock: number) => {
    setMessage('Bewaren…')
    setErrors({})
    try {
      const now = await send<AssetItem>(`/api/redactie/media/${saved.id}`, { lock, fields: fieldsOf(values) })
      setSaved(now)
      setValues(valuesOf(now))
      setTheirs(undefined)
      setMessage('Bewaard.')
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setMessage(error.message)
      setErrors(Object.fromEntries(error.issues.map(({ path, message: words }) => [String(path[1] ?? path[0]), words])))
      if (error.code === 'conflict') setTheirs(await send<AssetItem>(`/api/redactie/media/${saved.id}`).catch(() => undefined))
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save(saved.lock)
  }
  const takeTheirs = (other: AssetItem) => {
    setSaved(other)
    setValues(valuesOf(other))
    setTheirs(undefined)
    setMessage('Overgenomen wat er stond.')
  }
  return (
    <>
      {theirs && <AssetConflict mine={values} theirs={valuesOf(theirs)} onMine={() => void save(theirs.lock)} onTheirs={() => takeTheirs(theirs)} />}
      <form className="asset-edit" onSubmit={submit}>
        {saved.kind === 'picture' && (
          <fieldset className="asset-focus" disabled={!saved.mayChange}>
            <legend className="sr-only">Focuspunt</legend>
            <FocalPoint asset={saved} focus={values} onChange={change} disabled={!saved.mayChange} />
          </fieldset>
        )}
        <fieldset className="form" disabled={!saved.mayChange}>
          <legend className="sr-only">Gegevens</legend>
          <Line name="title" label="Titel" values={values} onChange={change} error={errors.title} />
          <Line
            name="description"
            label="Beschrijving"
            long
            hint="Wat er te zien is. Dit is het eerste voorstel voor de tekst bij de afbeelding in een document."
            values={values}
            onChange={change}
            error={errors.description}
          />
          <RightsFields values={values} onChange={change} pictures={saved.kind === 'picture'} errors={errors} />
          <Line name="keywords" label="Trefwoorden" hint="Met komma’s ertussen." values={values} onChange={change} error={errors.keywords} />
          {saved.mayChange ? (
            <p className="asset-save">
              <Button type="submit">Bewaar</Button> <span role="status">{message || (changed ? 'Nog niet bewaard' : '')}</span>
            </p>
          ) : (
            <p className="muted">Alleen wie het toevoegde en redacteuren kunnen dit wijzigen.</p>
          )}
        </fieldset>
      </form>
    </>
  )
}

type LineProps = {
  name: 'title' | 'description' | 'keywords'
  label: string
  hint?: string
  long?: boolean
  values: AssetValues
  onChange: (changes: Partial<AssetValues>) => void
  error?: string | undefined
}

function Line({ name, label, hint, long, values, onChange, error }: LineProps) {
  const id = useId()
  const control = {
    id,
    className: 'control',
    value: values[name],
    'aria-describedby': [hint && `${id}-uitleg`, error && `${id}-fout`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  }
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-uitleg`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-fout`} className="field-error">
          {error}
        </p>
      )}
      {long ? <textarea {...control} rows={4} /> : <input {...control} />}
    </div>
  )
}
