import type { FieldSpec, NamedField } from '@/lib/editor/field-spec'
import { kindFields } from '@/lib/editor/sections'
import { type PartSlug, worksheetParts } from '@/lib/worksheet/parts'

/** A field of a part of the worksheet. `name` is its path joined by dots ("theory.problem"), which is also the name of its input. */
export type PartField = NamedField & { path: readonly string[] }

/** What is filled in on one part of the worksheet, in order. */
export function fieldsOfPart(slug: PartSlug): PartField[] {
  const part = worksheetParts.find((part) => part.slug === slug)
  if (!part) throw new Error(`the worksheet has no part ${slug}`)
  return part.fields.map((name) => ({ name, path: name.split('.'), spec: specAt(name.split('.')) }))
}

/** The part where a place in the worksheet is filled in; undefined for what nobody fills in. */
export function partOfPath(path: readonly (string | number)[]): PartSlug | undefined {
  const under = (field: string) => field.split('.').every((name, i) => path[i] === undefined || path[i] === name)
  return worksheetParts.find(({ fields }) => path.length > 0 && fields.some(under))?.slug
}

function specAt(path: readonly string[]): FieldSpec {
  let fields: readonly NamedField[] = kindFields.interventie
  let spec: FieldSpec | undefined
  for (const name of path) {
    spec = fields.find((field) => field.name === name)?.spec
    fields = spec?.type === 'group' ? spec.fields : []
  }
  if (!spec) throw new Error(`an intervention has no ${path.join('.')}`)
  return spec
}
