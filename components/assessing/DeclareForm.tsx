'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { RadioField } from '@/components/forms/RadioField'
import { SubmitButton } from '@/components/forms/SubmitButton'
import { TextArea } from '@/components/forms/TextArea'
import { type FormState, newForm } from '@/lib/forms/state'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The path of this page, to send the form to without JavaScript. */
  path: string
  submission: string
  /** Asked again later: only that there are interests after all. */
  later?: boolean
}

const none = { value: 'geen', label: 'Ik heb geen belangen', hint: 'Je krijgt daarna de tekst te zien en kunt beginnen.' }
const some = { value: 'wel', label: 'Ik heb wel belangen', hint: 'Je ziet deze inzending dan niet meer. De coördinatoren zoeken iemand anders.' }

/** Whether an assessor has interests in the way. */
export function DeclareForm({ action, path, submission, later = false }: Props) {
  const [{ values, errors, message }, send] = useActionState(action, newForm, path)
  const wrong = (name: string) => errors.find(({ field }) => field === name)?.message
  const [interests, text] = [wrong('interests'), wrong('text')]
  return (
    <>
      <ErrorSummary errors={errors} message={message} title="Je antwoord is nog niet bewaard" />
      <form action={send} noValidate className="form">
        <input type="hidden" name="inzending" value={submission} />
        {later ? (
          <input type="hidden" name="interests" value="wel" />
        ) : (
          <RadioField
            name="interests"
            label="Heb je belangen bij deze inzending?"
            options={[none, some]}
            value={values?.interests ?? ''}
            {...(interests && { error: interests })}
          />
        )}
        <TextArea
          name="text"
          label={later ? 'Welk belang heb je?' : 'Zo ja, welk belang?'}
          hint="Alleen de coördinatoren lezen dit."
          rows={3}
          optional={!later}
          value={values?.text ?? ''}
          {...(text && { error: text })}
        />
        <div>
          <SubmitButton>{later ? 'Ik heb belangen en stop' : 'Bewaar mijn antwoord'}</SubmitButton>
        </div>
      </form>
    </>
  )
}
