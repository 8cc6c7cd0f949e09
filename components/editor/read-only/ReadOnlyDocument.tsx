import '@/components/editor/editor.css'
import '@/components/editor/fields/fields.css'
import { AskedNotice } from '@/components/editor/AskedNotice'
import { ReadOnlyFields } from '@/components/editor/read-only/ReadOnlyFields'
import { LeftBehind } from '@/components/editor/saving/LeftBehind'
import { PageHead } from '@/components/redactie/PageHead'
import { StateTag } from '@/components/redactie/StateTag'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import type { EditorPage } from '@/lib/editor/document'
import { type NamedField, type Section, withValues } from '@/lib/editor/field-spec'

/** A document to read, for who may not write it now, with the reason and what can be done. */
export function ReadOnlyDocument({ page }: { page: EditorPage }) {
  const { opened, kindLabel, sections, chapter, known, state, mayCopy } = page
  const base = `/redactie/documenten/${opened.id}`
  const chapters = chapter ? [{ id: 'hoofdstukken', title: 'Hoofdstukken', fields: [chaptersField(chapter)] }] : []
  const filled = [...sections, ...chapters].map((section): Section => ({ ...section, fields: withValues(section.fields, opened.content) }))
  return (
    <>
      <PageHead
        title={opened.title || 'Zonder titel'}
        intro={
          <>
            {kindLabel} <StateTag label={state} />
          </>
        }
        actions={
          <>
            <Button href={`${base}/voorbeeld`}>Voorbeeld</Button>
            <Button variant="secondary" href={`${base}/versies`}>
              Versies
            </Button>
            {mayCopy && (
              <Button variant="secondary" href={`/redactie/documenten/nieuw?van=${encodeURIComponent(opened.id)}`}>
                Maak een kopie
              </Button>
            )}
            <Button variant="secondary" href={`${base}/publiceren`}>
              Publiceren…
            </Button>
          </>
        }
      />
      <Notice title="Je leest dit document, je kunt het nu niet wijzigen">{opened.whyNot}</Notice>
      <LeftBehind opened={opened} />
      <AskedNotice page={page} />
      <div className="read-only">
        {filled
          .filter(({ fields }) => fields.length > 0)
          .map(({ id, title, fields }) => (
            <section key={id} aria-labelledby={`deel-${id}`}>
              <h2 id={`deel-${id}`}>{title}</h2>
              <ReadOnlyFields fields={fields} value={opened.content} known={known} />
            </section>
          ))}
      </div>
    </>
  )
}

function chaptersField(fields: readonly NamedField[]): NamedField {
  return { name: 'chapters', spec: { type: 'groups', label: 'Hoofdstukken', required: true, one: 'hoofdstuk', fields } }
}
