import type { Metadata } from 'next'
import { sendAcceptance } from '@/app/uitnodiging/actions'
import { AccountForm } from '@/components/redactie/account/AccountForm'
import { Entrance } from '@/components/redactie/account/Entrance'
import { passwordHint } from '@/components/redactie/account/password-hint'
import { Button } from '@/components/ui/Button'
import type { AccountRole } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { site } from '@/lib/site/site'
import { findLink } from '@/lib/users/tokens'
import { roleWords } from '@/lib/users/words'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Uitnodiging', robots: { index: false } }

/** Shows a form only: a program that follows links in mail does not use it up. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const link = await findLink(db(), token, 'invitation')
  const { OIDC_ISSUER, OIDC_NAME } = readEnv()
  if (!link)
    return (
      <Entrance title="Deze uitnodiging werkt niet meer" intro="Ze is verlopen of al gebruikt, of er is daarna een nieuwere gestuurd.">
        <p>
          Heb je al een wachtwoord gekozen? <a href="/inloggen">Log dan in</a>. Vraag anders een nieuwe uitnodiging aan wie je uitnodigde, of mail {site.email}.
        </p>
      </Entrance>
    )
  const writes = link.user.role === 'interventie-eigenaar'
  return (
    <Entrance
      title="Welkom bij KIS"
      intro={`Je bent uitgenodigd ${writes ? 'om mee te schrijven aan interventies' : `als ${roleWords[link.user.role as AccountRole].label.toLowerCase()}`}, op het adres ${link.user.email}.`}
    >
      {OIDC_ISSUER && (
        <>
          <Button href="/inloggen/organisatie" className="entrance-wide">
            Log in met {OIDC_NAME}
          </Button>
          <p className="entrance-or">of kies een wachtwoord</p>
        </>
      )}
      <AccountForm
        action={sendAcceptance}
        path={`/uitnodiging/${token}`}
        hidden={{ token, email: link.user.email }}
        fields={[
          {
            name: 'naam',
            label: 'Je naam',
            hint: writes ? 'Zo zien je collega’s en KIS je.' : 'Zo zien anderen je in de redactie.',
            autoComplete: 'name',
            value: link.user.name,
          },
          { name: 'wachtwoord', label: 'Kies een wachtwoord', hint: passwordHint, type: 'password', autoComplete: 'new-password' },
        ]}
        submit="Aan de slag"
        failed="Dit lukte nog niet"
        quiet={OIDC_ISSUER !== undefined}
      />
    </Entrance>
  )
}
