import type { Metadata } from 'next'
import { sendInvitation, sendInvitationAgain, sendOrganisation, sendRemoval, sendWithdrawal } from '@/app/mijn-interventies/organisatie/actions'
import { AccountForm } from '@/components/redactie/account/AccountForm'
import { Done } from '@/components/redactie/account/Done'
import { OrganisationMembers } from '@/components/redactie/owners/OrganisationMembers'
import { PageHead } from '@/components/redactie/PageHead'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { readOrganisationPage } from '@/lib/owners/organisation'

export const metadata: Metadata = { title: 'Organisatie' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const path = '/mijn-interventies/organisatie'
const messages: Readonly<Record<string, string>> = {
  gewijzigd: 'De gegevens van je organisatie zijn gewijzigd.',
  uitgenodigd: 'De uitnodiging is onderweg. Je collega leest in de mail hoe het verdergaat.',
  ingetrokken: 'De uitnodiging is ingetrokken. De link in de mail werkt niet meer.',
  weg: 'Je collega hoort niet meer bij je organisatie, en heeft daar bericht van.',
}

export default async function OrganisationPage({ searchParams }: Props) {
  const user = await requireUser(path, 'organisation.manage')
  const { melding } = await searchParams
  const organisation = await readOrganisationPage(db(), actorOf(user))
  if (!organisation)
    return (
      <>
        <PageHead title="Je hoort nog bij geen organisatie" intro="Vraag een collega om je uit te nodigen, of meld zelf een interventie aan." />
        <p>
          <a href="/mijn-interventies/nieuw">Meld een interventie aan</a>
        </p>
      </>
    )
  const { name, website, members, invited } = organisation
  return (
    <>
      <PageHead title={name} intro="Iedereen van je organisatie ziet al jullie interventies en kan eraan schrijven. Collega’s van andere organisaties niet." />
      <Done>{typeof melding === 'string' && Object.hasOwn(messages, melding) ? messages[melding] : undefined}</Done>
      <div className="panels">
        <OrganisationMembers path={path} members={members} invited={invited} again={sendInvitationAgain} withdraw={sendWithdrawal} remove={sendRemoval} />
        <section className="panel" aria-labelledby="uitnodigen">
          <h2 id="uitnodigen">Nodig een collega uit</h2>
          <p className="muted">Je collega krijgt een mail met een link, kiest een wachtwoord en kan meteen meeschrijven.</p>
          <AccountForm
            action={sendInvitation}
            path={path}
            fields={[
              { name: 'naam', label: 'Naam van je collega', autoComplete: 'off' },
              { name: 'email', label: 'E-mailadres van je collega', type: 'email', autoComplete: 'off', inputMode: 'email' },
            ]}
            submit="Stuur de uitnodiging"
            failed="De uitnodiging is niet verstuurd"
          />
        </section>
        <section className="panel" aria-labelledby="gegevens">
          <h2 id="gegevens">Gegevens</h2>
          <AccountForm
            action={sendOrganisation}
            path={path}
            fields={[
              { name: 'organisatie', label: 'Naam van je organisatie', autoComplete: 'organization', value: name },
              { name: 'website', label: 'Website', inputMode: 'url', value: website, optional: true },
            ]}
            submit="Bewaar"
            failed="Dit is niet bewaard"
            quiet
          />
        </section>
      </div>
    </>
  )
}
