import { kindLabels } from '@/lib/content/id'
import type { BulkRow } from '@/lib/redactie/shapes'

/** Documents that something is done to; with the reason, those for which it can't be. */
export function BulkRows({ rows }: { rows: readonly BulkRow[] }) {
  return (
    <ul className="bulk-rows">
      {rows.map(({ id, title, kind, reason }) => (
        <li key={id}>
          <a href={`/redactie/documenten/${id}`}>{title || 'Zonder titel'}</a> <span className="muted">{kindLabels[kind]}</span>
          {reason && <p className="bulk-reason">{reason}</p>}
        </li>
      ))}
    </ul>
  )
}
