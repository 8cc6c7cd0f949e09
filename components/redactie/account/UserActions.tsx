import { AccountForm } from '@/components/redactie/account/AccountForm'
import { roleOptions } from '@/components/redactie/account/role-options'
import type { ShownUser } from '@/components/redactie/account/UserTable'
import type { FormState } from '@/lib/forms/state'

type Action = (before: FormState, form: FormData) => Promise<FormState>
type Props = {
  user: ShownUser
  self: boolean
  path: string
  actions: Record<'again' | 'role' | 'block' | 'unblock' | 'reset', Action>
}

/** What an administrator can do with somebody's account; each thing with what it means for them. */
export function UserActions({ user, self, path, actions }: Props) {
  const form = { path, hidden: { id: user.id }, failed: 'Dit is niet gebeurd', quiet: true }
  if (self)
    return (
      <section className="panel" aria-labelledby="beheer">
        <h2 id="beheer">Dit ben jij</h2>
        <p>Je eigen rol wijzigen of jezelf blokkeren kan niet: vraag een andere beheerder. De rest staat bij je eigen account.</p>
        <p>
          <a href="/redactie/account">Naar mijn account</a>
        </p>
      </section>
    )
  return (
    <section className="panel user-actions" aria-labelledby="beheer">
      <h2 id="beheer">Beheer</h2>
      {user.status === 'uitgenodigd' && (
        <div>
          <h3>Uitnodiging</h3>
          <p className="muted">Een nieuwe link per mail. De vorige werkt dan niet meer.</p>
          <AccountForm {...form} action={actions.again} fields={[]} submit="Stuur opnieuw" />
        </div>
      )}
      <div>
        <h3>Rol</h3>
        <p className="muted">Geldt meteen. Wie is ingelogd, moet opnieuw inloggen; wat al bewaard is, blijft.</p>
        <AccountForm {...form} action={actions.role} fields={[{ name: 'rol', label: 'Rol', options: roleOptions, value: user.role }]} submit="Wijzig rol" />
      </div>
      {user.secondFactor && (
        <div>
          <h3>Tweede stap</h3>
          <p className="muted">
            Voor wie zijn telefoon en herstelcodes kwijt is. Controleer eerst, bijvoorbeeld door te bellen, of je de echte persoon spreekt.
          </p>
          <AccountForm {...form} action={actions.reset} fields={[]} submit="Verwijder tweede stap" />
        </div>
      )}
      <div>
        <h3>Toegang</h3>
        <p className="muted">
          {user.status === 'geblokkeerd' ? 'De gebruiker kan nu niet inloggen.' : 'Blokkeren logt meteen overal uit. Documenten blijven van de gebruiker.'}
        </p>
        {user.status === 'geblokkeerd' ? (
          <AccountForm {...form} action={actions.unblock} fields={[]} submit="Hef blokkade op" />
        ) : (
          <AccountForm {...form} action={actions.block} fields={[]} submit="Blokkeer" />
        )}
      </div>
    </section>
  )
}
