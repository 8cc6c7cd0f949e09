import type { ReactNode } from 'react'

type Props = { title: string; links: readonly { href: string; label: string }[]; children?: ReactNode }

/** What can be done to one document, folded away. */
export function RowMenu({ title, links, children }: Props) {
  return (
    <details className="row-menu" data-menu="">
      <summary>
        <span aria-hidden="true">⋯</span>
        <span className="sr-only">Acties voor {title || 'Zonder titel'}</span>
      </summary>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        {children && <li>{children}</li>}
      </ul>
    </details>
  )
}
