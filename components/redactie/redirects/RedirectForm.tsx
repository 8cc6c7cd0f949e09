'use client'

import { useActionState, useRef } from 'react'
import { pickDocument } from '@/components/editor/pick/DocumentPicker'
import { controlProps, Field } from '@/components/forms/Field'
import { TextField } from '@/components/forms/TextField'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { type FormState, newForm } from '@/lib/forms/state'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The redirect that is changed; a new one when left out. */
  redirect?: { path: string; target: string }
}

const hint = 'Een document gaat mee als zijn adres wijzigt. Een adres begint met / of met https://.'

/** From where, and to where. */
export function RedirectForm({ action, redirect }: Props) {
  const [{ values, errors, message }, send] = useActionState(action, newForm)
  const target = useRef<HTMLInputElement>(null)
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  const naar = { name: 'naar', label: 'Naar', hint, error: errorOf('naar') }
  return (
    <form action={send} noValidate className="form redirect-form">
      {message && (
        <div role="alert">
          <Notice tone="danger" title="Deze omleiding kan niet">
            {message}
          </Notice>
        </div>
      )}
      {redirect && (
        <>
          <input type="hidden" name="pad" value={redirect.path} />
          <input type="hidden" name="was" value={redirect.target} />
        </>
      )}
      <TextField
        name="van"
        label="Van"
        hint="Het adres dat mensen nog gebruiken, bijvoorbeeld /oude-pagina."
        error={errorOf('van')}
        value={values?.van ?? redirect?.path ?? ''}
      />
      <Field {...naar}>
        <div className="redirect-target">
          <input ref={target} type="text" defaultValue={values?.naar ?? redirect?.target ?? ''} className="control" {...controlProps(naar)} />
          <Button
            variant="secondary"
            icon="search"
            className="needs-script"
            onClick={async () => {
              const picked = await pickDocument({ title: 'Naar welk document?' })
              if (picked && target.current) target.current.value = picked.id
            }}
          >
            Kies een document
          </Button>
        </div>
      </Field>
      <div>
        <Button type="submit">{redirect ? 'Bewaar' : 'Voeg toe'}</Button>{' '}
        <Button variant="quiet" href="/redactie/omleidingen">
          Toch niet
        </Button>
      </div>
    </form>
  )
}
