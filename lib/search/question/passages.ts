import type { SearchHit } from '@/lib/search/query'
import { type Candidate, candidatesOf } from '@/lib/search/question/candidates'
import { Matcher, type Wanted } from '@/lib/search/question/match'
import type { Passage, Understood } from '@/lib/search/question/shape'
import type { Sources } from '@/lib/search/question/sources'
import { readWords } from '@/lib/search/read-words'
import type { Slot } from '@/lib/search/words-query'

const mostPassages = 3
const mostHits = 20
/** Passages far behind the best add nothing. */
const nearBest = 0.7
/** After what a thing is, what else is said of it is welcome. */
const nearDefinition = 0.45

/**
 * Whole sentences that answer a question of knowledge, the best first, from different documents where possible; empty
 * when nothing says enough of what was asked. Fictional examples are never quoted.
 */
export async function findPassages(understood: Understood, hits: readonly SearchHit[], sources: Sources): Promise<Passage[]> {
  const compared = /verschil(?:len)? tussen (.{3,60}) en (.{3,60})$/i.exec(understood.words)
  if (compared) return comparedPassages([compared[1] ?? '', compared[2] ?? ''], understood, sources)
  const wanted = await weigh(understood.words, sources)
  const matcher = new Matcher(wanted, sources.expansions.names)
  const readable = hits.filter(({ example }) => !example).slice(0, mostHits)
  const texts = await sources.read(readable.map(({ id }) => id))
  const candidates = readable.flatMap((hit, rank) => candidatesOf(hit, rank, texts.get(hit.id) ?? [], matcher, understood))
  return choose(
    candidates.sort((a, b) => b.score - a.score || a.id.localeCompare(b.id)),
    understood.cue === 'definition' ? nearDefinition : nearBest,
  )
}

/** Of two things that are compared: what each of them is; nothing when one of the two is not explained anywhere. */
async function comparedPassages(subjects: readonly string[], understood: Understood, sources: Sources): Promise<Passage[]> {
  const found: Passage[] = []
  for (const words of subjects) {
    const results = await sources.search(words, {})
    const [best] = await findPassages({ ...understood, words, cue: 'definition' }, [...results.bets, ...results.hits], sources)
    if (!best) return []
    if (!found.some(({ text }) => text === best.text)) found.push(best)
  }
  return found
}

/** How much each thing that was asked says: by the most common way of saying it. */
async function weigh(words: string, { expansions, rarity }: Sources): Promise<Wanted[]> {
  const slots = readWords(words, expansions).required.map(denying)
  const rarities = await rarity(slots.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)))
  return slots.map((slot) => ({
    slot,
    weight: Math.max(0.3, Math.min(...ways(slot).map((terms) => Math.max(...terms.map((term) => rarities.get(term) ?? 0))))),
  }))
}

/** What is denied is denied in other words too. */
function denying(slot: Slot): Slot {
  if (!/^(?:niet|geen|nooit)$/i.test(slot.text)) return slot
  const others = ['niet', 'geen', 'nooit', 'nauwelijks', 'averechts'].map((term) => ({ terms: [term], weight: 0.9, reason: 'synonym' as const }))
  return { ...slot, alternatives: [...slot.alternatives, ...others] }
}

/** The ways of saying a thing that mean the same. */
function ways({ alternatives }: Slot): (readonly string[])[] {
  return alternatives.filter(({ reason }, i) => i === 0 || reason === 'synonym').map(({ terms }) => terms)
}

function choose(candidates: readonly Candidate[], near: number): Passage[] {
  const best = candidates[0]?.score ?? 0
  const good = candidates.filter(({ score }) => score >= near * best)
  const chosen: Candidate[] = []
  // First one of each document, then a second of the same where there are not enough documents.
  for (const mostOfOne of [1, 2]) {
    for (const candidate of good) {
      const ofSame = chosen.filter(({ id }) => documentOf(id) === documentOf(candidate.id)).length
      if (chosen.length < mostPassages && ofSame < mostOfOne && !chosen.some((other) => isAlike(other, candidate))) chosen.push(candidate)
    }
    if (chosen.length > 1) break
  }
  return chosen.sort((a, b) => b.score - a.score).map(({ text, path, title, typeLabel, direct }) => ({ text, path, title, typeLabel, direct }))
}

function documentOf(id: string): string {
  return id.split('#')[0] ?? id
}

/** The same sentence often stands in a guide and in the publication that it came from. */
function isAlike(a: Candidate, b: Candidate): boolean {
  if (a.text.includes(b.text) || b.text.includes(a.text)) return true
  const [one, other] = [new Set(a.folded.split(/\W+/)), new Set(b.folded.split(/\W+/))]
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / Math.min(one.size, other.size) > 0.75
}
