import { head, modifier, type Part } from './parts'

/** A word taken apart: the base forms of its parts, where each but the last ends and where the last begins, and how uncertain that is. */
export type Split = { parts: string[]; ends: number[]; headFrom: number; doubt: number; cost: number }

/** Every part more must be worth it: fewest parts win, which are also the longest. */
const costOfPart = 4
/** Longer is no word, and would take time. */
const longest = 60

/**
 * The most certain way to take a word apart into two or more parts that are all known; undefined when there is none. Every way
 * is weighed: each part costs the same, plus its doubt (lib/search/dutch/parts.ts). At equal cost the longer head wins.
 */
export function split(word: string): Split | undefined {
  if (last?.word !== word) last = { word, found: word.length < 7 || word.length > longest ? undefined : weigh(word) }
  return last.found
}

/** A word is asked about several times in a row: for its lemma, and for its parts. */
let last: { word: string; found: Split | undefined } | undefined

function weigh(word: string): Split | undefined {
  const ways: (Way | undefined)[] = [{ parts: [], ends: [], doubt: 0 }]
  let found: Split | undefined
  for (let from = 0; from <= word.length - 3; from++) {
    const way = ways[from]
    if (!way) continue
    if (from > 0) found = better(found, ended(word, from, way))
    for (let to = from + 3; to <= word.length - 3; to++) {
      const part = modifier(word.slice(from, to))
      if (part) extend(ways, to, way, part)
    }
  }
  return found
}

type Way = { parts: string[]; ends: number[]; doubt: number }

function ended(word: string, from: number, way: Way): Split | undefined {
  const part = head(word.slice(from))
  if (!part) return undefined
  const doubt = way.doubt + part.doubt
  return { parts: [...way.parts, part.base], ends: way.ends, headFrom: from, doubt, cost: doubt + costOfPart * (way.parts.length + 1) }
}

function better(one: Split | undefined, other: Split | undefined): Split | undefined {
  return !one || (other && other.cost < one.cost) ? other : one
}

function extend(ways: (Way | undefined)[], to: number, way: Way, part: Part): void {
  const next = { parts: [...way.parts, part.base], ends: [...way.ends, to], doubt: way.doubt + part.doubt }
  const known = ways[to]
  if (!known || cost(next) < cost(known)) ways[to] = next
}

function cost(way: Way): number {
  return way.doubt + costOfPart * way.parts.length
}
