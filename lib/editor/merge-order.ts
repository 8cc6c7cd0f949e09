import type { Merging } from '@/lib/editor/merge'
import type { Item } from '@/lib/editor/merge-list'

type Side = 'mine' | 'theirs'
type Lists = Readonly<Record<'base' | Side, readonly unknown[]>>

/**
 * The order of what was in either list. Who moved something decides; when both did, in another way, that is a conflict.
 * What was added stays behind what it was put behind; of what was added at one place, mine comes first.
 */
export function mergeOrder(items: readonly Item[], lists: Lists, at: Merging): Item[] {
  const leader = whoLeads(items, lists, at)
  const other = leader === 'mine' ? 'theirs' : 'mine'
  const order = inOrder(items, leader)
  const follower = inOrder(items, other)
  for (const [n, item] of follower.entries()) {
    if (item[leader] !== undefined) continue
    let place = n === 0 ? 0 : order.indexOf(follower[n - 1] as Item) + 1
    if (leader === 'mine') while (isNewIn(order[place], leader, other)) place += 1
    order.splice(place, 0, item)
  }
  return order
}

function whoLeads(items: readonly Item[], lists: Lists, at: Merging): Side {
  const common = items.filter((item) => item.base !== undefined && item.mine !== undefined && item.theirs !== undefined)
  const [was, my, their] = [common, inOrder(common, 'mine'), inOrder(common, 'theirs')]
  if (alike(my, their) || alike(their, was)) return 'mine'
  if (alike(my, was)) return 'theirs'
  const id = `${at.id}/volgorde`
  at.conflicts.push({ id, path: at.path, kind: 'order', ...lists, both: false })
  return at.choose(id, 'order') === 'theirs' ? 'theirs' : 'mine'
}

function inOrder(items: readonly Item[], side: Side): Item[] {
  return items.filter((item) => item[side] !== undefined).sort((a, b) => (a[side] ?? 0) - (b[side] ?? 0))
}

function alike(one: readonly Item[], other: readonly Item[]): boolean {
  return one.every((item, i) => item === other[i])
}

function isNewIn(item: Item | undefined, side: Side, other: Side): boolean {
  return item !== undefined && item.base === undefined && item[side] !== undefined && item[other] === undefined
}
