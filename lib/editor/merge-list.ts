import { below, type Conflict, isObject, type Merging, mergeValue, same } from '@/lib/editor/merge'
import { mergeOrder } from '@/lib/editor/merge-order'
import { align } from '@/lib/versions/align'
import { likenessOf } from '@/lib/versions/likeness'
import { isRich } from '@/lib/versions/pieces'

type List = readonly unknown[]
/** One thing in up to three lists: its place in each. */
export type Item = { base?: number; mine?: number; theirs?: number }

/** Brings two lists together that were made of one. */
export function mergeList(base: List, mine: List, theirs: List, at: Merging): unknown[] {
  if ([base, mine, theirs].every((list) => isRow(list) && list.length === mine.length))
    return mine.map((cell, i) => mergeValue(base[i], cell, theirs[i], below(at, `#${i}`, i)))
  const items = itemsOf(base, mine, theirs)
  return mergeOrder(items, { base, mine, theirs }, at).flatMap((item) => mergeItem(base, mine, theirs, item, at))
}

/** The cells of a row belong to their columns. */
function isRow(list: List): boolean {
  return list.length > 0 && list.every((cell) => isRich(cell) || (Array.isArray(cell) && cell.length === 0))
}

/** Which items are the same thing, changed or not. */
function itemsOf(base: List, mine: List, theirs: List): Item[] {
  const [my, their] = [pairsOf(base, mine), pairsOf(base, theirs)]
  const kept: Item[] = base.map((_, i) => ({ base: i, ...place('mine', my.get(i)), ...place('theirs', their.get(i)) }))
  const [myNew, theirNew] = [unpaired(my, mine), unpaired(their, theirs)]
  const added: Item[] = myNew.map((i) => ({ mine: i }))
  for (const i of theirNew) {
    const twin = added.find((item) => item.theirs === undefined && isTwin(mine[item.mine ?? -1], theirs[i]))
    if (twin) twin.theirs = i
    else added.push({ theirs: i })
  }
  return [...kept, ...added]
}

function place(name: 'mine' | 'theirs', at: number | undefined): Item {
  return at === undefined ? {} : { [name]: at }
}

/** Where each item of `before` went. One that stands where another of its type stood, with nothing else there, is that one written anew. */
function pairsOf(before: List, after: List): Map<number, number> {
  const found = new Map<number, number>()
  let [gone, come]: [number[], number[]] = [[], []]
  const close = () => {
    const rewritten = gone.length === come.length && gone.every((from, n) => kindOf(before[from]) === kindOf(after[come[n] ?? -1]))
    if (rewritten) for (const [n, from] of gone.entries()) found.set(from, come[n] ?? -1)
    ;[gone, come] = [[], []]
  }
  for (const { from, to } of align(before, after)) {
    if (from !== undefined && to !== undefined) {
      close()
      found.set(from, to)
    } else if (from !== undefined) gone.push(from)
    else if (to !== undefined) come.push(to)
  }
  close()
  return found
}

/** What can be one thing: no two with names of their own. */
function kindOf(value: unknown): string {
  const { type, key } = likenessOf(value)
  return `${type} ${key ?? ''}`
}

function unpaired(pairs: ReadonlyMap<number, number>, list: List): number[] {
  const paired = new Set(pairs.values())
  return list.map((_, i) => i).filter((i) => !paired.has(i))
}

/** Added by both: the same, or under the same name. */
function isTwin(mine: unknown, theirs: unknown): boolean {
  const { key } = likenessOf(mine)
  return same(mine, theirs) || (key !== undefined && key === likenessOf(theirs).key)
}

/** What becomes of one thing: none, one, or two of it. */
function mergeItem(base: List, mine: List, theirs: List, item: Item, list: Merging): unknown[] {
  const at = below(list, item.base === undefined ? `+${item.mine ?? item.theirs}` : `#${item.base}`, item.mine ?? item.theirs ?? 0)
  const value = (from: List, i: number | undefined) => (i === undefined ? undefined : from[i])
  const [was, my, their] = [value(base, item.base), value(mine, item.mine), value(theirs, item.theirs)]
  if (item.base === undefined && (my === undefined || their === undefined)) return [my ?? their]
  if (my === undefined || their === undefined) {
    if ((my === undefined && their === undefined) || same(was, my ?? their)) return []
    return chosen({ id: at.id, path: at.path, kind: 'item', base: was, mine: my, theirs: their, both: false }, at)
  }
  const inner: Conflict[] = []
  const merged = mergeValue(was, my, their, { ...at, conflicts: inner })
  if (inner.length === 0) return [merged]
  if (!isOneThing(my) || inner.some(({ kind }) => kind !== 'value')) {
    at.conflicts.push(...inner)
    return [merged]
  }
  // Both variants hold what was not disputed.
  const variant = (choice: 'mine' | 'theirs') => mergeValue(was, my, their, { ...at, choose: () => choice, conflicts: [] })
  return chosen({ id: at.id, path: at.path, kind: 'item', base: was, mine: variant('mine'), theirs: variant('theirs'), both: true }, at)
}

/** Something to choose as a whole, other than what holds texts of its own. */
function isOneThing(value: unknown): boolean {
  return !isObject(value) || !('slug' in value || 'body' in value)
}

function chosen(conflict: Conflict, at: Merging): unknown[] {
  at.conflicts.push(conflict)
  const choice = at.choose(conflict.id, 'item') ?? 'mine'
  const values = choice === 'both' ? [conflict.mine, conflict.theirs] : [conflict[choice]]
  return values.filter((value) => value !== undefined)
}
