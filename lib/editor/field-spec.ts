import type { WithinList } from '@/lib/content/editing'
import type { KindId } from '@/lib/content/id'

/** How a field of a document or a block is edited. Made from its schema by lib/editor/describe.ts. JSON-safe, but for what contains itself. */
type Common = { label: string; hint?: string; required: boolean }
export type FieldSpec = Common &
  (
    | { type: 'line' | 'text' /** Characters. */; min?: number; max?: number }
    | { type: 'url' | 'slug' | 'email' }
    | { type: 'date' }
    /** A year, a month or a day, as CSL-JSON has it: `{ 'date-parts': [[2026, 11]] }`. */
    | { type: 'dateParts' }
    | { type: 'number'; min?: number; max?: number; whole: boolean }
    /** `mark`: it is there or not; else it is true or false. `initial`: what it counts as while nobody chose. */
    | { type: 'flag'; mark: boolean; initial: boolean }
    | { type: 'choice' | 'choices'; options: readonly Option[] }
    /** One or several documents of these kinds; without kinds, of any. */
    | { type: 'document' | 'documents'; kinds?: readonly KindId[] }
    /** Things that stand elsewhere in the same document. */
    | { type: 'within'; from: readonly WithinList[] }
    /** Texts of one line each, or of several (`long`). */
    | { type: 'lines'; long: boolean; one?: string }
    | { type: 'numbers'; min?: number; max?: number }
    | { type: 'rich' }
    | { type: 'body' }
    | { type: 'table' }
    /** Things with fields of their own: one that may be absent, or a list. */
    | {
        type: 'group' | 'groups'
        fields: readonly NamedField[] /** What one of the list is called. */
        one?: string /** The field that names each of the list within the document; it is made with it. */
        key?: string
      }
    /** A list of which each is one of several shapes, known by its first field. */
    | { type: 'variants'; variants: readonly Variant[]; one?: string }
  )
export type { WithinList }
export type Option = { value: string | number; label: string }
export type Variant = { label: string; fields: readonly NamedField[] }
export type NamedField = { name: string; spec: FieldSpec }
export type SpecOf<T extends FieldSpec['type']> = FieldSpec extends infer S
  ? S extends { type: infer U }
    ? [T & U] extends [never]
      ? never
      : S
    : never
  : never

/** Fields that stand together in the editor of a document. */
export type Section = { id: string; title: string; fields: readonly NamedField[] }

/** The place of a value in the content: names of fields and numbers in lists. */
export type Path = readonly (string | number)[]

/** The path of a field from how remarks name it: "goals.0.text" is ["goals", 0, "text"]; the empty text is the whole. */
export function readPath(dotted: string): Path {
  return dotted === '' ? [] : dotted.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

/** The id of the element of a field, for links to it. */
export function anchorOf(path: Path): string {
  return ['veld', ...path].join('-')
}

/** Those of the fields that have a value. */
export function withValues(fields: readonly NamedField[], values: Readonly<Record<string, unknown>>): NamedField[] {
  const isEmpty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return fields.filter(({ name }) => !isEmpty(values[name]))
}
