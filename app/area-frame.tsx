import '@/components/redactie/redactie.css'
import type { ReactNode } from 'react'
import { RedactieFrame } from '@/components/redactie/RedactieFrame'
import { homeOf } from '@/lib/auth/homes'
import { type Action, can } from '@/lib/auth/policy'
import { actorOf, currentUser } from '@/lib/auth/session'

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
  { href: '/mijn-interventies', label: 'Mijn interventies', action: 'owner.enter' },
  { href: '/mijn-interventies/organisatie', label: 'Organisatie', action: 'organisation.manage' },
  { href: '/beoordelen', label: 'Te beoordelen', action: 'assessor.enter' },
  { href: '/beoordelen/rondes', label: 'Rondes', action: 'round.read' },
  { href: '/beoordelen/wijzigingen', label: 'Wijzigingen', action: 'round.read' },
]

/** What stands around every page for people with an account. It guards nothing: each page and each command asks the policy itself. */
export async function AreaFrame({ children }: { children: ReactNode }) {
  const user = await currentUser()
  if (!user) return children
  return (
    <RedactieFrame user={{ name: user.name, role: user.role }} home={homeOf(user.role)} links={places.filter(({ action }) => can(actorOf(user), action))}>
      {children}
    </RedactieFrame>
  )
}
