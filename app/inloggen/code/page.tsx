import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { sendCode } from '@/app/inloggen/code/actions'
import { AccountForm } from '@/components/redactie/account/AccountForm'
import { Entrance } from '@/components/redactie/account/Entrance'
import { waitsForCode } from '@/lib/auth/commands/enter-code'
import { halfwayToken } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { localPath } from '@/lib/site/local-path'
import type { Params } from '@/lib/site/params'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Vul je code in', robots: { index: false } }

export default async function CodePage({ searchParams }: { searchParams: Promise<Params> }) {
  const { naar } = await searchParams
  const path = localPath(typeof naar === 'string' ? naar : '') ?? '/redactie'
  const token = await halfwayToken()
  if (!token || !(await waitsForCode(db(), token))) redirect(`/inloggen?naar=${encodeURIComponent(path)}`)
  return (
    <Entrance title="Vul je code in" intro="Open de app op je telefoon die codes maakt, en typ de zes cijfers over.">
      <AccountForm
        action={sendCode}
        path="/inloggen/code"
        hidden={{ naar: path }}
        fields={[{ name: 'code', label: 'Code', hint: 'Zes cijfers. Telefoon kwijt? Vul een van je herstelcodes in.', autoComplete: 'one-time-code' }]}
        submit="Verder"
        failed="Je bent nog niet ingelogd"
      />
      <p className="entrance-links">
        <a href="/inloggen">Begin opnieuw</a>
      </p>
      <p className="muted">Telefoon en herstelcodes allebei kwijt? Vraag een beheerder om je tweede stap te verwijderen.</p>
    </Entrance>
  )
}
