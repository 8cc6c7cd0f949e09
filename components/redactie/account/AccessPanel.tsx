import { Button } from '@/components/ui/Button'
import { formatDate } from '@/lib/dates'

type Props = {
  access: { password: boolean; linked: boolean; secondFactorSince: string | null; recoveryCodes: number; required: boolean }
  demo: boolean
  /** How the organisation's login is called. */
  provider: string
}

/** With what one gets in, and where to change that. */
export function AccessPanel({ access, demo, provider }: Props) {
  const { secondFactorSince: since, recoveryCodes, required } = access
  return (
    <section className="panel" aria-labelledby="toegang">
      <h2 id="toegang">Hoe je inlogt</h2>
      <dl className="access">
        {access.linked && (
          <div>
            <dt>Met {provider}</dt>
            <dd>Gekoppeld</dd>
          </div>
        )}
        <div>
          <dt>Wachtwoord</dt>
          <dd>
            {demo ? (
              'Staat op de inlogpagina, want dit is een proefaccount'
            ) : access.password ? (
              <Change path="wachtwoord">Wijzig wachtwoord</Change>
            ) : (
              'Niet ingesteld'
            )}
          </dd>
        </div>
        <div>
          <dt>Tweede stap</dt>
          <dd>
            {since ? `Aan, sinds ${formatDate(since)}` : demo ? 'Niet voor een proefaccount' : required ? 'Verplicht voor jouw rol' : 'Uit'}
            {!demo && <Change path="tweede-stap">{since ? 'Beheer tweede stap' : 'Stel tweede stap in'}</Change>}
          </dd>
        </div>
        {since && (
          <div>
            <dt>Herstelcodes</dt>
            <dd>
              {recoveryCodes === 0 ? 'Geen meer over' : `Nog ${recoveryCodes} over`}
              <Change path="herstelcodes">Maak nieuwe codes</Change>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function Change({ path, children }: { path: string; children: string }) {
  return (
    <Button href={`/redactie/account/${path}`} variant="secondary">
      {children}
    </Button>
  )
}
