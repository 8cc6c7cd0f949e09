import type { Catalogue } from '@/lib/search/catalogue'
import type { EngineResults } from '@/lib/search/engine'
import type { Match, Matches } from '@/lib/search/postgres/find'
import { titleFit } from '@/lib/search/postgres/title-fit'
import { quality, type Standing } from '@/lib/search/quality'
import type { WordsQuery } from '@/lib/search/words-query'

/** A row that was found, by its place in the catalogue; `score` from 0 to 1, 1 for the best of this search. */
export type Ranked = { place: number; score: number }

type Candidate = Match & { place: number; group: string }
type ReadNearness = (numbers: readonly number[], words: WordsQuery) => Promise<Map<number, number>>

/** Where words stand is looked up for so many of the best. */
const looked = 80
/** What it adds when the words stand side by side. */
const nearnessGain = Number(process.env.NG ?? 0.5)
/** What it adds when the title is what was asked, and nothing else. */
const titleGain = 1
/** With fewer rows that have all words, rows with at least this share of what was asked come along. */
const fullPage = 20
const leastShare = 0.4
/** What a word counts in that share, besides its rarity. */
const evenness = 20

/**
 * Orders what was found: by the weight of its words, by how near together they stand, and by what speaks for the row
 * itself. Only rows with all required words count; where there are none, those with most of them.
 */
export async function rank(matches: Matches, words: WordsQuery, catalogue: Catalogue, standing: Standing, nearness: ReadNearness) {
  const { kept, matched } = enough(matches)
  const scored = toCandidates(kept, catalogue).map((candidate) => ({ ...candidate, score: candidate.score * qualityAt(candidate.place, catalogue, standing) }))
  const best = scored.sort(byScore).slice(0, looked)
  const near = await nearness(
    best.map(({ number }) => number),
    words,
  )
  const fit = titleFit(words)
  for (const candidate of best) {
    candidate.score *= (1 + nearnessGain * (near.get(candidate.number) ?? 0)) * (1 + titleGain * fit(catalogue.at(candidate.place)?.title ?? ''))
  }
  const ordered = bestOfGroups([...best.sort(byScore), ...scored.slice(looked)])
  const top = ordered[0]?.score || 1
  return { matched, ranked: ordered.map(({ place, score }): Ranked => ({ place, score: Math.max(0, Math.min(1, score / top)) })) }
}

/** The rows with all words; where those don't fill a page, also rows with most of them, which score less for it. */
function enough({ found, rarities }: Matches): { kept: readonly Match[]; matched: EngineResults['matched'] } {
  const whole = rarities.reduce((sum, rarity) => sum + rarity + evenness, 0) || 1
  const shared = found.map((match) => ({ ...match, share: share(match, rarities) / whole }))
  const complete = shared.filter((match) => match.share > 1 - 1e-9)
  const least =
    complete.length >= fullPage
      ? 1
      : Math.min(
          leastShare,
          ...shared
            .map((match) => match.share)
            .sort((a, b) => b - a)
            .slice(0, 1),
        )
  const kept = shared.filter((match) => match.share >= least - 1e-9)
  return { kept: kept.map((match) => ({ ...match, score: match.score * match.share })), matched: complete.length > 0 || found.length === 0 ? 'all' : 'some' }
}

/** How much of what was asked a row has: every word counts, a rare one more. */
function share({ mask }: Match, rarities: readonly number[]): number {
  return rarities.reduce((sum, rarity, slot) => (mask & (1 << slot) ? sum + rarity + evenness : sum), 0)
}

function toCandidates(matches: readonly Match[], catalogue: Catalogue): Candidate[] {
  return matches.flatMap((match) => {
    const [place] = catalogue.placesOf([match.number])
    return place === undefined ? [] : [{ ...match, place, group: catalogue.at(place)?.group ?? '' }]
  })
}

function qualityAt(place: number, catalogue: Catalogue, standing: Standing): number {
  const row = catalogue.at(place)
  return row ? quality(row, standing) : 0
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.place - b.place
}

function bestOfGroups(candidates: Candidate[]): Candidate[] {
  const seen = new Set<string>()
  return candidates.filter(({ group }) => !seen.has(group) && seen.add(group))
}
