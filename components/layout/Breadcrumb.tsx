import { Icon } from '@/components/ui/Icon'

export type Crumb = { label: string; href: string }

type Props = { trail: Crumb[]; current: string }

/** Where this page stands. `trail` leaves out home and the page itself. */
export function Breadcrumb({ trail, current }: Props) {
  return (
    <nav aria-label="Kruimelpad" className="breadcrumb">
      <ol>
        {[{ label: 'Home', href: '/' }, ...trail].map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            <Icon name="chevron-right" />
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  )
}
