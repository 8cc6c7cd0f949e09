import '@/components/redactie/owners/owners.css'
import { AccountForm } from '@/components/redactie/account/AccountForm'
import { formatDate } from '@/lib/dates'
import type { FormState } from '@/lib/forms/state'

type Action = (before: FormState, form: FormData) => Promise<FormState>
type Props = {
  path: string
  members: { id: string; name: string; email: string; me: boolean }[]
  invited: { email: string; until: string }[]
  again: Action
  withdraw: Action
  remove: Action
}

/** Who writes along, who was asked, and a way to change that. */
export function OrganisationMembers({ path, members, invited, again, withdraw, remove }: Props) {
  const form = { path, fields: [], failed: 'Dit is niet gebeurd', quiet: true }
  return (
    <section className="panel" aria-labelledby="collegas">
      <h2 id="collegas">Wie er meeschrijven</h2>
      <ul className="member-list">
        {members.map(({ id, name, email, me }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong>
              {me && ' (jij)'}
              <span className="muted member-mail">{email}</span>
            </p>
            {members.length > 1 && (
              <details>
                <summary>{me ? 'Ga weg bij deze organisatie' : `Haal ${name} weg`}</summary>
                <p className="muted">
                  {me
                    ? 'Je wordt meteen uitgelogd en ziet de interventies niet meer.'
                    : `${name} wordt meteen uitgelogd en ziet jullie interventies niet meer.`}{' '}
                  Wat er geschreven is, blijft staan.
                </p>
                <AccountForm {...form} action={remove} hidden={{ id }} submit={me ? 'Ja, ik ga weg' : 'Ja, haal weg'} />
              </details>
            )}
          </li>
        ))}
      </ul>
      {invited.length > 0 && (
        <>
          <h3>Uitgenodigd, nog geen antwoord</h3>
          <ul className="member-list">
            {invited.map(({ email, until }) => (
              <li key={email}>
                <p>
                  <strong>{email}</strong>
                  <span className="muted member-mail">De link werkt tot en met {formatDate(until)}</span>
                </p>
                <div className="member-ways">
                  <AccountForm {...form} action={again} hidden={{ email }} submit="Stuur opnieuw" />
                  <AccountForm {...form} action={withdraw} hidden={{ email }} submit="Trek in" />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
