import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { sendCodesKept, sendNewCodes } from '@/app/redactie/account/actions'
import { AccountForm } from '@/components/redactie/account/AccountForm'
import { AccountShell } from '@/components/redactie/account/AccountShell'
import { RecoveryCodes } from '@/components/redactie/account/RecoveryCodes'
import { newCodes, requireAccount } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { localPath } from '@/lib/site/local-path'
import type { Params } from '@/lib/site/params'
import { getOwnAccess } from '@/lib/users/queries'

export const metadata: Metadata = { title: 'Herstelcodes' }

const path = '/redactie/account/herstelcodes'

export default async function RecoveryCodesPage({ searchParams }: { searchParams: Promise<Params> }) {
  const me = await requireAccount(path)
  const { naar } = await searchParams
  const onward = localPath(typeof naar === 'string' ? naar : '') ?? '/redactie/account'
  const codes = await newCodes(me)
  if (codes.length > 0)
    return (
      <AccountShell title="Je herstelcodes" intro="De tweede stap staat aan.">
        <RecoveryCodes codes={codes} account={me.email} />
        <AccountForm action={sendCodesKept} path={path} fields={[]} hidden={{ naar: onward }} submit="Ik heb ze bewaard" failed="Dit lukte niet" />
      </AccountShell>
    )
  const { secondFactorSince, recoveryCodes } = await getOwnAccess(db(), me)
  if (!secondFactorSince) redirect('/redactie/account/tweede-stap')
  return (
    <AccountShell title="Nieuwe herstelcodes" intro={`Je hebt er nog ${recoveryCodes}. Maak je nieuwe, dan werken de oude niet meer.`}>
      <AccountForm
        action={sendNewCodes}
        path={path}
        fields={[{ name: 'huidig', label: 'Je wachtwoord, of een code uit je app', type: 'password', autoComplete: 'current-password' }]}
        submit="Maak nieuwe codes"
        failed="Er zijn geen nieuwe codes gemaakt"
      />
    </AccountShell>
  )
}
