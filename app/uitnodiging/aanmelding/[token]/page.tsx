import type { Metadata } from 'next'
import { sendConfirmation } from '@/app/uitnodiging/aanmelding/actions'
import { AccountForm } from '@/components/redactie/account/AccountForm'
import { Entrance } from '@/components/redactie/account/Entrance'
import { passwordHint } from '@/components/redactie/account/password-hint'
import { MetaList } from '@/components/ui/MetaList'
import { db } from '@/lib/db/client'
import { claimableInterventions } from '@/lib/owners/claimable'
import { site } from '@/lib/site/site'
import { registrationRows } from '@/lib/submissions/registration/registration'
import { findRequest } from '@/lib/submissions/registration/requests'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Bevestig je aanmelding', robots: { index: false } }

/** Shows a form only: a program that follows links in mail does not use it up. */
export default async function ConfirmPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const waiting = await findRequest(db(), token)
  if (!waiting)
    return (
      <Entrance title="Deze link werkt niet meer" intro="Hij is verlopen of al gebruikt.">
        <p>
          Heb je al bevestigd? <a href="/inloggen?naar=/mijn-interventies">Log dan in</a>. Meld je anders <a href="/interventies/indienen">opnieuw aan</a>, of
          mail {site.email}.
        </p>
      </Entrance>
    )
  const { name, registration, request, round } = waiting
  const existing = registration.bestaand ? (await claimableInterventions(db())).find(({ slug }) => slug === registration.bestaand)?.title : undefined
  return (
    <Entrance title="Bevestig je aanmelding" intro={`Voor ${round.title}, met het adres ${request.email}. Kies een wachtwoord: daarmee log je straks in.`}>
      <AccountForm
        action={sendConfirmation}
        path={`/uitnodiging/aanmelding/${token}`}
        hidden={{ token, email: request.email }}
        fields={[
          { name: 'naam', label: 'Je naam', hint: 'Zo zien je collega’s en KIS je.', autoComplete: 'name', value: name },
          { name: 'wachtwoord', label: 'Kies een wachtwoord', hint: passwordHint, type: 'password', autoComplete: 'new-password' },
        ]}
        submit="Bevestig je aanmelding"
        failed="Dit lukte nog niet"
      />
      <h2>Wat je invulde</h2>
      <MetaList rows={registrationRows(registration, existing)} />
      <p>
        Klopt er iets niet? Je kunt je beschrijving later nog helemaal aanpassen. Gaat het om de organisatie of de database, meld je dan{' '}
        <a href={`/interventies/indienen/aanmelden?ronde=${round.slug}`}>opnieuw aan</a>.
      </p>
    </Entrance>
  )
}
