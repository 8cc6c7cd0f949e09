import { z } from 'zod'
import type { KindId } from '@/lib/content/id'

/**
 * What a person edits where the shape alone does not say it. `document` refers to one of `kinds`, or of any kind; `key` is a name
 * within the document that the editor makes by itself; `within` chooses things of the same document: from each list (a
 * path from the top), known by the field `by` and shown by the field `show`; `cells` is the inside of a table.
 */
export type Editing =
  | { as: 'document'; kinds?: readonly KindId[] }
  | { as: 'choice'; labels: Readonly<Record<string, string>> }
  | { as: 'within'; from: readonly WithinList[] }
  | { as: 'rich' | 'body' | 'url' | 'slug' | 'key' | 'dateParts' | 'cells' }
export type WithinList = { list: readonly string[]; by: string; show: string }

/** Stands beside the schemas, so that the editor need not guess from patterns. Refining a schema keeps what stands here. */
export const editing = z.registry<Editing>()

/** One of a closed list; `labels` are its values with the words for people. */
export function choiceOf<T extends Readonly<Record<string, string>>>(labels: T) {
  type Value = keyof T & string
  const values = Object.fromEntries(Object.keys(labels).map((value) => [value, value])) as { [V in Value]: V }
  return z.enum(values).register(editing, { as: 'choice', labels })
}
