import { useKnown } from '@/components/editor/pick/known'
import { StateTag } from '@/components/redactie/StateTag'
import { kindIds, slugOf } from '@/lib/content/id'

/** A document that is pointed at: its title, kind and state, a way to open it, and what is wrong with pointing at it. */
export function DocumentChip({ id }: { id: string }) {
  const known = useKnown(id)
  if (known === 'unknown') return <span className="edit-chip muted">{id}</span>
  if (known === 'gone')
    return (
      <span className="edit-chip edit-chip-wrong">
        <span>Bestaat niet (meer): {readable(id)}</span>
        <span className="edit-chip-warning">Kies een ander document, of haal dit weg.</span>
      </span>
    )
  return (
    <span className="edit-chip">
      <a href={`/redactie/documenten/${id}`} target="_blank" rel="noreferrer">
        {known.title}
        <span className="sr-only"> (opent in een nieuw tabblad)</span>
      </a>
      <span className="muted">{known.kindLabel}</span>
      <StateTag label={known.state} />
      {!known.online && (
        <span className="edit-chip-warning">
          {known.trashed ? 'Staat in de prullenbak: zet het terug, of kies een ander.' : 'Nog niet gepubliceerd: lezers zien deze verwijzing pas daarna.'}
        </span>
      )}
    </span>
  )
}

function readable(id: string): string {
  return kindIds.some((kind) => id.startsWith(`${kind}/`)) ? slugOf(id).replaceAll('-', ' ') : id
}
