import '@/components/redactie/redactie.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { RedactieFrame } from '@/components/redactie/RedactieFrame'
import { type Action, can } from '@/lib/auth/policy'
import { actorOf, currentUser } from '@/lib/auth/session'

export const metadata: Metadata = { title: { default: 'Redactie', template: '%s | Redactie KIS' }, robots: { index: false } }

const places: { href: string; label: string; action: Action }[] = [
  { href: '/redactie', label: 'Overzicht', action: 'redactie.enter' },
  { href: '/redactie/documenten', label: 'Documenten', action: 'document.read' },
  { href: '/redactie/planning', label: 'Planning', action: 'document.read' },
  { href: '/redactie/media', label: 'Media', action: 'media.read' },
  { href: '/redactie/prullenbak', label: 'Prullenbak', action: 'document.read' },
  { href: '/redactie/omleidingen', label: 'Omleidingen', action: 'redirect.manage' },
  { href: '/redactie/logboek', label: 'Logboek', action: 'audit.read' },
  { href: '/redactie/beheer/gebruikers', label: 'Gebruikers', action: 'user.manage' },
  { href: '/redactie/beheer/instellingen', label: 'Instellingen', action: 'settings.manage' },
]

/** What stands around every page for staff. It guards nothing: each page and each command asks the policy itself. */
export default async function RedactieLayout({ children }: { children: ReactNode }) {
  const user = await currentUser()
  if (!user) return children
  return (
    <RedactieFrame user={{ name: user.name, role: user.role }} links={places.filter(({ action }) => can(actorOf(user), action))}>
      {children}
    </RedactieFrame>
  )
}
