import type { ReactNode } from 'react'
import { ExampleTag } from '@/components/ui/Tag'
import type { DocumentLink } from '@/lib/content/published'
import { truncate } from '@/lib/text'

type Props = {
  doc: DocumentLink
  /** Level of the title, so that the order of headings stays right wherever the card stands. */
  level?: 2 | 3 | 4
  /** Why this card stands here, instead of the summary. */
  reason?: ReactNode
  compact?: boolean
  children?: ReactNode
}

/** A document in a list: what it is, its title, what it says. The whole card is the link. */
export function DocumentCard({ doc, level = 3, reason, compact = false, children }: Props) {
  const Title = `h${level}` as const
  const text = reason ?? (compact ? undefined : truncate(doc.summary, 180))
  return (
    <article className="card">
      <Title className={compact ? 'card-title text-lg' : 'card-title'}>
        <a href={doc.path}>{doc.title}</a>
      </Title>
      <p className="card-label">
        <span>{labelWithYear(doc)}</span>
        {doc.example && <ExampleTag />}
      </p>
      {text && <p className="card-text">{text}</p>}
      {children}
    </article>
  )
}

/** Most labels of projects and themes already carry their years. */
function labelWithYear({ typeLabel, year }: DocumentLink): string {
  return year && !typeLabel.includes(year) ? `${typeLabel}, ${year}` : typeLabel
}

type ListProps = { docs: DocumentLink[]; level?: 2 | 3 | 4; columns?: 1 | 2 | 3; compact?: boolean }

export function CardList({ docs, level = 3, columns = 2, compact = false }: ListProps) {
  const grid = { 1: 'card-list', 2: 'card-list md:grid-cols-2', 3: 'card-list md:grid-cols-2 lg:grid-cols-3' }[columns]
  return (
    <ul className={grid}>
      {docs.map((doc) => (
        <li key={doc.id}>
          <DocumentCard doc={doc} level={level} compact={compact} />
        </li>
      ))}
    </ul>
  )
}
