const known = new WeakMap<object, string>()

/** A value as JSON in which the order of names means nothing and what is undefined is not there: equal values, equal texts. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const made = known.get(value) ?? write(value)
  known.set(value, made)
  return made
}

function write(value: object): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
    .join()}}`
}
