import type { ReadPart } from '@/lib/reviews/shapes'
import { feedbackState, partOfPath } from '@/lib/submissions/feedback'
import type { RemarkView } from '@/lib/submissions/shapes'

/** The parts of a version to go to, with how many remarks are not dealt with yet. */
export function PartNav({ parts, remarks, changed }: { parts: readonly ReadPart[]; remarks: readonly RemarkView[]; changed: boolean }) {
  const open = remarks.filter((remark) => feedbackState(remark) !== 'resolved')
  const count = (slug: string | undefined) => open.filter(({ path }) => partOfPath(path)?.slug === slug).length
  if (parts.length === 0) return <div />
  return (
    <nav className="review-nav" aria-label="Delen van de tekst">
      <ul>
        {changed && (
          <li>
            <a href="#gewijzigd">Wat er wijzigde</a>
          </li>
        )}
        <li>
          <a href="#geheel">
            Over het geheel <Count of={count(undefined)} />
          </a>
        </li>
        {parts.map(({ slug, title }) => (
          <li key={slug}>
            <a href={`#deel-${slug}`}>
              {title} <Count of={count(slug)} />
            </a>
          </li>
        ))}
        <li>
          <a href="#notities">Notities</a>
        </li>
      </ul>
    </nav>
  )
}

function Count({ of }: { of: number }) {
  if (of === 0) return null
  return (
    <span className="review-count">
      {of}
      <span className="sr-only"> {of === 1 ? 'opmerking die openstaat' : 'opmerkingen die openstaan'}</span>
    </span>
  )
}
