import type { Change } from './dictionary-flags'

const vowel = /[aeiou]/
const shortenable = /[aeou]/

/** A stem, and what happened to it before an ending. */
export type Stem = { stem: string; change: Change }

/**
 * The stems that may stand before an ending that begins with a vowel, without that ending: "huiz" → huis, "schol" → school,
 * "less" → les. More than one may exist; the list decides, and where
 * it knows more than one, a long vowel goes first (internationale → internationaal).
 */
export function stemsBefore(stem: string): Stem[] {
  const stems: Stem[] = []
  const last = stem.at(-1) ?? ''
  const before = stem.at(-2) ?? ''
  const hard = last === 'z' ? 's' : last === 'v' ? 'f' : last
  const bare = stem.slice(0, -1)
  if (!vowel.test(last) && shortenable.test(before)) stems.push({ stem: bare + before + hard, change: 'halved' })
  stems.push({ stem, change: 'plain' })
  if (last === before && !vowel.test(last)) stems.push({ stem: bare, change: 'doubled' })
  if (hard !== last) stems.push({ stem: bare + hard, change: 'voiced' })
  return stems
}

/** The infinitives that a stem may belong to: "discrimineer" → discrimineren, "pak" → pakken, "leef" → leven, "doe" → doen. */
export function infinitivesOf(stem: string): string[] {
  const last = stem.at(-1) ?? ''
  const before = stem.at(-2) ?? ''
  if (vowel.test(last)) return [`${stem}n`, `${stem}en`]
  const soft = last === 's' ? 'z' : last === 'f' ? 'v' : last
  const bare = stem.slice(0, -1)
  const found = [`${stem}en`]
  if (soft !== last) found.unshift(`${bare}${soft}en`)
  if (shortenable.test(before) && before === stem.at(-3)) found.unshift(`${bare.slice(0, -1)}${soft}en`, `${bare.slice(0, -1)}${last}en`)
  else if (vowel.test(before) && !vowel.test(stem.at(-3) ?? '')) found.unshift(`${stem}${last}en`)
  return found
}
