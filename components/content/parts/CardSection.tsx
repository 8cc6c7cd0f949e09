import type { ReactNode } from 'react'
import { CardList } from '@/components/ui/Card'
import type { DocumentLink } from '@/lib/content/published'

type Props = { title: string; id: string; docs: DocumentLink[]; intro?: ReactNode; columns?: 1 | 2 | 3 }

/** Documents as cards under a heading; nothing when there are none. */
export function CardSection({ title, id, docs, intro, columns = 2 }: Props) {
  if (docs.length === 0) return null
  return (
    <section className="doc-section">
      <h2 id={id}>{title}</h2>
      {intro && <p>{intro}</p>}
      <CardList docs={docs} columns={columns} />
    </section>
  )
}
