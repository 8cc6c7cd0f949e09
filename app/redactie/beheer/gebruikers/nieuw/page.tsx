import '@/components/redactie/account/account.css'
import type { Metadata } from 'next'
import { sendInvite } from '@/app/redactie/beheer/gebruikers/actions'
import { AccountForm } from '@/components/redactie/account/AccountForm'
import { roleOptions } from '@/components/redactie/account/role-options'
import { PageHead } from '@/components/redactie/PageHead'
import { requireUser } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Nodig iemand uit' }

const path = '/redactie/beheer/gebruikers/nieuw'

export default async function InvitePage() {
  await requireUser(path, 'user.manage')
  return (
    <>
      <PageHead
        title="Nodig iemand uit"
        back={{ href: '/redactie/beheer/gebruikers', label: 'Gebruikers' }}
        intro="De ander krijgt een mail met een link, en kiest zelf een wachtwoord. De link werkt 7 dagen."
      />
      <AccountForm
        action={sendInvite}
        path={path}
        fields={[
          { name: 'naam', label: 'Naam' },
          { name: 'email', label: 'E-mailadres', type: 'email', hint: 'Het adres van de organisatie. Daar komt de link, en daarmee logt de ander in.' },
          { name: 'rol', label: 'Rol', options: roleOptions, value: 'auteur' },
        ]}
        submit="Stuur uitnodiging"
        failed="Er is niemand uitgenodigd"
      />
    </>
  )
}
