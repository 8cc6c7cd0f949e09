import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { sendPassword } from '@/app/redactie/account/actions'
import { AccountForm } from '@/components/redactie/account/AccountForm'
import { AccountShell } from '@/components/redactie/account/AccountShell'
import { passwordHint } from '@/components/redactie/account/password-hint'
import { requireAccount } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Wachtwoord wijzigen' }

const path = '/redactie/account/wachtwoord'

export default async function PasswordPage() {
  const me = await requireAccount(path)
  if (me.demo) redirect('/redactie/account')
  return (
    <AccountShell title="Wachtwoord wijzigen" intro="Daarna ben je overal elders uitgelogd." enrolling={me.mustEnrol}>
      <AccountForm
        action={sendPassword}
        path={path}
        hidden={{ email: me.email }}
        fields={[
          { name: 'huidig', label: 'Huidig wachtwoord', type: 'password', autoComplete: 'current-password' },
          { name: 'wachtwoord', label: 'Nieuw wachtwoord', hint: passwordHint, type: 'password', autoComplete: 'new-password' },
        ]}
        submit="Bewaar wachtwoord"
        failed="Je wachtwoord is niet gewijzigd"
      />
    </AccountShell>
  )
}
