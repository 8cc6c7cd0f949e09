import { FieldList } from '@/components/editor/fields/FieldList'
import { useField } from '@/components/editor/store'
import { anchorOf, type NamedField } from '@/lib/editor/field-spec'

/** One chapter. The others are not on the page, so that a guide of any length stays fast. */
export function ChapterEditor({ index, fields }: { index: number; fields: readonly NamedField[] }) {
  const [title] = useField<string>(['chapters', index, 'title'])
  const inOrder = ['title', 'type', 'summary', 'body', 'slug'].flatMap((name) => fields.find((field) => field.name === name) ?? [])
  const others = fields.filter((field) => !inOrder.includes(field))
  return (
    <section id={anchorOf(['chapters', index])} className="editor-chapter" aria-labelledby="hoofdstuk">
      <p className="editor-jump">
        <a href="#hoofdstukken">Naar alle hoofdstukken</a>
      </p>
      <h2 id="hoofdstuk">
        <span className="muted">Hoofdstuk {index + 1}</span> {title || 'Zonder titel'}
      </h2>
      <FieldList fields={[...inOrder, ...others]} path={['chapters', index]} />
    </section>
  )
}
