import { StateTag } from '@/components/redactie/StateTag'
import { formatDate } from '@/lib/dates'

type Row = { id: string; title: string; organisation: string; fields: readonly string[]; on: string; state: 'open' | 'accepted' | 'declined' }

const labels = { open: 'Open', accepted: 'Overgenomen', declined: 'Niet overgenomen' } as const

/** Changes that owners asked for. */
export function ChangeTable({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  return (
    <div className="rows-scroll">
      <table className="rows">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Interventie</th>
            <th scope="col">Van</th>
            <th scope="col">Wat</th>
            <th scope="col">Gevraagd op</th>
            <th scope="col">Staat</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, organisation, fields, on, state }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/beoordelen/wijzigingen/${id}`} className="rows-main">
                  {title}
                </a>
              </th>
              <td>{organisation}</td>
              <td>{fields.join(', ')}</td>
              <td>{formatDate(on)}</td>
              <td>
                <StateTag label={labels[state]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
