import type { FieldError } from '@/lib/forms/state'

/**
 * What a part shows after it was sent as a plain form and not saved. `content`: the worksheet as it was typed; `typed`: what
 * can't be read, by the name of its input; `theirs`: what somebody else wrote meanwhile, to look at and save over.
 */
export type WorkState = {
  errors: readonly FieldError[]
  message?: string
  /** All went well, and this is the page to go on with. */
  goTo?: string
  content?: Readonly<Record<string, unknown>>
  typed?: Readonly<Record<string, readonly string[]>>
  /** What is kept now, and the number of that save. */
  there?: { lock: number; content: Readonly<Record<string, unknown>> }
  theirs?: { by: string | null; at: string; fields: readonly { name: string; label: string; text: string }[] }
}

export const untouched: WorkState = { errors: [] }
