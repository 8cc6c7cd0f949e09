import type { Metadata } from 'next'
import { askNewPassword } from '@/app/wachtwoord/actions'
import { AccountForm } from '@/components/redactie/account/AccountForm'
import { Entrance } from '@/components/redactie/account/Entrance'
import { Notice } from '@/components/ui/Notice'
import type { Params } from '@/lib/site/params'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Wachtwoord vergeten', robots: { index: false } }

export default async function ForgottenPage({ searchParams }: { searchParams: Promise<Params> }) {
  const { verstuurd } = await searchParams
  return verstuurd === undefined ? (
    <Entrance title="Wachtwoord vergeten" intro="Vul je e-mailadres in. Je krijgt een mail met een link om een nieuw wachtwoord te kiezen.">
      <AccountForm
        action={askNewPassword}
        path="/wachtwoord/vergeten"
        fields={[{ name: 'email', label: 'E-mailadres', type: 'email', autoComplete: 'username', inputMode: 'email' }]}
        submit="Stuur mij de link"
        failed="Er is geen mail verstuurd"
      />
      <Back />
    </Entrance>
  ) : (
    <Entrance title="Kijk in je mail">
      <Notice tone="success">Is dit e-mailadres bij ons bekend, dan is er nu een mail onderweg. De link werkt één uur.</Notice>
      <p>Niets gekregen? Kijk bij ongewenste mail, en kijk na of je het adres gebruikte waarop je bent uitgenodigd.</p>
      <Back />
    </Entrance>
  )
}

function Back() {
  return (
    <p className="entrance-links">
      <a href="/inloggen">Terug naar inloggen</a>
    </p>
  )
}
