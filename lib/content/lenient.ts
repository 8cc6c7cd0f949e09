import { z } from 'zod'

type Schema = z.core.$ZodType
type Discriminated = Parameters<typeof z.discriminatedUnion>[1]
const longestText = 200_000
const known = new WeakMap<Schema, z.ZodType>()

/**
 * The schema of what is unfinished, made from the schema of what is finished: the same shapes, with nothing required
 * and no rule about lengths, patterns or how things fit together. What it takes can be shown in the editor and saved;
 * what has another shape, or fields that nobody knows, it refuses. Only the `type` of a block stays required.
 */
export function lenient(schema: Schema): z.ZodType {
  const made = known.get(schema) ?? z.lazy(() => make(schema))
  known.set(schema, made)
  return made
}

function make(schema: Schema): z.ZodType {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'string':
      return z.string().max(longestText, { error: 'Deze tekst is te lang voor één veld: hoogstens 200.000 tekens' })
    case 'number':
      return z.number()
    case 'enum':
      return z.enum(def.entries as Record<string, string>)
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return lenient(def.innerType)
    case 'pipe':
      return lenient(def.in)
    case 'lazy':
      return lenient(def.getter())
    case 'array':
      return z.array(lenient(def.element)).max(10_000)
    case 'union':
      if ('discriminator' in def) return z.discriminatedUnion(String(def.discriminator), def.options.map(lenient) as unknown as Discriminated)
      return z.union(def.options.map(lenient) as [z.ZodType, ...z.ZodType[]])
    case 'object':
      return z.strictObject(
        Object.fromEntries(Object.entries(def.shape).map(([name, field]) => [name, isLiteral(field) ? literal(field) : lenient(field).optional()])),
      )
    default:
      return schema as unknown as z.ZodType
  }
}

function isLiteral(schema: Schema): boolean {
  return (schema as z.core.$ZodTypes)._zod.def.type === 'literal'
}

/** `true` is a mark that may be left out; a word says which shape this is. */
function literal(schema: Schema): z.ZodType {
  const { def } = schema._zod as z.core.$ZodLiteral['_zod']
  return typeof def.values[0] === 'string' ? (schema as unknown as z.ZodType) : (schema as unknown as z.ZodType).optional()
}
