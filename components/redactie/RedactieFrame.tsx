import type { ReactNode } from 'react'
import { Mark } from '@/components/art/Mark'
import { mainId, SkipLink } from '@/components/layout/SkipLink'
import { Icon } from '@/components/ui/Icon'
import { roleWords } from '@/lib/users/words'

type Props = {
  user: { name: string; role: keyof typeof roleWords }
  /** The pages that this person may see, in their order. */
  links: readonly { href: string; label: string }[]
  /** Where one begins, and what it is called. */
  home?: { href: string; label: string }
  children: ReactNode
}

/** What stands around every page for people with an account: one bar, and the page. */
export function RedactieFrame({ user, links, home = { href: '/redactie', label: 'KIS redactie' }, children }: Props) {
  return (
    <div className="staff">
      <SkipLink />
      <header className="staff-bar">
        <a href={home.href} className="staff-home">
          <Mark />
          <span>{home.label}</span>
        </a>
        <nav aria-label={home.label} className="staff-nav">
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <details className="staff-user" data-menu="">
          <summary>
            <Icon name="people" />
            <span>{user.name}</span>
            <span className="staff-role">{roleWords[user.role].label.toLowerCase()}</span>
          </summary>
          <ul>
            <li>
              <a href="/redactie/account">Mijn account</a>
            </li>
            <li>
              <a href="/">Naar de website</a>
            </li>
            <li>
              <form method="post" action="/inloggen/uit">
                <button type="submit">Uitloggen</button>
              </form>
            </li>
          </ul>
        </details>
      </header>
      <main id={mainId} tabIndex={-1} className="staff-main">
        {children}
      </main>
    </div>
  )
}
