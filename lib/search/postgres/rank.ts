import type { Bits } from '@/lib/search/bits'
import type { Catalogue } from '@/lib/search/catalogue'
import type { EngineResults } from '@/lib/search/engine'
import { evenness, leastShare, titleGain, twoPages } from '@/lib/search/gains'
import type { Matches } from '@/lib/search/postgres/find'
import { readNearness } from '@/lib/search/postgres/positions'
import { titleFit } from '@/lib/search/title-fit'
import type { WordsQuery } from '@/lib/search/words-query'

/** Places in the catalogue, best first, each with a score from 0 to 1 (1 for the best of this search). */
export type Ranking = { places: readonly number[]; scoreOf: (place: number) => number; matched: EngineResults['matched'] }

/** Where words stand is looked up for so many of the best. */
const looked = 60
/** What it adds when the words stand side by side. */
const nearnessGain = 0.5

/**
 * Orders what was found among `allowed`: by the weight of its words, by how near together they stand, by its title, and
 * by what speaks for the row itself (`qualities`, by place).
 */
export async function rank(
  matches: Matches,
  allowed: Bits,
  words: WordsQuery,
  catalogue: Catalogue,
  qualities: Float32Array,
  strict: boolean,
): Promise<Ranking> {
  const { places, scores, matched } = enough(matches, allowed, strict)
  for (const place of places) scores[place] = (scores[place] ?? 0) * (qualities[place] ?? 1)
  const sorted = places.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
  const first = await lookCloser(sorted.subarray(0, looked), scores, words, catalogue)
  const ordered = bestOfGroups([...first, ...sorted.subarray(looked)], catalogue)
  const top = scores[ordered[0] ?? -1] || 1
  return { matched, places: ordered, scoreOf: (place) => Math.min(1, (scores[place] ?? 0) / top) }
}

type Enough = { places: Int32Array; scores: Float32Array; matched: EngineResults['matched'] }

/** The rows with all words; where those don't fill two pages, also rows with most of them, which score less for it. */
function enough({ scores, masks, rarities }: Matches, allowed: Bits, strict: boolean): Enough {
  const everything = 2 ** rarities.length - 1
  const share = shareByMask(rarities)
  const found = Int32Array.from(allowed)
  const complete = found.filter((place) => masks[place] === everything)
  const most = found.reduce((best, place) => Math.max(best, share(masks[place] ?? 0)), 0)
  const places = complete.length >= (strict ? 1 : twoPages) ? complete : found.filter((place) => share(masks[place] ?? 0) >= Math.min(leastShare, most))
  const shared = new Float32Array(scores.length)
  for (const place of places) shared[place] = (scores[place] ?? 0) * share(masks[place] ?? 0)
  return { places, scores: shared, matched: places.length === complete.length ? 'all' : complete.length > 0 ? 'more' : 'some' }
}

/** How much of what was asked a row has, from 0 to 1: every word counts, a rare one more. */
function shareByMask(rarities: readonly number[]): (mask: number) => number {
  const whole = rarities.reduce((sum, rarity) => sum + rarity + evenness, 0) || 1
  const known = new Map<number, number>()
  return (mask) => {
    const share = known.get(mask) ?? rarities.reduce((sum, rarity, slot) => (mask & (1 << slot) ? sum + rarity + evenness : sum), 0) / whole
    known.set(mask, share)
    return share
  }
}

/** The best in a better order; their scores are changed. */
async function lookCloser(places: Int32Array, scores: Float32Array, words: WordsQuery, catalogue: Catalogue): Promise<number[]> {
  const rows = [...places].map((place) => ({ place, number: catalogue.at(place)?.number ?? -1, title: catalogue.at(place)?.title ?? '' }))
  const near = await readNearness(
    rows.map(({ number }) => number),
    words,
  )
  const titleScore = titleFit(words)
  for (const { place, number, title } of rows) {
    scores[place] = (scores[place] ?? 0) * (1 + nearnessGain * (near.get(number) ?? 0)) * (1 + titleGain * titleScore(title))
  }
  return rows.map(({ place }) => place).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
}

function bestOfGroups(places: number[], catalogue: Catalogue): number[] {
  const seen = new Set<string>()
  return places.filter((place) => {
    const { group = '' } = catalogue.at(place) ?? {}
    return !seen.has(group) && seen.add(group)
  })
}
