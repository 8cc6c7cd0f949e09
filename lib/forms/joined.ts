/**
 * A form in which fields that can have several values (boxes of one name) have one: the values with spaces between
 * them. A field without any is an empty text, so that a schema can ask for one.
 */
export function joined(form: FormData, names: readonly string[]): FormData {
  const copy = new FormData()
  for (const [name, value] of form) if (!names.includes(name)) copy.append(name, value)
  for (const name of names)
    copy.set(
      name,
      form
        .getAll(name)
        .filter((value) => typeof value === 'string')
        .join(' '),
    )
  return copy
}

/** The values of such a field. */
export function separate(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter((value) => value !== '')
}
