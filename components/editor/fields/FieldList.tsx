'use client'

import { FieldView } from '@/components/editor/fields/FieldView'
import type { NamedField, Path } from '@/lib/editor/field-spec'

/** Fields below each other, of the thing that stands at `path`. */
export function FieldList({ fields, path }: { fields: readonly NamedField[]; path: Path }) {
  return (
    <div className="edit-fields">
      {fields.map(({ name, spec }) => (
        <FieldView key={name} spec={spec} path={[...path, name]} />
      ))}
    </div>
  )
}
