import '@/components/redactie/preview/preview.css'
import type { ReactNode } from 'react'

type Props = {
  /** What one looks at: "Concept", "Versie 3". */
  what: string
  children?: ReactNode
  /** What keeps it from being published. */
  problems?: readonly string[]
  /** What can't be shown yet. */
  left?: readonly string[]
}

/** Says above a preview that it is one, and what is not finished. It is not printed. */
export function PreviewBar({ what, children, problems = [], left = [] }: Props) {
  return (
    <aside className="preview-bar" aria-label="Over dit voorbeeld">
      <div className="preview-line">
        <p>
          <strong>Voorbeeld.</strong> {what}
        </p>
        {children}
      </div>
      <div className="preview-line">
        {left.length > 0 && <Points title={`Nog niet te zien: ${left.length} ${left.length === 1 ? 'onderdeel' : 'onderdelen'}`} points={left} />}
        {problems.length > 0 && (
          <Points title={`Nog te doen voor publicatie: ${problems.length} ${problems.length === 1 ? 'punt' : 'punten'}`} points={problems} />
        )}
      </div>
    </aside>
  )
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <details className="preview-points">
      <summary>{title}</summary>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  )
}
