import { OneClick } from '@/components/redactie/lists/OneClick'
import { Button } from '@/components/ui/Button'
import type { FormState } from '@/lib/forms/state'
import { since } from '@/lib/redactie/words'
import type { ListedRedirect } from '@/lib/redirects/shapes'

type Props = { rows: readonly ListedRedirect[]; remove: (before: FormState, form: FormData) => Promise<FormState> }

/** Redirects that were made by hand. */
export function RedirectTable({ rows, remove }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard.
    <section className="rows-scroll" aria-label="Omleidingen" tabIndex={0}>
      <table className="rows redirect-table">
        <thead>
          <tr>
            <th scope="col">Van</th>
            <th scope="col">Naar</th>
            <th scope="col">Gewijzigd</th>
            <th scope="col">
              <span className="sr-only">Acties</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.path}>
              <th scope="row">
                <a href={row.path}>{row.path}</a>
              </th>
              <td>
                <Target {...row} />
              </td>
              <td className="list-when">
                <time dateTime={row.changedAt.toISOString()}>{since(row.changedAt)}</time>
              </td>
              <td>
                <div className="redirect-actions">
                  <Button variant="secondary" href={`/redactie/omleidingen/wijzigen?pad=${encodeURIComponent(row.path)}`}>
                    Wijzig<span className="sr-only"> {row.path}</span>
                  </Button>
                  <OneClick action={remove} fields={{ pad: row.path }} label="Haal weg" about={row.path} variant="quiet" />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Target({ target, title, documentId, gone }: ListedRedirect) {
  return (
    <>
      {title && documentId ? <a href={`/redactie/documenten/${documentId}`}>{title}</a> : <span>{target}</span>}
      {title && <p className="muted">{target}</p>}
      {gone && <p className="field-error">Dit staat niet meer online. Kies een ander doel.</p>}
    </>
  )
}
