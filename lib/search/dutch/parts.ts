import { baseForm } from './base-form'
import { listed } from './dictionary'
import { closedClass, compoundBegin, compoundEnd, nounForms, ownWord, takesS, verbStem } from './dictionary-flags'
import { doubtOf, isNoun, tooShort } from './doubt'
import { irregular } from './irregular'
import { likelySingular, singular, undiminished } from './nouns'
import { neverFirst, neverLast, shortParts } from './part-words'
import { isInfinitive } from './verbs'

/** A word within a compound: the base form under which it is found, and how far from certain it is (0 is certain). */
export type Part = { base: string; doubt: number }

/** What a word is as the last part of a compound, if it can be. */
export function head(word: string): Part | undefined {
  if (!longEnough(word) || listed(word) & closedClass || neverLast.has(word)) return undefined
  const known = baseForm(word)
  // At the end of a compound "aanpakken" is more than one aanpak.
  const base = known === word && isOnlyVerb(word) ? nounBehind(word) : known
  if (base === undefined || !longEnough(base) || neverLast.has(base) || listed(base) & closedClass) return undefined
  return part(word, base, doubtOf(base, listed(base), compoundEnd))
}

/** What a word is before another part, with the letters that link it: "arbeids" → arbeid, "schapen" → schaap, "kinder" → kind. */
export function modifier(word: string): Part | undefined {
  const bits = listed(word)
  if (bits & closedClass || neverFirst.has(word)) return undefined
  return surest(plain(word, bits), linked(word))
}

function linked(word: string): Part | undefined {
  if (word.endsWith('s')) return linkedByS(word)
  if (word.endsWith('en')) return linkedByEn(word)
  if (word.endsWith('e')) return linkedByE(word)
  return word.endsWith('er') ? linkedByEr(word) : undefined
}

function surest(one: Part | undefined, other: Part | undefined): Part | undefined {
  return !one || (other && other.doubt < one.doubt) ? other : one
}

// How often the compounds of the language are linked so, as doubt: by nothing 83 %, by -s- 9 %, by -en- 6 %, by others less.
const doubtOfS = 1
const doubtOfEn = 1
const doubtOfE = 3
const doubtOfEr = 1
/** Words with these endings are nearly always linked by -s- (inburgeringstraject, veiligheidsbeleid), and so are those that the list says it of. */
const endsAsLinkedByS = /....(?:ing|heid|teit|schap)$/
const doubtWithoutS = 1.5

/** "aanpakken" → aanpak */
function nounBehind(verb: string): string {
  const found = likelySingular(verb)
  return found !== undefined && (listed(found) & (verbStem | ownWord)) !== verbStem ? found : verb
}

function isOnlyVerb(word: string): boolean {
  return isInfinitive(word) && (listed(word) & nounForms) === 0
}

function plain(word: string, bits: number): Part | undefined {
  if (!longEnough(word)) return undefined
  // "naams" is a form of naam here, whatever the list makes of it.
  if (word.endsWith('s') && !(bits & (ownWord | nounForms)) && isNoun(word.slice(0, -1))) return undefined
  const doubt = doubtOf(word, bits, compoundBegin)
  return part(word, baseForm(word) ?? word, doubt !== undefined && wantsS(word) ? doubt + doubtWithoutS : doubt)
}

function linkedByS(word: string): Part | undefined {
  const whole = word.endsWith('jes') ? (irregular.get(word) ?? undiminished(word)) : undefined
  if (whole) return part(word, whole, doubtOfS)
  const stem = word.slice(0, -1)
  if (stem.length < 4 || listed(stem) & closedClass || !isNoun(stem)) return undefined
  return part(stem, baseForm(stem) ?? stem, wantsS(stem) ? 0 : doubtOfS)
}

/** Whether a word is a noun that by its ending always has an s behind it in compounds: radicalisering, veiligheid. */
export function alwaysLinkedByS(word: string): boolean {
  return endsAsLinkedByS.test(word) && isNoun(word)
}

function wantsS(word: string): boolean {
  return endsAsLinkedByS.test(word) || (listed(word) & (takesS | compoundBegin)) === takesS
}

function linkedByEn(word: string): Part | undefined {
  const stem = irregular.get(word) ?? singularOf(word)
  return stem === undefined ? undefined : part(stem, baseForm(stem) ?? stem, doubtOfEn)
}

function linkedByE(word: string): Part | undefined {
  const stem = singularOf(`${word}n`)
  return stem === undefined || stem === word ? undefined : part(stem, baseForm(stem) ?? stem, doubtOfE)
}

function linkedByEr(word: string): Part | undefined {
  const base = irregular.get(`${word}en`)
  return base === undefined ? undefined : { base, doubt: doubtOfEr }
}

function singularOf(plural: string): string | undefined {
  const stem = singular(plural) ?? likelySingular(plural)
  return stem !== undefined && stem.length > 2 ? stem : undefined
}

function part(surface: string, base: string, doubt: number | undefined): Part | undefined {
  return doubt === undefined ? undefined : { base, doubt: doubt + tooShort(surface) }
}

function longEnough(word: string): boolean {
  return word.length > 3 || shortParts.has(word)
}
