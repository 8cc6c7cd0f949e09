'use client'

import { FieldView } from '@/components/editor/fields/FieldView'
import type { FieldSpec, NamedField, Path } from '@/lib/editor/field-spec'

/** What is short enough to stand beside another. */
const short: readonly FieldSpec['type'][] = ['choice', 'date', 'dateParts', 'number', 'flag']

/** Fields below each other, of the thing that stands at `path`; short ones beside each other where there is room. */
export function FieldList({ fields, path }: { fields: readonly NamedField[]; path: Path }) {
  return (
    <div className="edit-fields">
      {fields.map(({ name, spec }) => (
        <div key={name} className={short.includes(spec.type) ? 'edit-half' : 'edit-whole'}>
          <FieldView spec={spec} path={[...path, name]} />
        </div>
      ))}
    </div>
  )
}
