type Thing = Readonly<Record<string, unknown>>

/**
 * The content of a worksheet for people to read: short names by which its parts point at each other are the words that they
 * stand for, and what is empty or only for the program is left out. Things in lists keep their place.
 */
export function readable(content: Thing): Record<string, unknown> {
  const theory = isThing(content.theory) ? content.theory : {}
  const names = {
    factors: namesIn(theory.factors, 'key'),
    goals: namesIn(content.goals, 'key'),
    mechanisms: namesIn(theory.mechanisms, 'anchor'),
  }
  const { contact, ...rest } = content
  const read = {
    ...rest,
    ...(isThing(contact) && { contact: without(contact, 'email') }),
    ...(Array.isArray(content.goals) && { goals: content.goals.map((goal) => named(goal, { factors: names.factors })) }),
    ...(Array.isArray(content.approach) && { approach: content.approach.map((one) => named(one, { goals: names.goals, mechanisms: names.mechanisms })) }),
    ...(Array.isArray(theory.factors) && { theory: { ...theory, factors: theory.factors.map((factor) => named(factor, {})) } }),
    ...(Array.isArray(content.literature) && { literature: content.literature.map((work) => (isThing(work) ? without(work, 'id') : work)) }),
  }
  return withoutEmpty(read) as Record<string, unknown>
}

type Names = ReadonlyMap<unknown, string>

/** What things of a list are called by their own text. */
function namesIn(list: unknown, by: string): Names {
  const things = Array.isArray(list) ? list.filter(isThing) : []
  return new Map(things.flatMap((thing) => (typeof thing[by] === 'string' && wordsOf(thing.text) ? [[thing[by], wordsOf(thing.text)]] : [])))
}

/** A thing without its short name, and with words for the names that it points with. */
function named(thing: unknown, fields: Readonly<Record<string, Names>>): unknown {
  if (!isThing(thing)) return thing
  const words = Object.entries(fields).flatMap(([field, names]) => {
    const keys = thing[field]
    return Array.isArray(keys) ? [[field, keys.map((key) => names.get(key) ?? key)] as const] : []
  })
  return { ...without(thing, 'key'), ...Object.fromEntries(words) }
}

function wordsOf(text: unknown): string {
  if (typeof text === 'string') return text
  return Array.isArray(text) ? text.map((span) => (isThing(span) && typeof span.text === 'string' ? span.text : '')).join('') : ''
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (!isThing(value)) return value
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (isEmpty(inner) ? [] : [[name, withoutEmpty(inner)]])))
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    (isThing(value) && Object.values(value).every(isEmpty))
  )
}

function without(thing: Thing, name: string): Thing {
  const { [name]: _, ...rest } = thing
  return rest
}

function isThing(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
