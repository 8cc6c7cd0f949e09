/** One tile of the pattern is a square of this side. */
export const tile = 40
const r = tile / 2

type Arc = { from: number; to: number; path: string }
/** Three paths, so that a picture of a hundred arcs stays small: the thread, the ground it lies on, a few circles. */
export type Threads = { thread: string; ground: string; circles: string }

/**
 * A calm pattern that is always the same for the same seed: Truchet tiles, whose quarter arcs join into threads and
 * loops like those of the lemniscate in the mark. The longest threads stand out, the rest is ground.
 */
export function threads(seed: string, columns: number, rows: number): Threads {
  const random = randomFrom(seed)
  const groups = joined(arcs(random, columns, rows)).sort((a, b) => b.length - a.length)
  const wanted = columns * rows * 0.75
  const paths = { thread: '', ground: '', circles: '' }
  let drawn = 0
  for (const group of groups) {
    const path = group.map((arc) => arc.path).join('')
    if (isCircle(group) && random() < 0.5) paths.circles += path
    else if (drawn < wanted) {
      paths.thread += path
      drawn += group.length
    } else paths.ground += path
  }
  return paths
}

/** Two quarter arcs in every tile, around opposite corners. An end of an arc is the middle of a side. */
function arcs(random: () => number, columns: number, rows: number): Arc[] {
  const end = (x: number, y: number) => y * (2 * columns + 1) + x
  const result: Arc[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const top = end(2 * column + 1, 2 * row)
      const left = end(2 * column, 2 * row + 1)
      const right = end(2 * column + 2, 2 * row + 1)
      const bottom = end(2 * column + 1, 2 * row + 2)
      const x = column * tile
      const y = row * tile
      const fromTop = `M${x + r} ${y}a${r} ${r} 0 0`
      const fromBottom = `M${x + r} ${y + tile}a${r} ${r} 0 0`
      if (random() < 0.5) {
        result.push({ from: top, to: left, path: `${fromTop} 1-${r} ${r}` }, { from: bottom, to: right, path: `${fromBottom} 1 ${r}-${r}` })
      } else {
        result.push({ from: top, to: right, path: `${fromTop} 0 ${r} ${r}` }, { from: bottom, to: left, path: `${fromBottom} 0-${r}-${r}` })
      }
    }
  }
  return result
}

/** The arcs that touch end to end, as groups. */
function joined(all: Arc[]): Arc[][] {
  const parent = new Map<number, number>()
  const root = (end: number): number => {
    const up = parent.get(end)
    return up === undefined ? end : root(up)
  }
  for (const { from, to } of all) {
    const [a, b] = [root(from), root(to)]
    if (a !== b) parent.set(a, b)
  }
  return [...Map.groupBy(all, (arc) => root(arc.from)).values()]
}

function isCircle(group: Arc[]): boolean {
  return group.length === 4 && new Set(group.flatMap((arc) => [arc.from, arc.to])).size === 4
}

/** Numbers between 0 and 1 that depend on nothing but the seed (FNV-1a and mulberry32). */
function randomFrom(seed: string): () => number {
  let state = 2166136261
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
