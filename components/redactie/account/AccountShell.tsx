import '@/components/redactie/account/account.css'
import type { ReactNode } from 'react'
import { Entrance } from '@/components/redactie/account/Entrance'
import { PageHead } from '@/components/redactie/PageHead'

type Props = { title: string; intro?: ReactNode; enrolling?: boolean; children: ReactNode }

/** A page about the own account: inside the redactie, or, for who may not go there yet, before it. */
export function AccountShell({ title, intro, enrolling, children }: Props) {
  if (enrolling)
    return (
      <Entrance title={title} intro={intro}>
        {children}
        <form method="post" action="/inloggen/uit">
          <button type="submit" className="text-button">
            Uitloggen
          </button>
        </form>
      </Entrance>
    )
  return (
    <>
      <PageHead title={title} back={{ href: '/redactie/account', label: 'Mijn account' }} intro={intro} />
      <div className="account-narrow">{children}</div>
    </>
  )
}
