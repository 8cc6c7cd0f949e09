import type { Path } from '@/lib/editor/field-spec'
import type { Vocabulary } from '@/lib/versions/words'

/** What every part of a comparison knows. */
export type DiffContext = {
  words: Vocabulary
  /** Also what stayed the same. */
  all: boolean
  /** The owner (a kind or a type of block) and the names of fields down to here. */
  names: readonly string[]
  /** The place in the earlier version; undefined below what is not in it. */
  path: Path | undefined
  /** Where headings of parts begin. */
  level: 3 | 4 | 5 | 6
  /** The form that puts a part back, by its id; left out where nothing can be put back. */
  restore?: string
}

export function below(context: DiffContext, name: string): DiffContext {
  return { ...context, names: [...context.names, name], path: context.path && [...context.path, name] }
}

/** One of a list; `owner` is its type when it is a block, whose fields have names of their own. */
export function within(context: DiffContext, from: number | undefined, owner: string | undefined): DiffContext {
  const path = from === undefined ? undefined : context.path && [...context.path, from]
  return { ...context, path, names: owner ? [owner] : context.names, level: Math.min(context.level + 1, 6) as DiffContext['level'] }
}
