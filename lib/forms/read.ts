import type { z } from 'zod'
import type { FieldError } from '@/lib/forms/state'

/** The text fields of a form as they were sent; files and what the framework adds are left out. */
export function fieldsOf(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [])))
}

/** What is wrong per field: the first thing only, in the order in which the schema names the fields. */
export function errorsOf(error: z.ZodError, schema: z.ZodObject): FieldError[] {
  return Object.keys(schema.shape).flatMap((field) => {
    const issue = error.issues.find(({ path }) => path[0] === field)
    return issue ? [{ field, message: issue.message }] : []
  })
}
