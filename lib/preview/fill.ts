import type { z } from 'zod'

type Schema = z.core.$ZodType
const filler = '…'

/** What can't be shown before somebody filled it in: an address, an identity or a date that is missing or wrong. */
class Unfillable extends Error {}

/** A value that has the shape of its schema, and the places (paths) of what was left out on the way. */
export type Filled = { value: unknown; left: PropertyKey[][] }

/**
 * Makes of an unfinished value one that can be shown: what is right stays, what is missing becomes empty or "…", what
 * nobody knows is left out, and so is what can't be shown at all. Rules about lengths are not kept. Never throws.
 */
export function fill(schema: Schema, value: unknown): Filled {
  const left: PropertyKey[][] = []
  try {
    return { value: complete(schema, value, [], left), left }
  } catch {
    return { value: undefined, left: [[]] }
  }
}

type Left = PropertyKey[][]

function complete(schema: Schema, value: unknown, path: PropertyKey[], left: Left): unknown {
  const parsed = (schema as z.ZodType).safeParse(value)
  if (parsed.success) return parsed.data
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return isNothing(value) ? undefined : optional(() => complete(def.innerType, value, path, left), path, left)
    case 'default':
    case 'prefault':
      return isNothing(value) ? def.defaultValue : (optional(() => complete(def.innerType, value, path, left), path, left) ?? def.defaultValue)
    case 'readonly':
      return complete(def.innerType, value, path, left)
    case 'pipe':
      return complete(def.in, value, path, left)
    case 'lazy':
      return complete(def.getter(), value, path, left)
    case 'object':
      return object(def.shape, value, path, left)
    case 'array':
      return list(def.element, value, path, left)
    case 'union':
      return oneOf(def.options, value, path, left)
    case 'string':
      return text(schema, value)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : nothing()
    case 'enum':
      return Object.values(def.entries)[0]
    case 'literal':
      return def.values[0]
    default:
      return nothing()
  }
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function nothing(): never {
  throw new Unfillable()
}

/** What may be missing is left out when it can't be shown. */
function optional(make: () => unknown, path: PropertyKey[], left: Left): unknown {
  try {
    return make()
  } catch {
    left.push(path)
    return undefined
  }
}

function object(shape: Readonly<Record<string, Schema>>, value: unknown, path: PropertyKey[], left: Left): unknown {
  if (value !== undefined && (value === null || typeof value !== 'object' || Array.isArray(value))) nothing()
  const fields = (value ?? {}) as Record<string, unknown>
  const top = path.length === 0
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, field]) => {
      const at = [...path, name]
      const made = top ? (optional(() => complete(field, fields[name], at, left), at, left) ?? emptyOf(field)) : complete(field, fields[name], at, left)
      return made === undefined ? [] : [[name, made]]
    }),
  )
}

/** The top has every field, whatever happens. */
function emptyOf(schema: Schema): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional') return undefined
  if (def.type === 'default') return def.defaultValue
  if (def.type === 'array') return emptyList(def.element)
  if (def.type === 'object') return fill(schema, {}).value
  return def.type === 'string' ? filler : undefined
}

function list(element: Schema, value: unknown, path: PropertyKey[], left: Left): unknown[] {
  if (!Array.isArray(value)) return emptyList(element)
  const made = value.flatMap((item, i) => {
    const made = optional(() => complete(element, item, [...path, i], left), [...path, i], left)
    return made === undefined ? [] : [made]
  })
  return made.length > 0 ? made : emptyList(element)
}

/** Running text always has a span; other lists may be empty. */
function emptyList(element: Schema): unknown[] {
  const { def } = (element as z.core.$ZodTypes)._zod
  const isText = def.type === 'object' && def.shape.text && (def.shape.text as z.core.$ZodTypes)._zod.def.type === 'string'
  return isText ? [{ text: filler }] : []
}

/** The shape that a block says it has, or the first that the value fits. */
function oneOf(options: readonly Schema[], value: unknown, path: PropertyKey[], left: Left): unknown {
  const named = options.find((option) => typeOf(option) !== undefined && typeOf(option) === (value as { type?: unknown } | undefined)?.type)
  if (named) return complete(named, value, path, left)
  for (const option of options) {
    const own: Left = []
    try {
      const made = complete(option, value, path, own)
      if (Object.keys((made ?? {}) as object).length < Object.keys((value ?? {}) as object).length) continue
      left.push(...own)
      return made
    } catch {}
  }
  return nothing()
}

function typeOf(schema: Schema): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const type = def.type === 'object' ? def.shape.type : undefined
  return type?._zod.def.type === 'literal' ? (type as z.core.$ZodLiteral)._zod.def.values[0] : undefined
}

/** Prose may be too short or too long; what must have a form can't be made up. */
function text(schema: Schema, value: unknown): string {
  const words = typeof value === 'string' ? value.trim() : ''
  if ((schema as z.ZodType).safeParse(filler).success || !hasForm(schema)) return words || filler
  return nothing()
}

function hasForm(schema: Schema): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type !== 'string') return false
  const checks = (def.checks ?? []).map((check) => check._zod.def.check)
  return 'format' in def || checks.some((check) => check === 'string_format' || check === 'overwrite_format')
}
