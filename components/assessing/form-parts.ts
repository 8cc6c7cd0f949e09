import { type Part, partOfField } from '@/lib/reviews/shapes'

export type Fields = Readonly<Record<string, string>>

/** What a form says now, by field. */
export function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const sent = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && partOfField(name) ? [[name, value] as const] : []))
  return Object.fromEntries(sent)
}

/** The fields with one part as it is in others. */
export function withPart(fields: Fields, from: Fields, part: Part): Fields {
  const rest = Object.entries(fields).filter(([name]) => partOfField(name) !== part)
  return Object.fromEntries([...rest, ...Object.entries(from).filter(([name]) => partOfField(name) === part)])
}

/** Whether a part is the same in both. */
export function samePart(one: Fields, other: Fields, part: Part): boolean {
  const of = (fields: Fields) =>
    Object.entries(fields)
      .filter(([name, value]) => partOfField(name) === part && value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(of(one)) === JSON.stringify(of(other))
}

/** Writes one part into the form on the page. */
export function writePart(form: HTMLFormElement, fields: Fields, part: Part): void {
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) || partOfField(control.name) !== part) continue
    const value = fields[control.name]
    if (control instanceof HTMLInputElement && control.type === 'radio') control.checked = value === control.value
    else if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = value !== undefined
    else control.value = value ?? ''
  }
}
