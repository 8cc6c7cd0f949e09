import type { AssetItem } from '@/lib/media/shapes'

/** What still has to be done about a file, in words; nothing when all is well. */
export function AssetNotes({ asset }: { asset: AssetItem }) {
  const notes = notesOf(asset)
  if (notes.length === 0) return null
  return (
    <ul className="asset-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

function notesOf({ state, maker, licence, consent, kind }: AssetItem): string[] {
  if (state === 'processing') return ['Wordt klaargemaakt']
  if (state === 'refused') return ['Niet bruikbaar']
  return [
    ...(maker && licence ? [] : [!maker && !licence ? 'Maker en licentie ontbreken' : maker ? 'Licentie ontbreekt' : 'Maker ontbreekt']),
    ...(kind === 'picture' && consent === 'onbekend' ? ['Toestemming niet uitgezocht'] : []),
  ]
}
