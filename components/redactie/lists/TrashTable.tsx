import { OneClick } from '@/components/redactie/lists/OneClick'
import { PurgeForm } from '@/components/redactie/lists/PurgeForm'
import { StateTag } from '@/components/redactie/StateTag'
import { kinds } from '@/lib/content/registry'
import { statusLabels } from '@/lib/content/states'
import type { FormState } from '@/lib/forms/state'
import type { TrashedDocument } from '@/lib/redactie/shapes'
import { countOf, since } from '@/lib/redactie/words'

type Act = (before: FormState, form: FormData) => Promise<FormState>
type Props = { rows: readonly TrashedDocument[]; restore: Act /** Only for who may. */; purge?: Act | undefined }

/** What was thrown away, and how long it can still come back. */
export function TrashTable({ rows, restore, purge }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard.
    <section className="rows-scroll" aria-label="Weggegooide documenten" tabIndex={0}>
      <table className="rows trash-table">
        <thead>
          <tr>
            <th scope="col">Titel</th>
            <th scope="col">Soort</th>
            <th scope="col">Was</th>
            <th scope="col">Weggegooid</th>
            <th scope="col">Blijft nog</th>
            <th scope="col">
              <span className="sr-only">Acties</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, kind, status, trashedAt, by, daysLeft, mayRestore }) => (
            <tr key={id}>
              <th scope="row" className="list-title">
                {title || 'Zonder titel'}
              </th>
              <td>{kinds[kind].label.one}</td>
              <td>
                <StateTag label={statusLabels[status]} />
              </td>
              <td className="list-when">
                <time dateTime={trashedAt.toISOString()}>{since(trashedAt)}</time>
                <span className="muted">{by ?? 'onbekend'}</span>
              </td>
              <td>{countOf(daysLeft, 'dag', 'dagen')}</td>
              <td className="trash-actions">
                {mayRestore && <OneClick action={restore} fields={{ id }} label="Zet terug" about={title} />}
                {purge && <PurgeForm action={purge} id={id} title={title} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
