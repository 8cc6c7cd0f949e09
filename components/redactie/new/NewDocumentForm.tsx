'use client'

import '@/components/redactie/new/new.css'
import { useActionState } from 'react'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { TextField } from '@/components/forms/TextField'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The document to copy; its kind is that of the new one. */
  copyOf?: string
  title?: string
  kind?: string
  kinds: readonly { id: string; label: string; about: string }[]
}

/** What kind of document, and how it is called. Works without scripts. */
export function NewDocumentForm({ action, copyOf, title = '', kind, kinds }: Props) {
  const [{ values, errors, message }, send] = useActionState(action, newForm)
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <form action={send} noValidate className="form new-document">
      <ErrorSummary errors={errors} message={message} title="Je document is nog niet gemaakt" />
      {copyOf && <input type="hidden" name="van" value={copyOf} />}
      <TextField name="titel" label="Titel" value={values?.titel ?? title} error={errorOf('titel')} autoComplete="off" />
      {kinds.length > 0 && <KindChoice kinds={kinds} chosen={values ? values.soort : kind} error={errorOf('soort')} />}
      <div>
        <Button type="submit">{copyOf ? 'Maak de kopie' : 'Maak het document'}</Button>
      </div>
    </form>
  )
}

function KindChoice({ kinds, chosen, error }: Pick<Props, 'kinds'> & { chosen: string | undefined; error: string | undefined }) {
  return (
    <fieldset id="soort" className={error ? 'field field-wrong' : 'field'} aria-describedby={error ? 'soort-fout' : undefined}>
      <legend>Soort document</legend>
      {error && (
        <p id="soort-fout" className="field-error">
          <span className="sr-only">Fout: </span>
          {error}
        </p>
      )}
      <div className="kind-choices">
        {kinds.map(({ id, label, about }) => (
          <label key={id} className="kind-choice">
            <input type="radio" name="soort" value={id} defaultChecked={chosen === id} />
            <span>
              <strong>{label}</strong>
              <span className="muted">{about}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
