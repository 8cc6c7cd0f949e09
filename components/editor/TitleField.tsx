import { FieldShell, useControl } from '@/components/editor/fields/FieldShell'
import { useField } from '@/components/editor/store'
import type { NamedField } from '@/lib/editor/field-spec'

/** The title of the document, as large as it reads. One line: Enter does not break it. */
export function TitleField({ field: { name, spec } }: { field: NamedField }) {
  const [value = '', set] = useField<string>([name])
  return (
    <FieldShell spec={spec} path={[name]}>
      <textarea
        {...useControl(spec, [name])}
        className="control edit-title"
        rows={1}
        value={value}
        onChange={(event) => set(event.target.value.replace(/\s*\n\s*/g, ' ') || undefined)}
      />
    </FieldShell>
  )
}
