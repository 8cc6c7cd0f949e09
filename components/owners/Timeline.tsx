import '@/components/owners/owners.css'
import { Disclosure } from '@/components/ui/Disclosure'
import { formatDate, isoDay } from '@/lib/dates'
import type { TimelineItem } from '@/lib/submissions/timeline'

/** What happened so far, newest first. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <Disclosure title={`Wat er tot nu toe gebeurde (${items.length})`}>
      <ol className="owner-history">
        {items.map(({ id, what, who, at, reason }) => (
          <li key={id}>
            <p>
              <strong>{what}</strong>
            </p>
            <p className="muted">
              {who}, <time dateTime={at}>{formatDate(isoDay(new Date(at)))}</time>
            </p>
            {reason && <p className="owner-quote">{reason}</p>}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
