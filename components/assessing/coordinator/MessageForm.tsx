'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { TextArea } from '@/components/forms/TextArea'
import { TextField } from '@/components/forms/TextField'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'

/** `preview`: the mail as it would go out, to look at before it does. */
export type MessageState = FormState & { preview?: { subject: string; text: string; to: readonly string[] } }

type Props = {
  action: (before: MessageState, form: FormData) => Promise<MessageState>
  /** The path of this page, to send the form to without JavaScript. */
  path: string
  hidden: Readonly<Record<string, string>>
  subject: string
  text: string
}

/** A message to the owners: written, looked at, and only then sent. All that was typed stays. */
export function MessageForm({ action, path, hidden, subject, text }: Props) {
  const [{ values, errors, message, preview }, send] = useActionState<MessageState, FormData>(action, newForm, path)
  const of = (name: string) => errors.find((error) => error.field === name)?.message
  const [onderwerp, tekst] = [values?.onderwerp ?? subject, values?.tekst ?? text]
  return (
    <form action={send} noValidate className="form">
      <ErrorSummary errors={errors} message={message} title="Je bericht is niet verstuurd" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {preview ? (
        <Preview preview={preview} onderwerp={onderwerp} tekst={tekst} />
      ) : (
        <>
          <TextField name="onderwerp" label="Onderwerp" value={onderwerp} error={of('onderwerp')} />
          <TextArea
            name="tekst"
            label="Bericht"
            hint="Begin niet met een aanhef: die komt er vanzelf boven, met de naam. Vul in wat tussen [haken] staat."
            rows={14}
            value={tekst}
            error={of('tekst')}
          />
          <div>
            <Button type="submit" name="stap" value="bekijk">
              Bekijk het bericht
            </Button>
          </div>
        </>
      )}
    </form>
  )
}

function Preview({ preview, onderwerp, tekst }: { preview: NonNullable<MessageState['preview']>; onderwerp: string; tekst: string }) {
  return (
    <section aria-labelledby="voorbeeld">
      <h2 id="voorbeeld">Zo gaat het bericht weg</h2>
      <p role="status" className="muted">
        Aan: {preview.to.join(', ')}. Zij kunnen antwoorden aan KIS. Er is nog niets verstuurd.
      </p>
      <div className="message-mail">
        <p className="message-subject">
          <strong>{preview.subject}</strong>
        </p>
        <p className="case-words">{preview.text}</p>
      </div>
      <input type="hidden" name="onderwerp" value={onderwerp} />
      <input type="hidden" name="tekst" value={tekst} />
      <div className="message-buttons">
        <Button type="submit" name="stap" value="verstuur" icon="mail">
          Verstuur
        </Button>
        <Button type="submit" name="stap" value="wijzig" variant="secondary">
          Toch nog wijzigen
        </Button>
      </div>
    </section>
  )
}
