export type SectionLink = { href: string; label: string; level?: 2 | 3; current?: boolean }

type Props = { title?: string; links: SectionLink[] /** Follow the reader (kis.js). */; follow?: boolean }

/** Contents of a page or of a guide. */
export function SectionNav({ title = 'Op deze pagina', links, follow = true }: Props) {
  if (links.length === 0) return null
  return (
    <nav aria-label={title} className="section-nav" data-toc={follow ? '' : undefined}>
      <p className="label mb-2" aria-hidden="true">
        {title}
      </p>
      <ol>
        {links.map(({ href, label, level = 2, current }) => (
          <li key={href} data-level={level}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
