import { WorkInput } from '@/components/worksheet/fields/WorkInput'
import type { FieldSpec, NamedField, Path } from '@/lib/editor/field-spec'

/** What is short enough to stand beside another. */
const short: readonly FieldSpec['type'][] = ['choice', 'date', 'dateParts', 'number']

/** The fields of the thing that stands at `path`; short ones beside each other where there is room. */
export function FieldsGrid({ fields, path }: { fields: readonly NamedField[]; path: Path }) {
  return (
    <div className="edit-fields">
      {fields.map(({ name, spec }) => (
        <div key={name} className={short.includes(spec.type) ? 'edit-half' : spec.type === 'document' ? 'work-hidden' : 'edit-whole'}>
          <WorkInput spec={{ ...spec, required: false }} path={[...path, name]} />
        </div>
      ))}
    </div>
  )
}
