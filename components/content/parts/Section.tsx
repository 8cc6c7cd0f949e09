import type { ReactNode } from 'react'

type Props = { title: ReactNode; id?: string; level?: 2 | 3; className?: string; children: ReactNode }

/** A part of a page under a heading of its own. */
export function Section({ title, id, level = 2, className = '', children }: Props) {
  const Tag = `h${level}` as const
  return (
    <section className={`doc-section ${className}`}>
      <Tag id={id}>{title}</Tag>
      {children}
    </section>
  )
}
