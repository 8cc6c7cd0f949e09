import type { Bits } from '@/lib/search/bits'
import type { Catalogue } from '@/lib/search/catalogue'
import type { EngineResults } from '@/lib/search/engine'
import type { Matches } from '@/lib/search/postgres/find'
import { readNearness } from '@/lib/search/postgres/positions'
import { titleFit } from '@/lib/search/postgres/title-fit'
import type { WordsQuery } from '@/lib/search/words-query'

/** Places in the catalogue, best first, each with a score from 0 to 1 (1 for the best of this search). */
export type Ranking = { places: readonly number[]; scores: ReadonlyMap<number, number>; matched: EngineResults['matched'] }

type Candidate = { place: number; score: number }

/** Where words stand is looked up for so many of the best. */
const looked = 60
/** What it adds when the words stand side by side. */
const nearnessGain = 0.5
/** What it adds when the title is what was asked, and nothing else. */
const titleGain = 1
/** With fewer rows that have all words (two pages), rows with at least this share of what was asked come along. */
const twoPages = 40
const leastShare = 0.4
/** What every word counts in that share, beside its rarity. */
const evenness = 20

/**
 * Orders what was found among `allowed`: by the weight of its words, by how near together they stand, by its title, and
 * by what speaks for the row itself (`qualities`, by place).
 */
export async function rank(matches: Matches, allowed: Bits, words: WordsQuery, catalogue: Catalogue, qualities: Float32Array): Promise<Ranking> {
  const { found, matched } = enough(matches, allowed)
  const scored = found.map(({ place, score }) => ({ place, score: score * (qualities[place] ?? 1) })).sort(byScore)
  const best = await lookCloser(scored.slice(0, looked), words, catalogue)
  const ordered = bestOfGroups([...best, ...scored.slice(looked)], catalogue)
  const top = ordered[0]?.score || 1
  return { matched, places: ordered.map(({ place }) => place), scores: new Map(ordered.map(({ place, score }) => [place, Math.min(1, score / top)])) }
}

/** The rows with all words; where those don't fill two pages, also rows with most of them, which score less for it. */
function enough({ scores, masks, rarities }: Matches, allowed: Bits): { found: Candidate[]; matched: EngineResults['matched'] } {
  const everything = 2 ** rarities.length - 1
  const shares = shareByMask(rarities)
  const places = [...allowed].filter((place) => masks[place] !== 0)
  const complete = places.filter((place) => masks[place] === everything)
  const most = places.reduce((best, place) => Math.max(best, shares(masks[place] ?? 0)), 0)
  const least = Math.min(leastShare, most)
  const kept = complete.length >= twoPages ? complete : places.filter((place) => shares(masks[place] ?? 0) >= least)
  return {
    found: kept.map((place) => ({ place, score: (scores[place] ?? 0) * shares(masks[place] ?? 0) })),
    matched: complete.length > 0 || places.length === 0 ? 'all' : 'some',
  }
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

async function lookCloser(candidates: readonly Candidate[], words: WordsQuery, catalogue: Catalogue): Promise<Candidate[]> {
  const numbers = new Map(candidates.map(({ place }) => [place, catalogue.at(place)?.number ?? -1]))
  const near = await readNearness([...numbers.values()], words)
  const titleScore = titleFit(words)
  return candidates
    .map(({ place, score }) => {
      const [nearness, title] = [near.get(numbers.get(place) ?? -1) ?? 0, titleScore(catalogue.at(place)?.title ?? '')]
      return { place, score: score * (1 + nearnessGain * nearness) * (1 + titleGain * title) }
    })
    .sort(byScore)
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.place - b.place
}

function bestOfGroups(candidates: Candidate[], catalogue: Catalogue): Candidate[] {
  const seen = new Set<string>()
  return candidates.filter(({ place }) => {
    const { group = '' } = catalogue.at(place) ?? {}
    return !seen.has(group) && seen.add(group)
  })
}
