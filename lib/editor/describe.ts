import type { z } from 'zod'
import { type Block, type BlockType, block } from '@/lib/content/blocks'
import { editing } from '@/lib/content/editing'
import type { FieldSpec, NamedField, Variant } from '@/lib/editor/field-spec'
import { wordsFor } from '@/lib/editor/labels'

type Schema = z.core.$ZodType
type Names = readonly string[]
const longestLine = 300

/**
 * How a schema is edited. `names` are the owner (a kind or a type of block) and the fields down to here, by which labels
 * are found (lib/editor/labels.ts). Throws for a field without a label, or a shape that nobody knows how to edit. The
 * fields of things in lists are described when they are asked for, since a step has steps.
 */
export function describeField(schema: Schema, names: Names): FieldSpec {
  const { inner, required } = unwrap(schema)
  const { label, hint } = wordsFor(names)
  // Not by spreading, which would ask for the fields of things in lists.
  const spec = Object.defineProperties({ label, ...(hint && { hint }), required }, Object.getOwnPropertyDescriptors(shapeOf(inner, names))) as FieldSpec
  return spec.type === 'flag' ? { ...spec, initial: initialOf(schema) === true } : spec
}

/** The fields of an object, in the order of its schema, without what people don't fill in. */
export function fieldsOf(schema: Schema, names: Names): NamedField[] {
  const { def } = (unwrap(schema).inner as z.core.$ZodTypes)._zod
  if (def.type !== 'object') throw new Error(`${names.join('.')} has no fields`)
  return Object.entries(def.shape)
    .filter(([, field]) => !isHidden(field))
    .map(([name, field]) => ({ name, spec: describeField(field, [...names, name]) }))
}

/** What the editor makes by itself: names within the document, and the word that says which shape this is. */
function isHidden(schema: Schema): boolean {
  const { inner } = unwrap(schema)
  const { def } = (inner as z.core.$ZodTypes)._zod
  return editing.get(inner)?.as === 'key' || (def.type === 'literal' && typeof def.values[0] === 'string')
}

function unwrap(schema: Schema): { inner: Schema; required: boolean } {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'lazy') return unwrap(def.getter())
  if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default' || def.type === 'prefault')
    return { inner: unwrap(def.innerType).inner, required: false }
  return { inner: schema, required: true }
}

function initialOf(schema: Schema): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return def.type === 'default' ? def.defaultValue : undefined
}

/** The part of a FieldSpec that says of which type it is. */
function shapeOf(schema: Schema, names: Names): object {
  const meta = editing.get(schema)
  if (meta?.as === 'document') return { type: 'document', ...(meta.kinds && { kinds: meta.kinds }) }
  if (meta?.as === 'choice') return { type: 'choice', options: Object.entries(meta.labels).map(([value, label]) => ({ value, label })) }
  if (meta?.as === 'within') return { type: 'within', from: meta.from }
  if (meta?.as === 'cells') return { type: 'table' }
  if (meta && meta.as !== 'key') return { type: meta.as }
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'string':
      return textShape(schema as z.ZodString)
    case 'number':
      return numberShape(schema as z.ZodNumber)
    case 'boolean':
      return { type: 'flag', mark: false, initial: false }
    case 'literal':
      return { type: 'flag', mark: true, initial: false }
    case 'array':
      return listShape(def.element, names)
    case 'object':
      return lazily({ type: 'group' }, 'fields', () => fieldsOf(schema, names))
    case 'union':
      return unionShape(def.options, names)
    default:
      throw new Error(`${names.join('.')}: no field for a ${def.type}`)
  }
}

/** A text that has no rules at all is a code or a name. */
function textShape(schema: z.ZodString): object {
  const { minLength: min, maxLength: max, format, def } = schema
  if (format === 'date' || format === 'email' || format === 'url') return { type: format }
  const short = (max !== null && max <= longestLine) || format === 'regex' || !def.checks?.length
  return { type: short ? 'line' : 'text', ...(min !== null && { min }), ...(max !== null && { max }) }
}

function numberShape({ minValue: min, maxValue: max, isInt: whole }: z.ZodNumber): object {
  const isBound = (bound: number | null) => bound !== null && Math.abs(bound) < Number.MAX_SAFE_INTEGER
  return { type: 'number', whole, ...(isBound(min) && { min }), ...(isBound(max) && { max }) }
}

function listShape(element: Schema, names: Names): object {
  const { one } = wordsFor(names)
  const item = shapeOf(unwrap(element).inner, names) as FieldSpec
  const named = one ? { one } : {}
  switch (item.type) {
    case 'group':
      return lazily({ type: 'groups', ...named, ...keyOf(element) }, 'fields', () => item.fields)
    case 'variants':
      return { ...item, ...named }
    case 'choice':
      return { ...item, type: 'choices' }
    case 'document':
      return { ...item, type: 'documents' }
    case 'line':
    case 'text':
    case 'url':
      return { type: 'lines', long: item.type === 'text', ...named }
    case 'number':
      return { ...item, type: 'numbers' }
    default:
      throw new Error(`${names.join('.')}: no field for a list of ${item.type}`)
  }
}

function keyOf(element: Schema): { key?: string } {
  const { def } = (unwrap(element).inner as z.core.$ZodTypes)._zod
  const fields = def.type === 'object' ? Object.entries(def.shape).map(([name, field]) => ({ name, ...unwrap(field) })) : []
  const key = fields.find(({ inner, required }) => required && editing.get(inner)?.as === 'key')?.name
  return key ? { key } : {}
}

/** Several shapes of things, which stand in lists only; or several values. */
function unionShape(options: readonly Schema[], names: Names): object {
  const defs = options.map((option) => (unwrap(option).inner as z.core.$ZodTypes)._zod.def)
  if (defs.every((def) => def.type === 'literal'))
    return { type: 'choice', options: defs.flatMap((def) => def.values.map((value) => ({ value, label: wordsFor([...names, String(value)]).label }))) }
  const variants = options.map((option): Variant => {
    const fields = fieldsOf(option, names)
    return { label: wordsFor([...names, `als ${fields[0]?.name}`]).label, fields }
  })
  return { type: 'variants', variants }
}

/** An object of which one property is made when it is first asked for. */
function lazily<T extends object>(object: T, name: string, make: () => unknown): T {
  let made: unknown
  return Object.defineProperty(object, name, { enumerable: true, configurable: true, get: () => (made ??= make()) })
}

function describeBlocks(): Record<BlockType, readonly NamedField[]> {
  const types = block.options.map((option) => ({ option, type: [...option.shape.type._zod.values][0] as Block['type'] }))
  return types.reduce((all, { option, type }) => lazily(all, type, () => fieldsOf(option, [type])), {} as Record<BlockType, readonly NamedField[]>)
}

/** The fields of each type of block. */
export const blockFields: Record<BlockType, readonly NamedField[]> = describeBlocks()
