import type { ReactNode } from 'react'
import type { DocumentLink } from '@/lib/content/published'

export type DocumentListItem = { link: DocumentLink; note?: ReactNode }

/** Documents as a quiet list: what it is, its title and why it is here. */
export function DocumentList({ items }: { items: readonly DocumentListItem[] }) {
  return (
    <ul className="document-list">
      {items.map(({ link, note }) => (
        <li key={link.id}>
          <a href={link.path}>{link.title}</a>
          <span className="document-type">
            {[link.typeLabel, link.year && !link.typeLabel.includes(link.year) && link.year].filter(Boolean).join(', ')}
            {link.example && <span className="flag">Voorbeeld</span>}
          </span>
          {note && <span className="document-note">{note}</span>}
        </li>
      ))}
    </ul>
  )
}
