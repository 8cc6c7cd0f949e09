import { useContext } from 'react'
import { IssuesContext } from '@/components/editor/fields/issues'
import { anchorOf } from '@/lib/editor/field-spec'
import { labelOfPath } from '@/lib/editor/labels'

/** All that must be put right, each with the way to its field. */
export function IssueList({ owner }: { owner: string }) {
  const issues = useContext(IssuesContext)
  if (issues.length === 0) return null
  return (
    <section className="editor-issues" aria-labelledby="punten">
      <h2 id="punten">{issues.length === 1 ? '1 punt om te herstellen' : `${issues.length} punten om te herstellen`}</h2>
      <ul>
        {issues.map(({ path, message }) => {
          const place = path.map((key) => (typeof key === 'symbol' ? '' : key))
          return (
            <li key={`${anchorOf(place)} ${message}`}>
              <a href={`#${anchorOf(place)}`}>{labelOfPath(owner, place) || 'Document'}</a>
              <span>{message}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
