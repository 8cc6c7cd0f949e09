import type { SearchHit } from '@/lib/search/query'
import { bearing, worth } from '@/lib/search/question/bearing'
import type { Matcher, Wanted } from '@/lib/search/question/match'
import type { Sentence } from '@/lib/search/question/sentences'
import type { Passage, Understood } from '@/lib/search/question/shape'

/** A passage that may be quoted. `folded`: its sentence as it is compared. */
export type Candidate = Passage & { id: string; score: number; folded: string }

const longest = 300
/** What a title says counts for its sentences too, but less. */
const fromTitle = 0.7
/** And what stands elsewhere in the same text still less. */
const fromText = 0.35
/** For what a word means the glossary goes first. */
const glossary = 1.3
/** What points back at something that is not quoted is only half said. */
const halfSaid = 0.65
/**
 * Of what was asked, a passage must have this much together with its title, and this much by itself: more where
 * it does not look like an answer, unless its title says (`title`) that all of the text is about it.
 */
const enough = { together: 0.66, itself: 0.4, unsigned: 0.6, title: 0.75 }

/** The sentences of a hit that say enough of what was asked, with how well. `rank`: its place among the hits, from 0. */
export function candidatesOf(hit: SearchHit, rank: number, sentences: readonly Sentence[], matcher: Matcher, understood: Understood): Candidate[] {
  const title = hit.title.map(({ text }) => text).join('')
  const inTitle = matcher.matchText(`${title} ${hit.kind === 'begrip' ? '' : hit.typeLabel}`).parts
  const isAbout = matcher.coverage(inTitle) >= enough.title
  const beginnings = matcher.beginningsIn(sentences.map(({ folded }) => folded).join(' '))
  const context = beginnings.map((all) => (all.length > 0 ? 1 : 0))
  const joined = (parts: readonly number[]) =>
    matcher.coverage(parts.map((part, slot) => Math.max(part, fromTitle * (inTitle[slot] ?? 0), fromText * (context[slot] ?? 0))))
  // One word alone says too little to know what is asked of it, unless that is what the text is about.
  if (understood.cue !== 'definition' && isBareWord(matcher.wanted) && matcher.coverage(inTitle) < enough.itself) return []
  const needed = leastWords(matcher.wanted.length)
  return sentences.flatMap((sentence, i) => {
    if (sentence.text.length > longest || isTitle(sentence.text, title)) return []
    const most = matcher.most(sentence, beginnings)
    const opens = understood.cue === 'definition' && i < 4
    if (!opens && (joined(most) < enough.together || matcher.coverage(most) < enough.itself)) return []
    const { parts, closeness } = matcher.matchSentence(sentence)
    const [together, itself] = [joined(parts), matcher.coverage(parts)]
    if (parts.filter((part, slot) => part > 0 || (inTitle[slot] ?? 0) > 0).length < needed) return []
    const fits = bearing(sentence, understood, title)
    if (fits.factor === 0 || (!fits.defines && (together < enough.together || itself < (fits.signed || isAbout ? enough.itself : enough.unsigned)))) return []
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
    const direct = fits.defines || (understood.cue !== 'definition' && parts.every((part) => part > 0))
    const text = withBefore(sentences, i)
    const whole = text === sentence.text && backwards.test(sentence.folded) ? halfSaid : 1
    return [{ id: hit.id, text, path: hit.path, title, typeLabel: hit.typeLabel, direct, score: score * whole, folded: sentence.folded }]
  })
}

/** One shared word is no evidence where more was asked, however rare it is: of two words both, of more most of them. */
function leastWords(asked: number): number {
  return asked <= 2 ? asked : Math.ceil(0.6 * asked)
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
