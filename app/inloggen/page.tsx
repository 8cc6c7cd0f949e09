import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { sendDemo, sendLogin } from '@/app/inloggen/actions'
import { AccountForm } from '@/components/redactie/account/AccountForm'
import { DemoAccounts } from '@/components/redactie/account/DemoAccounts'
import { Entrance } from '@/components/redactie/account/Entrance'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { currentAccount } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { localPath } from '@/lib/site/local-path'
import type { Params } from '@/lib/site/params'
import { demoPassword, listDemoAccounts } from '@/lib/users/demo'
import { loginMessages } from '@/lib/users/words'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Inloggen', robots: { index: false } }

export default async function LoginPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { naar, melding } = await searchParams
  const path = localPath(typeof naar === 'string' ? naar : '') ?? '/redactie'
  if (await currentAccount()) redirect(path)
  const { OIDC_ISSUER, OIDC_NAME } = readEnv()
  const demos = await listDemoAccounts(db())
  const message = typeof melding === 'string' ? loginMessages[melding] : undefined
  return (
    <Entrance title="Inloggen" intro="Voor medewerkers van KIS en wie met ons samenwerkt.">
      {message && <Notice tone={message.tone}>{message.text}</Notice>}
      {OIDC_ISSUER && (
        <>
          <Button href={`/inloggen/organisatie?naar=${encodeURIComponent(path)}`} className="entrance-wide">
            Log in met {OIDC_NAME}
          </Button>
          <p className="entrance-or">of met een wachtwoord</p>
        </>
      )}
      <AccountForm
        action={sendLogin}
        path="/inloggen"
        hidden={{ naar: path }}
        fields={[
          { name: 'email', label: 'E-mailadres', type: 'email', autoComplete: 'username', inputMode: 'email' },
          { name: 'wachtwoord', label: 'Wachtwoord', type: 'password', autoComplete: 'current-password' },
        ]}
        submit="Inloggen"
        failed="Je bent niet ingelogd"
        quiet={OIDC_ISSUER !== undefined}
      />
      <p className="entrance-links">
        <a href="/wachtwoord/vergeten">Wachtwoord vergeten?</a>
      </p>
      {demos.length > 0 && <DemoAccounts accounts={demos} password={demoPassword} action={sendDemo} to={path} />}
    </Entrance>
  )
}
