import { z } from 'zod'

/**
 * A place in a list: the value that it is ordered by and the identity of the row there. `value` is null where the rows
 * have no such value and stand last. What is added or removed elsewhere does not move it.
 */
export type Cursor = { value: string | null; id: string }

/** PostgreSQL keeps no text with a zero character in it. */
const text = z
  .string()
  .max(300)
  .refine((value) => !value.includes('\0'))
const shape = z.tuple([text.nullable(), text])

/** As it stands in an address. */
export function writeCursor({ value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url')
}

/** Reads it from an address; undefined for what it can't be. */
export function readCursor(text: string | undefined): Cursor | undefined {
  if (!text) return undefined
  try {
    const [value, id] = shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return { value, id }
  } catch {
    return undefined
  }
}
