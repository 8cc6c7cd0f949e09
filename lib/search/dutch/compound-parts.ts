import { type Split, split } from './compounds'
import { hyphenedInList, listed } from './dictionary'
import { abbreviation, adjective, closedClass, noun, ownWord } from './dictionary-flags'
import { madeOfVerb } from './doubt'
import { lemmaOf } from './lemma'
import { prefixed } from './prefixes'
import { protectedWords } from './protected'
import { isInfinitive } from './verbs'

const none: readonly string[] = []
/** How uncertain a split may be of a word that stands in the list itself (and more so of an adjective), and of one that does not. Above it the word stays whole. */
const limits = { listed: 3, adjective: 1.5, unlisted: 6 }

/** The lemmas of the parts of a compound, given its own lemma; empty when it is none, or is better kept whole. */
export function partsOf(lemma: string): readonly string[] {
  if (isWhole(lemma)) return none
  const written = lemma.includes('-') ? lemma : hyphenedInList(lemma)
  if (written) return piecesOf(written)
  const found = split(lemma)
  const first = found ? lemma.slice(0, found.ends[0]) : ''
  const [prefix, rest] = listed(first) ? [] : (prefixed(lemma) ?? [])
  if (prefix && rest && (listed(rest) || split(rest))) return [prefix, lemmaOf(rest)]
  return found && acceptable(lemma, found) ? found.parts.map(lemmaOf) : none
}

function isWhole(lemma: string): boolean {
  if (!lemma.includes('-') && isInfinitive(lemma)) return true
  return protectedWords.has(lemma) || (listed(lemma) & (closedClass | abbreviation)) !== 0
}

function piecesOf(written: string): readonly string[] {
  const pieces = written.split('-').filter((piece) => piece.replaceAll("'", '').length > 1 && !(listed(piece) & closedClass))
  return pieces.length ? pieces.map(lemmaOf) : none
}

/** A word that stands in the list need not be a compound: there only a certain one counts, made of a noun. */
function acceptable(lemma: string, { doubt, parts }: Split): boolean {
  if (!listed(lemma)) return doubt <= limits.unlisted
  const last = parts.at(-1) ?? ''
  if (madeOfVerb(lemma)) return false
  if (listed(last) & adjective && !(listed(last) & noun)) return doubt <= limits.adjective
  return doubt <= limits.listed && (listed(last) & (noun | ownWord)) !== 0
}
