import { useEffect } from 'react'
import { FieldList } from '@/components/editor/fields/FieldList'
import { About } from '@/components/editor/fields/FieldShell'
import { FieldView } from '@/components/editor/fields/FieldView'
import { Fold } from '@/components/editor/fields/Fold'
import { useIssues } from '@/components/editor/fields/issues'
import { summaryOf } from '@/components/editor/fields/summary'
import { useField } from '@/components/editor/store'
import { anchorOf, type NamedField, type Path, type SpecOf } from '@/lib/editor/field-spec'

/** Fields that belong together. Once all are empty, the whole is not there. */
export function GroupField({ spec, path }: { spec: SpecOf<'group'>; path: Path }) {
  const [value, set] = useField<Readonly<Record<string, unknown>>>(path)
  const { own, within } = useIssues(path)
  const isEmpty = value !== undefined && Object.keys(value).length === 0
  useEffect(() => {
    if (isEmpty) set(undefined)
  }, [isEmpty, set])
  const only = onlyField(spec.fields)
  if (only)
    return <FieldView spec={{ ...only.spec, label: spec.label, required: spec.required, ...(spec.hint && { hint: spec.hint }) }} path={[...path, only.name]} />
  return (
    <div id={anchorOf(path)} className="edit-field">
      <Fold path={path} title={spec.label} summary={summaryOf(value) || 'Niet ingevuld'} wrong={own.length + within} open={spec.required}>
        <About spec={spec} path={path} />
        <FieldList fields={spec.fields} path={path} />
      </Fold>
    </div>
  )
}

/** A group of nothing but a text is shown as that text. */
export function onlyField(fields: readonly NamedField[]): NamedField | undefined {
  return fields.length === 1 ? fields[0] : undefined
}
