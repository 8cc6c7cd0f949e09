import '@/components/redactie/account/account.css'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { sendName, sendRevoke, sendRevokeOthers } from '@/app/redactie/account/actions'
import { AccessPanel } from '@/components/redactie/account/AccessPanel'
import { AccountForm } from '@/components/redactie/account/AccountForm'
import { Done } from '@/components/redactie/account/Done'
import { SessionList } from '@/components/redactie/account/SessionList'
import { PageHead } from '@/components/redactie/PageHead'
import { requireAccount } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import type { Params } from '@/lib/site/params'
import { getOwnAccess, listOwnSessions } from '@/lib/users/queries'
import { accountMessages, roleWords } from '@/lib/users/words'

export const metadata: Metadata = { title: 'Mijn account' }

export default async function AccountPage({ searchParams }: { searchParams: Promise<Params> }) {
  const me = await requireAccount('/redactie/account')
  if (me.mustEnrol) redirect('/redactie/account/tweede-stap')
  const { melding } = await searchParams
  const [access, sessions] = await Promise.all([getOwnAccess(db(), me), listOwnSessions(db(), me)])
  return (
    <>
      <PageHead title="Mijn account" intro={`${me.email} · ${roleWords[me.role].label}`} />
      <Done>{typeof melding === 'string' ? accountMessages[melding] : undefined}</Done>
      <div className="panels">
        <section className="panel" aria-labelledby="naam-kop">
          <h2 id="naam-kop">Je naam</h2>
          <AccountForm
            action={sendName}
            path="/redactie/account"
            fields={[{ name: 'naam', label: 'Naam', hint: 'Zo zien anderen je in de redactie.', autoComplete: 'name', value: me.name }]}
            submit="Bewaar naam"
            failed="Je naam is niet gewijzigd"
            quiet
          />
        </section>
        <AccessPanel access={access} demo={me.demo} provider={readEnv().OIDC_NAME} />
        <SessionList sessions={sessions} revoke={sendRevoke} revokeOthers={sendRevokeOthers} />
      </div>
    </>
  )
}
