import type { KindId } from '@/lib/content/id'

/** How a field of a document or a block is edited. Made from its schema by lib/editor/describe.ts. JSON-safe. */
type Common = { label: string; hint?: string; required: boolean }
export type FieldSpec = Common &
  (
    | { type: 'line' | 'text' | 'date' | 'url' | 'slug' | 'email' }
    | { type: 'number'; min?: number; max?: number; whole: boolean }
    | { type: 'flag' }
    | { type: 'choice' | 'choices'; options: readonly { value: string | number; label: string }[] }
    /** One or several documents of these kinds; without kinds, of any. */
    | { type: 'document' | 'documents'; kinds?: readonly KindId[] }
    /** Texts of one line each. */
    | { type: 'lines' }
    | { type: 'rich' }
    | { type: 'body' }
    | { type: 'table' }
    /** Things with fields of their own: one that may be absent, or a list. */
    | { type: 'group' | 'groups'; fields: readonly NamedField[] /** What one of the list is called. */; one?: string }
    /** One of several shapes, each known by a field that the others don't have. */
    | { type: 'variant' | 'variants'; variants: readonly { label: string; fields: readonly NamedField[] }[]; one?: string }
  )
export type NamedField = { name: string; spec: FieldSpec }

/** The place of a value in the content: names of fields and numbers in lists. */
export type Path = readonly (string | number)[]
