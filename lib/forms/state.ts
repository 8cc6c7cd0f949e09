/**
 * What a form shows again after it was sent and refused: what was typed, what is wrong per field in the order of the
 * fields, and what is wrong with the whole. Without `values` the form is new. JSON-safe.
 */
export type FormState = { values?: Readonly<Record<string, string>>; errors: readonly FieldError[]; message?: string }
export type FieldError = { field: string; message: string }

export const newForm: FormState = { errors: [] }
