import '@/components/redactie/lists/lists.css'
import '@/components/redactie/settings/settings.css'
import type { Metadata } from 'next'
import { saveSettings } from '@/app/redactie/beheer/instellingen/actions'
import { Reported } from '@/components/redactie/lists/Reported'
import { PageHead } from '@/components/redactie/PageHead'
import { Facts } from '@/components/redactie/settings/Facts'
import { SettingsForm } from '@/components/redactie/settings/SettingsForm'
import { staffRoles } from '@/lib/auth/policy'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { readFacts } from '@/lib/settings/facts'
import { readChoices } from '@/lib/settings/form'

export const metadata: Metadata = { title: 'Instellingen' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SettingsPage({ searchParams }: Props) {
  const { melding } = await searchParams
  const actor = actorOf(await requireUser('/redactie/beheer/instellingen', 'settings.manage'))
  const [choices, facts] = await Promise.all([readChoices(db(), actor), readFacts()])
  return (
    <>
      <PageHead title="Instellingen" />
      <Reported report={melding} />
      <div className="settings-grid">
        <SettingsForm action={saveSettings} roles={staffRoles} {...choices} />
        <Facts facts={facts} />
      </div>
    </>
  )
}
