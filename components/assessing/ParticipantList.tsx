import { SmallForm } from '@/components/forms/SmallForm'
import type { FormState } from '@/lib/forms/state'
import type { Participant } from '@/lib/rounds/shapes'

type Props = {
  title: string
  people: readonly Participant[]
  empty: string
  /** Ways to sign somebody off, while the workshop is still to come. */
  signOff?: { action: (before: FormState, form: FormData) => Promise<FormState>; hidden: Readonly<Record<string, string>> }
}

/** Who comes to a workshop, or waits, in their order; also to print. */
export function ParticipantList({ title, people, empty, signOff }: Props) {
  const id = `lijst-${title.toLowerCase()}`
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="muted">({people.length})</span>
      </h2>
      {people.length === 0 && <p className="muted">{empty}</p>}
      {people.length > 0 && (
        <ol className="participants">
          {people.map(({ seatId, name, email, organisation, submissionId, title, attended }) => (
            <li key={seatId}>
              <div>
                <p className="participant-name">
                  {name}
                  {attended !== null && <span className="muted">{attended ? ' · was er' : ' · was er niet'}</span>}
                </p>
                <p className="muted">
                  {organisation} · <a href={`mailto:${email}`}>{email}</a>
                </p>
                <p className="muted">
                  <a href={`/beoordelen/inzendingen/${submissionId}`}>{title}</a>
                </p>
              </div>
              {signOff && (
                <SmallForm
                  action={signOff.action}
                  hidden={{ ...signOff.hidden, plek: seatId }}
                  submit="Meld af"
                  about={name}
                  failed={`${name} is niet afgemeld`}
                  quiet
                />
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
