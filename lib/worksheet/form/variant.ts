import type { FieldSpec, NamedField } from '@/lib/editor/field-spec'
import type { Found } from '@/lib/worksheet/form/read-fields'
import { type FormValues, firstOf } from '@/lib/worksheet/form/values'

type Thing = Readonly<Record<string, unknown>>
type Variants = FieldSpec & { type: 'variants' }
type ReadGroup = (fields: readonly NamedField[], name: string, values: FormValues, before: Thing) => Found

/** Which of the shapes of a row a value has; the first when it says nothing yet. */
export function variantOf({ variants }: Variants, value: Thing): number {
  const found = variants.findIndex(({ fields }) => fields[0] !== undefined && value[fields[0].name] !== undefined)
  return Math.max(0, found)
}

/**
 * A row of one of several shapes: the one that `_soort` says, else the one it had. When somebody chose another shape than the one
 * whose fields they filled in, their words become its first field, so that nothing typed is lost.
 */
export function personFrom(spec: Variants, name: string, values: FormValues, before: Thing, readGroup: ReadGroup): Found {
  const had = variantOf(spec, before)
  const chosen = Number.parseInt(firstOf(values, `${name}._soort`) ?? '', 10)
  const now = spec.variants[chosen] ? chosen : had
  const fields = spec.variants[now]?.fields ?? []
  const own = readGroup(fields, name, values, now === had ? before : {})
  const [first] = fields
  if (own.value !== undefined || !first) return own
  const words = wordsOf(spec, now, name, values)
  return words ? { ...own, value: { [first.name]: words } } : own
}

const before = ['given', 'non-dropping-particle', 'family']

/** What stands in the fields of the other shapes: a name in the order in which one says it. */
function wordsOf({ variants }: Variants, not: number, name: string, values: FormValues): string {
  const fields = variants.flatMap(({ fields }, i) => (i === not ? [] : fields.map((field) => field.name)))
  const ordered = [...fields].sort((a, b) => before.indexOf(a) - before.indexOf(b))
  return ordered
    .map((field) => firstOf(values, `${name}.${field}`)?.trim() ?? '')
    .filter(Boolean)
    .join(' ')
}
