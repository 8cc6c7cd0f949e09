import type { Metadata } from 'next'
import { sendNewPassword } from '@/app/wachtwoord/actions'
import { AccountForm } from '@/components/redactie/account/AccountForm'
import { Entrance } from '@/components/redactie/account/Entrance'
import { passwordHint } from '@/components/redactie/account/password-hint'
import { db } from '@/lib/db/client'
import { findLink } from '@/lib/users/tokens'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Kies een nieuw wachtwoord', robots: { index: false } }

/** Shows a form only: a program that follows links in mail does not use it up. */
export default async function NewPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const link = await findLink(db(), token, 'reset')
  if (!link)
    return (
      <Entrance title="Deze link werkt niet meer" intro="Hij is verlopen of al gebruikt, of er is daarna een nieuwere gemaakt.">
        <p className="entrance-links">
          <a href="/wachtwoord/vergeten">Vraag een nieuwe link aan</a>
        </p>
      </Entrance>
    )
  return (
    <Entrance title="Kies een nieuw wachtwoord" intro={`Voor ${link.user.email}.`}>
      <AccountForm
        action={sendNewPassword}
        path={`/wachtwoord/nieuw/${token}`}
        hidden={{ token, email: link.user.email }}
        fields={[{ name: 'wachtwoord', label: 'Nieuw wachtwoord', hint: passwordHint, type: 'password', autoComplete: 'new-password' }]}
        submit="Bewaar wachtwoord"
        failed="Je wachtwoord is niet veranderd"
      />
    </Entrance>
  )
}
