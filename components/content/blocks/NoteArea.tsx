import type { BlockOf } from '@/lib/content/blocks'

/** Lines to write on, for who prints the page. Nothing is stored, so there is nothing to type in. */
export function NoteArea({ block }: { block: BlockOf<'noteArea'> }) {
  return (
    <div className="note-area">
      <p className="block-title">{block.label}</p>
      <p className="meta print:hidden">Schrijfruimte voor op papier: print deze pagina om erop te schrijven.</p>
      <div aria-hidden="true">
        {Array.from({ length: block.lines }, (_, i) => (
          <hr key={i} />
        ))}
      </div>
    </div>
  )
}
