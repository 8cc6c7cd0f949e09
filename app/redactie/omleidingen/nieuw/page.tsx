import '@/components/redactie/redirects/redirects.css'
import type { Metadata } from 'next'
import { add } from '@/app/redactie/omleidingen/actions'
import { PageHead } from '@/components/redactie/PageHead'
import { RedirectForm } from '@/components/redactie/redirects/RedirectForm'
import { requireUser } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Nieuwe omleiding' }

export default async function NewRedirectPage() {
  await requireUser('/redactie/omleidingen/nieuw', 'redirect.manage')
  return (
    <>
      <PageHead title="Nieuwe omleiding" back={{ href: '/redactie/omleidingen', label: 'Omleidingen' }} />
      <RedirectForm action={add} />
    </>
  )
}
