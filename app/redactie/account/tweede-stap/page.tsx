import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { sendBegin, sendConfirm, sendRemove } from '@/app/redactie/account/actions'
import { AccountForm } from '@/components/redactie/account/AccountForm'
import { AccountShell } from '@/components/redactie/account/AccountShell'
import { SetUpSecondFactor } from '@/components/redactie/account/SetUpSecondFactor'
import { requireAccount } from '@/lib/auth/session'
import { readTotpSecret, totpUri } from '@/lib/auth/totp'
import { db } from '@/lib/db/client'
import { localPath } from '@/lib/site/local-path'
import type { Params } from '@/lib/site/params'
import { getOwnAccess } from '@/lib/users/queries'

export const metadata: Metadata = { title: 'Tweede stap' }

const path = '/redactie/account/tweede-stap'

export default async function SecondFactorPage({ searchParams }: { searchParams: Promise<Params> }) {
  const me = await requireAccount(path)
  const { naar } = await searchParams
  const onward = localPath(typeof naar === 'string' ? naar : '') ?? '/redactie/account'
  if (me.demo) redirect('/redactie/account')
  const { secondFactorSince, pending, required } = await getOwnAccess(db(), me)
  const secret = pending ? readTotpSecret(pending) : undefined
  if (secondFactorSince)
    return (
      <AccountShell title="Tweede stap verwijderen" intro="Doe dit als je een andere telefoon of app gaat gebruiken. Stel daarna de tweede stap opnieuw in.">
        {required && <p>Voor jouw rol is de tweede stap verplicht. Je kunt pas verder als je hem opnieuw hebt ingesteld.</p>}
        <AccountForm
          action={sendRemove}
          path={path}
          fields={[{ name: 'huidig', label: 'Je wachtwoord, of een code uit je app', type: 'password', autoComplete: 'current-password' }]}
          submit="Verwijder tweede stap"
          failed="De tweede stap is niet verwijderd"
        />
      </AccountShell>
    )
  const intro = required
    ? 'Voor jouw rol vragen we bij het inloggen ook een code van je telefoon. Zo kan niemand met alleen je wachtwoord iets publiceren. Dit instellen duurt twee minuten.'
    : 'Dan vragen we bij het inloggen ook een code van je telefoon. Met alleen je wachtwoord komt dan niemand erin. Dit instellen duurt twee minuten.'
  return (
    <AccountShell title="Tweede stap instellen" intro={intro} enrolling={me.mustEnrol}>
      {secret ? (
        <SetUpSecondFactor action={sendConfirm} path={path} onward={onward} secret={secret} uri={totpUri(secret, me.email)} />
      ) : (
        <>
          <p>
            Je hebt een app nodig die codes maakt, zoals Microsoft Authenticator, Google Authenticator, 2FAS of een wachtwoordbeheerder. Heb je er nog geen? Zet
            er dan eerst een op je telefoon.
          </p>
          <AccountForm action={sendBegin} path={path} fields={[]} hidden={{ naar: onward }} submit="Begin" failed="Dit lukte niet" />
        </>
      )}
    </AccountShell>
  )
}
