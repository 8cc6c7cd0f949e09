import '@/components/redactie/redactie.css'
import '@/components/redactie/account/account.css'
import type { ReactNode } from 'react'
import { Mark } from '@/components/art/Mark'
import { ThemeArt } from '@/components/art/ThemeArt'
import { mainId, SkipLink } from '@/components/layout/SkipLink'

type Props = { title: string; intro?: ReactNode; children: ReactNode }

/** What stands around the pages before one is in: logging in, an invitation, a new password. */
export function Entrance({ title, intro, children }: Props) {
  return (
    <div className="staff entrance">
      <SkipLink />
      <div className="entrance-page">
        <header>
          <a href="/" className="entrance-home">
            <Mark />
            <span>Kennisplatform Inclusief Samenleven</span>
          </a>
        </header>
        <main id={mainId} tabIndex={-1}>
          <h1>{title}</h1>
          {intro && <div className="entrance-intro">{intro}</div>}
          {children}
        </main>
      </div>
      <div className="entrance-art" aria-hidden="true">
        <ThemeArt seed="inloggen" accent="teal" columns={7} rows={9} />
      </div>
    </div>
  )
}
