import '@/components/assessing/assessing.css'
import '@/components/redactie/versions/versions.css'
import { Icon } from '@/components/ui/Icon'
import { When } from '@/components/ui/When'
import { type QueueRow, stepWords } from '@/lib/reviews/shapes'

/** What an assessor was asked for, one in a row. `what`: the head of what is to do. */
export function QueueTable({ rows, caption, what = 'Wat je doet' }: { rows: readonly QueueRow[]; caption: string; what?: string }) {
  return (
    <table className="rows queue-rows">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Interventie</th>
          <th scope="col">{what}</th>
          <th scope="col">Uiterlijk</th>
          <th scope="col">Stand</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={hrefOf(row)} className="queue-title">
                {row.title}
              </a>
              <span className="muted">
                {row.organisation}, {row.round}
              </span>
            </th>
            <td data-label={what}>{row.waits ?? stepWords[row.step]}</td>
            <td data-label="Uiterlijk">
              <Due {...row} />
            </td>
            <td data-label="Stand">{row.state}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Straight to where it is done. */
function hrefOf({ id, step }: QueueRow): string {
  const page = step === 'assess' ? '/beoordeling' : step === 'agree' ? '/consensus' : ''
  return `/beoordelen/opdrachten/${id}${page}`
}

function Due({ due, late }: QueueRow) {
  if (!due) return <span className="muted">geen datum</span>
  if (!late) return <When date={due} />
  return (
    <span className="queue-late">
      <Icon name="warning" />
      <span>
        <When date={due} /> (te laat)
      </span>
    </span>
  )
}
