import type { Path } from '@/lib/editor/field-spec'
import { mergeList } from '@/lib/editor/merge-list'
import { isRich } from '@/lib/versions/pieces'
import { canonical } from '@/lib/versions/same'

export type Content = Readonly<Record<string, unknown>>
export type Choice = 'mine' | 'theirs' | 'both'

/**
 * What one person has to decide: both changed it, each in another way. `mine` or `theirs` is undefined where it was
 * taken away, `base` where it was not there before. An `item` is one of a list (a block, a line, a person), of which `both` may be kept, one after the other;
 * a `value` is a field; `order` is how a list goes, as the lists themselves. `id` is the same as long as `base` is.
 */
export type Conflict = { id: string; path: Path; kind: 'value' | 'item' | 'order'; base: unknown; mine: unknown; theirs: unknown; both: boolean }
export type Merged = { content: Content; conflicts: Conflict[] }

/** Where the merge stands, how to choose, and what was found so far. */
export type Merging = { id: string; path: Path; choose: (id: string, kind: Conflict['kind']) => Choice | undefined; conflicts: Conflict[] }

/**
 * Brings together what two people made of `base`. What only one of them changed is taken from that one; in lists this
 * goes item by item (a body by block, a kennisgids by chapter and then by block), also where items were moved. What
 * both changed differently is a conflict: `choices` says what to take, by its id, and without a choice mine stands.
 * Nothing of either is lost but by a choice. Changes none of its arguments.
 */
export function merge(base: Content, mine: Content, theirs: Content, choices: Readonly<Record<string, Choice>> = {}): Merged {
  const conflicts: Conflict[] = []
  const content = mergeValue(base, mine, theirs, { id: '', path: [], choose: (id) => choices[id], conflicts })
  return { content: content as Content, conflicts }
}

/** Whether two values say the same; the order of names means nothing, and `undefined` is not there. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b)
}

export function mergeValue(base: unknown, mine: unknown, theirs: unknown, at: Merging): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine
  if (same(base, mine)) return theirs
  if (isObject(mine) && isObject(theirs) && mine.type === theirs.type) return mergeObject(isObject(base) ? base : {}, mine, theirs, at)
  if (isList(mine) && isList(theirs) && !isRich(base)) return mergeList(isList(base) ? base : [], mine, theirs, at)
  at.conflicts.push({ id: at.id, path: at.path, kind: 'value', base, mine, theirs, both: false })
  return at.choose(at.id, 'value') === 'theirs' ? theirs : mine
}

function mergeObject(base: Content, mine: Content, theirs: Content, at: Merging): Content {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const fields = names.map((name) => [name, mergeValue(base[name], mine[name], theirs[name], below(at, name, name))] as const)
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
}

/** One step deeper: `name` makes the identity, `place` the path. */
export function below(at: Merging, name: string, place: string | number): Merging {
  return { ...at, id: at.id === '' ? name : `${at.id}/${name}`, path: [...at.path, place] }
}

export function isObject(value: unknown): value is Content {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** A list of things. Running text is a list too, but one thing. */
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && !isRich(value)
}
