import '@/components/redactie/redactie.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { RedactieFrame } from '@/components/redactie/RedactieFrame'
import { can } from '@/lib/auth/policy'
import { actorOf, currentUser } from '@/lib/auth/session'

export const metadata: Metadata = { title: { default: 'Redactie', template: '%s | Redactie KIS' }, robots: { index: false } }

/** What stands around every page for staff. It guards nothing: each page and each command asks the policy itself. */
export default async function RedactieLayout({ children }: { children: ReactNode }) {
  const user = await currentUser()
  if (!user) return children
  return (
    <RedactieFrame user={{ name: user.name, role: user.role }} administers={can(actorOf(user), 'user.manage')} audits={can(actorOf(user), 'audit.read')}>
      {children}
    </RedactieFrame>
  )
}
