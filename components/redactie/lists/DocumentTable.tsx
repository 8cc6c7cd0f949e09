import type { ReactNode } from 'react'
import { SelectAll } from '@/components/redactie/lists/SelectAll'
import { StateTag } from '@/components/redactie/StateTag'
import { ExampleTag } from '@/components/ui/Tag'
import { kinds } from '@/lib/content/registry'
import { stateLabels, statusLabels } from '@/lib/content/states'
import { type DocumentQuery, directionOf, documentsHref, type Sort, sorts } from '@/lib/redactie/schema'
import type { ListedDocument } from '@/lib/redactie/shapes'
import { authorName, shortDay, since, toCome } from '@/lib/redactie/words'

type Props = {
  rows: readonly ListedDocument[]
  query: DocumentQuery
  today: string /** What can be done to a document. */
  actions: (row: ListedDocument) => ReactNode
}

/** Documents of all kinds; each can be chosen for the form `bulk`. */
export function DocumentTable({ rows, query, today, actions }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard.
    <section className="rows-scroll" aria-label="Documenten" tabIndex={0}>
      <table className="rows list-table">
        <thead>
          <tr>
            <th scope="col" className="list-choose">
              <SelectAll />
            </th>
            <SortHead query={query} sort="titel">
              Titel
            </SortHead>
            <th scope="col">Soort</th>
            <th scope="col">Staat</th>
            <th scope="col">Eigenaar</th>
            <SortHead query={query} sort="gewijzigd">
              Gewijzigd
            </SortHead>
            <SortHead query={query} sort="controle">
              Controle
            </SortHead>
            <th scope="col">
              <span className="sr-only">Acties</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DocumentRow key={row.id} row={row} today={today}>
              {actions(row)}
            </DocumentRow>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Orders the list by this column; once more turns it round. */
function SortHead({ query, sort, children }: { query: DocumentQuery; sort: Sort; children: ReactNode }) {
  const here = query.sorteer === sort
  const direction = directionOf(query)
  const next = here ? (direction === 'op' ? 'af' : 'op') : sorts[sort]
  return (
    <th scope="col" aria-sort={here ? (direction === 'op' ? 'ascending' : 'descending') : undefined}>
      <a href={documentsHref(query, { sorteer: sort, richting: next })} className="list-sort">
        {children}
        <span aria-hidden="true">{here ? (direction === 'op' ? '↑' : '↓') : '↕'}</span>
      </a>
    </th>
  )
}

function DocumentRow({ row, today, children }: { row: ListedDocument; today: string; children: ReactNode }) {
  const { id, kind, title, draftState, status, example, owner, author, updatedAt, reviewOn, publishAt, withdrawAt } = row
  const name = title || 'Zonder titel'
  return (
    <tr>
      <td className="list-choose">
        <label>
          <input type="checkbox" name="id" value={id} form="bulk" autoComplete="off" />
          <span className="sr-only">Kies {name}</span>
        </label>
      </td>
      <th scope="row" className="list-title">
        <a href={`/redactie/documenten/${id}`}>{name}</a>
        {example && <ExampleTag />}
        {publishAt && <p className="muted">Gaat {toCome(publishAt)} online</p>}
        {withdrawAt && <p className="muted">Gaat {toCome(withdrawAt)} weg</p>}
      </th>
      <td>{kinds[kind].label.one}</td>
      <td className="list-states">
        {draftState && <StateTag label={stateLabels[draftState]} />}
        {(status !== 'unpublished' || !draftState) && <StateTag label={statusLabels[status]} />}
      </td>
      <td className="list-owner">{owner ?? <span className="muted">niemand</span>}</td>
      <td className="list-when">
        <time dateTime={updatedAt.toISOString()}>{since(updatedAt)}</time>
        <span className="muted">{authorName(author)}</span>
      </td>
      <td className="list-when list-review">
        {reviewOn ? <time dateTime={reviewOn}>{shortDay(reviewOn)}</time> : <span className="muted">geen</span>}
        {reviewOn && reviewOn <= today && <span className="list-past">voorbij</span>}
      </td>
      <td className="list-actions">{children}</td>
    </tr>
  )
}
