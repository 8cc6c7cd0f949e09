'use client'

import { useActionState, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { AnswerFields } from '@/components/worksheet/AnswerFields'
import { type FormState, newForm } from '@/lib/forms/state'
import type { AnswerView } from '@/lib/submissions/shapes'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  /** The path of this page, to send the form to without JavaScript; another one for each form on it, since what was refused comes back by it. */
  path: string
  submissionId: string
  remarkId: string
  /** What was answered before, to change. */
  before?: Pick<AnswerView, 'says' | 'text'> | undefined
  /** Where to go on afterwards: the query of the page. */
  back?: string
}

/** A form with an answer to one remark, on a page that has no form around it. What was refused comes back as it was typed. */
export function AnswerForm({ action, path, submissionId, remarkId, before, back = '' }: Props) {
  const [{ values, errors, message }, send] = useActionState(action, newForm, path)
  const problem = useRef<HTMLParagraphElement>(null)
  const error = (field: string) => errors.find((one) => one.field === field)?.message
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer to the form is new, also when it says the same.
  useEffect(() => problem.current?.focus(), [errors, message])
  const [says, text] = [error('says'), error('text')]
  const refused = errors.length > 0 || message !== undefined
  return (
    <details className="answer-details" open={refused}>
      <summary>{before ? 'Wijzig je antwoord' : 'Geef antwoord'}</summary>
      <form action={send} noValidate className="answer-form">
        {refused && (
          <p ref={problem} role="alert" tabIndex={-1} className="answer-problem">
            {message ?? 'Je antwoord is nog niet bewaard. Kijk hieronder wat er nog mist.'}
          </p>
        )}
        <input type="hidden" name="id" value={submissionId} />
        <input type="hidden" name="remarkId" value={remarkId} />
        <input type="hidden" name="back" value={back} />
        <AnswerFields
          key={JSON.stringify(values)}
          names={{ says: 'says', text: 'text' }}
          id={`antwoord-${remarkId}`}
          says={values?.says ?? before?.says ?? ''}
          text={values?.text ?? before?.text ?? ''}
          errors={{ ...(says && { says }), ...(text && { text }) }}
        />
        <div>
          <Button type="submit" variant="secondary">
            Bewaar je antwoord
          </Button>
        </div>
      </form>
    </details>
  )
}
