import { listPath } from '@/lib/redactie/schema'

/** Nothing to show, and what to do then. */
export function ListEmpty({ filtered }: { filtered: boolean }) {
  return (
    <div className="panel panel-quiet list-empty">
      {filtered ? (
        <p>
          Geen document past hierbij. Kies minder filters, of <a href={listPath}>bekijk alle documenten</a>.
        </p>
      ) : (
        <p>
          Er zijn nog geen documenten. <a href="/redactie/documenten/nieuw">Begin met een nieuw document</a>.
        </p>
      )}
    </div>
  )
}
