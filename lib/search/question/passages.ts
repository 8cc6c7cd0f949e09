import type { SearchHit } from '@/lib/search/query'
import { bearing, worth } from '@/lib/search/question/bearing'
import { Matcher, type Wanted } from '@/lib/search/question/match'
import type { Sentence } from '@/lib/search/question/sentences'
import type { Passage, Understood } from '@/lib/search/question/shape'
import type { Sources } from '@/lib/search/question/sources'
import { readWords } from '@/lib/search/read-words'
import type { Slot } from '@/lib/search/words-query'

/** For what a word means the glossary goes first. */
const glossary = 1.3
/** What points back at something that is not quoted is only half said. */
const halfSaid = 0.65
const mostPassages = 3
const longest = 300
const mostHits = 20
/** What a title says counts for its sentences too, but less. */
const fromTitle = 0.7
/** And what stands elsewhere in the same text still less. */
const fromText = 0.35
/** Of what was asked, a passage must have this much together with its title, and this much by itself. */
export const enough = { together: 0.66, itself: 0.4 }
/** Passages far behind the best add nothing. */
const nearBest = 0.7
/** After what a thing is, what else is said of it is welcome. */
const nearDefinition = 0.45

type Candidate = Passage & { id: string; score: number; terms: string }

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

function candidatesOf(hit: SearchHit, rank: number, sentences: readonly Sentence[], matcher: Matcher, understood: Understood): Candidate[] {
  const title = hit.title.map(({ text }) => text).join('')
  const inTitle = matcher.matchText(`${title} ${hit.kind === 'begrip' ? '' : hit.typeLabel}`).parts
  const beginnings = matcher.beginningsIn(sentences.map(({ folded }) => folded).join(' '))
  const context = beginnings.map((all) => (all.length > 0 ? 1 : 0))
  const joined = (parts: readonly number[]) =>
    matcher.coverage(parts.map((part, slot) => Math.max(part, fromTitle * (inTitle[slot] ?? 0), fromText * (context[slot] ?? 0))))
  // One word alone says too little to know what is asked of it, unless that is what the text is about.
  if (understood.cue !== 'definition' && isBareWord(matcher.wanted) && matcher.coverage(inTitle) < enough.itself) return []
  return sentences.flatMap((sentence, i) => {
    if (sentence.text.length > longest || isTitle(sentence.text, title)) return []
    const most = matcher.most(sentence, beginnings)
    const opens = understood.cue === 'definition' && i < 4
    if (!opens && (joined(most) < enough.together || matcher.coverage(most) < enough.itself)) return []
    const { parts, closeness } = matcher.matchSentence(sentence)
    const [together, itself] = [joined(parts), matcher.coverage(parts)]
    const fits = bearing(sentence, understood, title)
    if (fits.factor === 0 || (!fits.defines && (together < enough.together || itself < enough.itself))) return []
    const titled = 1 + 0.25 * matcher.coverage(inTitle)
    const score =
      together *
      titled *
      (0.5 + 0.5 * itself) *
      (1 + 0.4 * closeness) *
      fits.factor *
      worth(hit.kind) *
      (fits.defines && hit.kind === 'begrip' ? glossary : 1) *
      (1 - 0.015 * rank) *
      (1 - (0.15 * i) / sentences.length)
    const text = withBefore(sentences, i)
    const whole = text === sentence.text && backwards.test(sentence.folded) ? halfSaid : 1
    return [{ id: hit.id, text, path: hit.path, title, typeLabel: hit.typeLabel, score: score * whole, terms: sentence.folded }]
  })
}

/** One word, and no name such as "artikel 1 van de Grondwet". */
function isBareWord(wanted: readonly Wanted[]): boolean {
  return wanted.length < 2 && !wanted.some(({ slot }) => slot.text.includes(' '))
}

/** A title stands in lists of literature with a point behind it. */
function isTitle(text: string, title: string): boolean {
  return text.replace(/[.?]$/, '') === title.replace(/[.?]$/, '')
}

/** Says something of what came before it. */
const backwards =
  /^(?:dit|dat|deze|die|zij|ze|hij|daar|daarom|daardoor|daarbij|toch|ook|maar|want|zo|dan|hier|hierdoor|hiermee)\b|^(?:je|u|zij|ze|we|wij) (?:kunt|kun|kan|kunnen|vindt|krijgt) er\b/

/** A sentence that points back ("Dat komt doordat …") comes with the one before it, where that fits. */
function withBefore(sentences: readonly Sentence[], i: number): string {
  const [sentence, before] = [sentences[i] as Sentence, sentences[i - 1]]
  const pointsBack = backwards.test(sentence.folded)
  if (!before || !pointsBack || !before.tied || before.paragraph !== sentence.paragraph) return sentence.text
  const both = `${before.text} ${sentence.text}`
  return both.length <= longest ? both : sentence.text
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
  return chosen.sort((a, b) => b.score - a.score).map(({ text, path, title, typeLabel }) => ({ text, path, title, typeLabel }))
}

function documentOf(id: string): string {
  return id.split('#')[0] ?? id
}

/** The same sentence often stands in a guide and in the publication that it came from. */
function isAlike(a: Candidate, b: Candidate): boolean {
  if (a.text.includes(b.text) || b.text.includes(a.text)) return true
  const [one, other] = [new Set(a.terms.split(/\W+/)), new Set(b.terms.split(/\W+/))]
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / Math.min(one.size, other.size) > 0.75
}
