'use client'

import type { ReactNode } from 'react'
import { BulkRows } from '@/components/redactie/lists/BulkRows'
import { PageHead } from '@/components/redactie/PageHead'
import { Button } from '@/components/ui/Button'
import type { BulkState } from '@/lib/redactie/shapes'
import { countOf, type OperationName, operationWords } from '@/lib/redactie/words'

export type BulkOptions = { people: readonly { id: string; name: string }[]; themes: readonly { id: string; title: string }[] }
type Props = { state: Extract<BulkState, { step: 'details' }>; send: (form: FormData) => void; options: BulkOptions; back: string }

/** What must be known before something can be done. */
export function BulkDetails({ state, send, options, back }: Props) {
  const { rows, values, message } = state
  const name = values.doe as OperationName
  return (
    <>
      <title>{`${operationWords[name].title} | Redactie KIS`}</title>
      <PageHead
        title={operationWords[name].title}
        back={{ href: back, label: 'Terug naar de lijst' }}
        intro={`Voor ${countOf(rows.length, 'document', 'documenten')}. Hierna zie je wat er met elk gebeurt; dan pas wordt het gedaan.`}
      />
      <form action={send} className="form bulk-form" noValidate>
        <input type="hidden" name="stap" value="bekijk" />
        <input type="hidden" name="doe" value={name} />
        {rows.map(({ id, lock }) => (
          <input key={id} type="hidden" name="gekozen" value={`${lock} ${id}`} />
        ))}
        <Detail name={name} values={values} options={options} message={message} />
        <div>
          <Button type="submit">Bekijk wat er gebeurt</Button>
        </div>
      </form>
      <h2 className="bulk-head">Gekozen</h2>
      <BulkRows rows={rows} />
    </>
  )
}

type DetailProps = { name: OperationName; values: Readonly<Record<string, string>>; options: BulkOptions; message: string | undefined }

function Detail({ name, values, options: { people, themes }, message }: DetailProps) {
  if (name === 'eigenaar')
    return (
      <Choice
        field="eigenaar"
        label="Wie wordt de eigenaar?"
        none="Niemand"
        value={values.eigenaar}
        message={message}
        choices={people.map(({ id, name }) => [id, name])}
      />
    )
  if (name === 'thema-erbij' || name === 'thema-eraf')
    return (
      <Choice
        field="thema"
        label="Welk thema?"
        none="Kies een thema"
        value={values.thema}
        message={message}
        choices={themes.map(({ id, title }) => [id, title])}
      />
    )
  if (name === 'controledatum')
    return (
      <Field field="datum" label="Wanneer moet iemand het weer nakijken?" hint="Laat leeg voor: niet." message={message}>
        <input type="date" id="datum" name="datum" defaultValue={values.datum} className="control" {...describedBy('datum', true, message)} />
      </Field>
    )
  const withdrawing = name === 'intrekken'
  const field = withdrawing ? 'uitleg' : 'alleen'
  const label = withdrawing ? 'Waarom worden ze ingetrokken?' : 'Waarom zonder tweede paar ogen? (niet verplicht)'
  const hint = withdrawing
    ? 'Lezers zien deze uitleg boven de tekst, die leesbaar blijft. Minstens 10 tekens.'
    : 'Alleen nodig voor wat je zelf schreef en niemand goedkeurde. Een andere eindredacteur kijkt het later na.'
  return (
    <Field field={field} label={label} hint={hint} message={message}>
      <textarea id={field} name={field} rows={4} defaultValue={values[field]} className="control" {...describedBy(field, true, message)} />
    </Field>
  )
}

type FieldProps = { field: string; label: string; hint?: string; message: string | undefined; children: ReactNode }

function Field({ field, label, hint, message, children }: FieldProps) {
  return (
    <div className={message ? 'field field-wrong' : 'field'}>
      <label htmlFor={field}>{label}</label>
      {hint && (
        <p id={`${field}-uitleg`} className="field-hint">
          {hint}
        </p>
      )}
      {message && (
        <p id={`${field}-fout`} className="field-error" role="alert">
          {message}
        </p>
      )}
      {children}
    </div>
  )
}

type ChoiceProps = {
  field: string
  label: string
  none: string
  value: string | undefined
  message: string | undefined
  choices: readonly (readonly [string, string])[]
}

function Choice({ field, label, none, value, message, choices }: ChoiceProps) {
  return (
    <Field field={field} label={label} message={message}>
      <select id={field} name={field} defaultValue={value ?? ''} className="control" {...describedBy(field, false, message)}>
        <option value="">{none}</option>
        {choices.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  )
}

function describedBy(field: string, hint: boolean, message: string | undefined) {
  const ids = [hint && `${field}-uitleg`, message && `${field}-fout`].filter(Boolean).join(' ')
  return { 'aria-invalid': message ? true : undefined, 'aria-describedby': ids || undefined }
}
