import '@/components/redactie/redirects/redirects.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { change } from '@/app/redactie/omleidingen/actions'
import { PageHead } from '@/components/redactie/PageHead'
import { RedirectForm } from '@/components/redactie/redirects/RedirectForm'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { withoutSigns } from '@/lib/redactie/schema'
import { findRedirect } from '@/lib/redirects/queries'

export const metadata: Metadata = { title: 'Omleiding wijzigen' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ChangeRedirectPage({ searchParams }: Props) {
  const { pad } = await searchParams
  const actor = actorOf(await requireUser('/redactie/omleidingen', 'redirect.manage'))
  const redirect = typeof pad === 'string' ? await findRedirect(db(), actor, withoutSigns(pad)) : undefined
  if (!redirect) notFound()
  return (
    <>
      <PageHead title="Omleiding wijzigen" back={{ href: '/redactie/omleidingen', label: 'Omleidingen' }} />
      <RedirectForm action={change} redirect={{ path: redirect.path, target: redirect.target }} />
    </>
  )
}
