import { diffArrays } from 'diff'
import { enoughAlike, type Likeness, likenessOf, likenessTo } from '@/lib/versions/likeness'
import { canonical } from '@/lib/versions/same'

/** One of two lists laid side by side: its place before, after, or both; `moved` when it stands elsewhere among the others. */
export type Pair = { from?: number; to?: number; moved: boolean }

type Match = { from: number; to: number }

/** Comparing every one with every other costs too much beyond this; then only equal ones are paired. */
const mostComparisons = 600_000

/**
 * Lays two lists side by side, in the order of the second, with what was removed at the place where it stood. Equal
 * items are paired first, then alike ones in the same place, then alike ones elsewhere. The other way round it pairs
 * the same items.
 */
export function align(before: readonly unknown[], after: readonly unknown[]): Pair[] {
  const forwards = before.map(canonical).join() <= after.map(canonical).join()
  const [one, other] = forwards ? [before, after] : [after, before]
  const matches = match(one.map(likenessOf), other.map(likenessOf)).map(({ from, to }) => (forwards ? { from, to } : { from: to, to: from }))
  return inOrder(matches, before.length, after.length)
}

function match(one: readonly Likeness[], other: readonly Likeness[]): Match[] {
  const kept = equalInOrder(one, other)
  const free = { one: without(one, kept, 'from'), other: without(other, kept, 'to') }
  const equal = equalElsewhere(one, other, free)
  const score = remembered(one, other)
  const alike = alikeInPlace(one.length, other.length, kept, free, score)
  return [...kept, ...equal, ...alike, ...alikeElsewhere(free, score)]
}

type Score = (i: number, j: number) => number

/** How alike two are, or 0 when not enough; each is compared with all others once. */
function remembered(one: readonly Likeness[], other: readonly Likeness[]): Score {
  const compare = likenessTo(other)
  const rows = new Map<number, Float32Array>()
  return (i, j) => {
    const item = one[i]
    if (!item) return 0
    const row = rows.get(i) ?? compare(item)
    rows.set(i, row)
    const found = row[j] ?? 0
    return found >= enoughAlike ? found : 0
  }
}

type Free = { one: Set<number>; other: Set<number> }

function without(list: readonly unknown[], matches: readonly Match[], side: keyof Match): Set<number> {
  const taken = new Set(matches.map((found) => found[side]))
  return new Set(list.keys().filter((i) => !taken.has(i)))
}

function take(free: Free, from: number, to: number): Match {
  free.one.delete(from)
  free.other.delete(to)
  return { from, to }
}

/** The longest row of equal items that stand in the same order. */
function equalInOrder(one: readonly Likeness[], other: readonly Likeness[]): Match[] {
  let [i, j] = [0, 0]
  return diffArrays(
    one.map(({ text }) => text),
    other.map(({ text }) => text),
  ).flatMap(({ added, removed, value }) => {
    const matches = added || removed ? [] : value.map((_, n) => ({ from: i + n, to: j + n }))
    if (!added) i += value.length
    if (!removed) j += value.length
    return matches
  })
}

function equalElsewhere(one: readonly Likeness[], other: readonly Likeness[], free: Free): Match[] {
  const places = Map.groupBy(free.other, (to) => other[to]?.text)
  return [...free.one].flatMap((from) => {
    const to = places.get(one[from]?.text)?.shift()
    return to === undefined ? [] : [take(free, from, to)]
  })
}

/** Between two equal neighbours: the pairs, in order, that are most alike together. */
function alikeInPlace(before: number, after: number, kept: readonly Match[], free: Free, score: Score): Match[] {
  const ends = [{ from: -1, to: -1 }, ...kept, { from: before, to: after }]
  return ends.slice(1).flatMap((end, n) => {
    const start = ends[n] ?? end
    const rows = [...free.one].filter((i) => i > start.from && i < end.from)
    const columns = [...free.other].filter((j) => j > start.to && j < end.to)
    if (rows.length === 0 || columns.length === 0 || rows.length * columns.length > mostComparisons) return []
    return bestInOrder(rows, columns, score).map(({ from, to }) => take(free, from, to))
  })
}

/** The pairs that add up to most, none crossing another (Needleman and Wunsch). */
function bestInOrder(rows: readonly number[], columns: readonly number[], score: Score): Match[] {
  const width = columns.length + 1
  const best = new Float64Array((rows.length + 1) * width)
  const at = (table: Float64Array, i: number) => table[i] ?? 0
  for (const [r, i] of rows.entries())
    for (const [c, j] of columns.entries()) {
      const alike = score(i, j)
      const paired = alike > 0 ? at(best, r * width + c) + alike : 0
      best[(r + 1) * width + c + 1] = Math.max(paired, at(best, r * width + c + 1), at(best, (r + 1) * width + c))
    }
  const matches: Match[] = []
  for (let r = rows.length, c = columns.length; r > 0 && c > 0; ) {
    const here = at(best, r * width + c)
    if (here === at(best, (r - 1) * width + c)) r -= 1
    else if (here === at(best, r * width + c - 1)) c -= 1
    else matches.push({ from: rows[--r] ?? 0, to: columns[--c] ?? 0 })
  }
  return matches.reverse()
}

/** What was moved and changed: the most alike first. */
function alikeElsewhere(free: Free, score: Score): Match[] {
  if (free.one.size * free.other.size > mostComparisons) return []
  const candidates: (Match & { alike: number })[] = []
  for (const from of free.one)
    for (const to of free.other) {
      const alike = score(from, to)
      if (alike > 0) candidates.push({ from, to, alike })
    }
  return candidates
    .sort((a, b) => b.alike - a.alike || a.from - b.from || a.to - b.to)
    .flatMap(({ from, to }) => (free.one.has(from) && free.other.has(to) ? [take(free, from, to)] : []))
}

/** Reading order. What stays in its place is the longest row of pairs that do not cross; the other pairs were moved. */
function inOrder(matches: readonly Match[], before: number, after: number): Pair[] {
  const byTo = [...matches].sort((a, b) => a.to - b.to)
  const stays = longestRising(byTo)
  const sources = new Map(byTo.map((found) => [found.to, found.from]))
  const paired = new Set(byTo.map(({ from }) => from))
  const removed = Array.from({ length: before }, (_, i) => i).filter((i) => !paired.has(i))
  const pairs: Pair[] = []
  const addRemoved = (until: number) => {
    while (removed[0] !== undefined && removed[0] < until) pairs.push({ from: removed.shift() ?? 0, moved: false })
  }
  const anchors = byTo.filter(({ from }) => stays.has(from)).map(({ from }) => from)
  addRemoved(anchors.shift() ?? before)
  for (let to = 0; to < after; to += 1) {
    const from = sources.get(to)
    pairs.push(from === undefined ? { to, moved: false } : { from, to, moved: !stays.has(from) })
    if (from !== undefined && stays.has(from)) addRemoved(anchors.shift() ?? before)
  }
  return pairs
}

/** Of pairs in the order of `to`, the places before of the longest row whose places before rise too. */
function longestRising(pairs: readonly Match[]): Set<number> {
  const tails: number[] = []
  const earlier: number[] = []
  for (const [n, { from }] of pairs.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.from ?? 0) < from) low = middle + 1
      else high = middle
    }
    earlier[n] = tails[low - 1] ?? -1
    tails[low] = n
  }
  const row = new Set<number>()
  for (let n = tails.at(-1) ?? -1; n >= 0; n = earlier[n] ?? -1) row.add(pairs[n]?.from ?? 0)
  return row
}
