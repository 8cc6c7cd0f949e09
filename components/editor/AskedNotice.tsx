import type { EditorPage } from '@/lib/editor/document'

/** What was asked of who writes or judges this, in sight of the text that it is about. */
export function AskedNotice({ page: { asked, opened } }: { page: EditorPage }) {
  if (!asked) return null
  return (
    <section className="editor-asked" aria-labelledby="gevraagd">
      <h2 id="gevraagd">
        {opened.state === 'changes' ? 'Wijzigingen gevraagd' : 'Bericht'}
        {asked.by && ` ${opened.state === 'changes' ? 'door' : 'van'} ${asked.by}`}
      </h2>
      <p>{asked.text}</p>
      {opened.state === 'changes' && opened.mayWrite && (
        <p className="muted">
          Klaar? <a href={`/redactie/documenten/${opened.id}/publiceren`}>Stuur het opnieuw ter beoordeling</a>.
        </p>
      )}
    </section>
  )
}
