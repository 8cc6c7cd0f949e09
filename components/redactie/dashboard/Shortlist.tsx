import type { ReactNode } from 'react'

type Props = {
  id: string
  title: string /** Where the rest of it is. */
  all?: { href: string; label: string } | undefined
  urgent?: boolean
  children: ReactNode
}

/** One part of the overview. */
export function Shortlist({ id, title, all, urgent = false, children }: Props) {
  return (
    <section aria-labelledby={id} className={urgent ? 'panel short short-urgent' : 'panel short'}>
      <div className="short-head">
        <h2 id={id}>{title}</h2>
        {all && <a href={all.href}>{all.label}</a>}
      </div>
      {children}
    </section>
  )
}

/** What stands there when there is nothing: why that is, and what one can do. */
export function Nothing({ children }: { children: ReactNode }) {
  return <p className="muted short-nothing">{children}</p>
}
