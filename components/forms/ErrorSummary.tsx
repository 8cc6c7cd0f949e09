import { useEffect, useRef } from 'react'
import { Icon } from '@/components/ui/Icon'
import type { FormState } from '@/lib/forms/state'

/**
 * What keeps a form from being sent, at the top of the page, each with a way to the field. It has the focus when the
 * page opens, also without JavaScript; where the form is sent by a script, it gets the focus each time. `title` says what did not happen, when that is not about one field.
 */
export function ErrorSummary({ errors, message, title = 'Je bericht is nog niet verstuurd' }: Pick<FormState, 'errors' | 'message'> & { title?: string }) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer to the form is new, also when it says the same.
  useEffect(() => box.current?.focus(), [errors, message])
  if (errors.length === 0 && !message) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: the page is new to who just sent the form, and this is what it is about.
    <div ref={box} className="error-summary" role="alert" aria-labelledby="fouten" tabIndex={-1} autoFocus>
      <h2 id="fouten">
        <Icon name="warning" />
        <span>{message ? title : 'Er klopt nog iets niet'}</span>
      </h2>
      {message && <p>{message}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
