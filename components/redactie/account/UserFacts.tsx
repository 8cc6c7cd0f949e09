import { UserStatusTag } from '@/components/redactie/account/UserStatusTag'
import type { ShownUser } from '@/components/redactie/account/UserTable'
import { When } from '@/components/redactie/account/When'

/** What an administrator knows of somebody. */
export function UserFacts({ user }: { user: ShownUser }) {
  const { email, secondFactor, linked, lastSeenAt, invitedUntil } = user
  return (
    <section className="panel" aria-labelledby="gegevens">
      <h2 id="gegevens">Gegevens</h2>
      <dl className="access">
        <div>
          <dt>E-mailadres</dt>
          <dd>{email}</dd>
        </div>
        <div>
          <dt>Toegang</dt>
          <dd>
            <span>
              <UserStatusTag user={user} />
            </span>
          </dd>
        </div>
        {invitedUntil && (
          <div>
            <dt>Uitnodiging werkt tot</dt>
            <dd>
              <When iso={invitedUntil} />
            </dd>
          </div>
        )}
        <div>
          <dt>Logt in via de organisatie</dt>
          <dd>{linked ? 'ja' : 'nee'}</dd>
        </div>
        <div>
          <dt>Tweede stap</dt>
          <dd>{secondFactor ? 'aan' : 'uit'}</dd>
        </div>
        <div>
          <dt>Laatst gezien</dt>
          <dd>{lastSeenAt ? <When iso={lastSeenAt} /> : 'nog niet'}</dd>
        </div>
      </dl>
    </section>
  )
}
