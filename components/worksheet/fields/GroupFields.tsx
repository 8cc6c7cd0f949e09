import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { FieldSet } from '@/components/editor/fields/FieldShell'
import { useField } from '@/components/editor/store'
import { FieldsGrid } from '@/components/worksheet/fields/FieldsGrid'
import type { Path, SpecOf } from '@/lib/editor/field-spec'

/** Fields that belong together. Once all are empty, the whole is not there. */
export function GroupFields({ spec, path, children }: { spec: SpecOf<'group'>; path: Path /** What stands below them. */; children?: ReactNode }) {
  useGoneWhenEmpty(path)
  return (
    <FieldSet spec={spec} path={path} className="work-list">
      <div className="work-card">
        <FieldsGrid fields={spec.fields} path={path} />
        {children}
      </div>
    </FieldSet>
  )
}

/** Takes a group away of which nothing is left: as nothing it is right, as something empty it is not. */
export function useGoneWhenEmpty(path: Path): void {
  const [value, set] = useField<Readonly<Record<string, unknown>>>(path)
  const isEmpty = value !== undefined && Object.keys(value).length === 0
  useEffect(() => {
    if (isEmpty) set(undefined)
  }, [isEmpty, set])
}
