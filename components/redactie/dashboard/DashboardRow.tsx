import type { ReactNode } from 'react'
import type { KindId } from '@/lib/content/id'
import { kinds } from '@/lib/content/registry'

type Props = {
  id: string
  title: string
  kind: KindId /** Of the document: the editor when left out. */
  page?: string
  facts: ReactNode
  children?: ReactNode
}

/** A document, what matters about it here, and what can be done. */
export function DashboardRow({ id, title, kind, page = '', facts, children }: Props) {
  return (
    <li>
      <div>
        <a href={`/redactie/documenten/${id}${page}`} className="short-title">
          {title || 'Zonder titel'}
        </a>
        <p className="muted">
          {kinds[kind].label.one} · {facts}
        </p>
      </div>
      {children}
    </li>
  )
}
