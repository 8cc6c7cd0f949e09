/** What a form sends: of each name its values in order. JSON-safe, so that a form that could not be read can be shown again. */
export type FormValues = Readonly<Record<string, readonly string[]>>

/** The words of a form, its files left out; line ends as "\n", as content has them. */
export function valuesOf(form: FormData): FormValues {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$'))
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).flatMap((value) => (typeof value === 'string' ? [lines(value)] : []))]))
}

/** All values under a name; undefined when the form has no such name. */
export function allOf(values: FormValues, name: string): readonly string[] | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}

/** The first value under a name; undefined when the form has no such name. */
export function firstOf(values: FormValues, name: string): string | undefined {
  return allOf(values, name)?.[0]
}

/** The numbers of the rows that a form has of a list ("goals.0.text", "goals.2.text": 0 and 2), in order. */
export function rowsOf(values: FormValues, list: string): number[] {
  const start = `${list}.`
  const rows = Object.keys(values).flatMap((name) => (name.startsWith(start) ? [/^(\d{1,5})(?:\.|$)/.exec(name.slice(start.length))?.[1]] : []))
  return [...new Set(rows.flatMap((row) => (row === undefined ? [] : [Number(row)])))].sort((a, b) => a - b)
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
