import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  /** Where one came from: the page above this one. */
  back?: { href: string; label: string }
  /** What this page is about, in a line. */
  intro?: ReactNode
  /** What can be done here, most important first. */
  actions?: ReactNode
}

/** The head of a page of the redactie. */
export function PageHead({ title, back, intro, actions }: Props) {
  return (
    <div className="staff-head">
      <div>
        {back && (
          <p className="staff-back">
            <a href={back.href}>← {back.label}</a>
          </p>
        )}
        <h1>{title}</h1>
        {intro && <p className="staff-intro">{intro}</p>}
      </div>
      {actions && <div className="staff-actions">{actions}</div>}
    </div>
  )
}
