import { listed } from './dictionary'
import { adjectiveE, compoundEnd, diminutive, makesHeid, noun, nounForms, nounInE, pluralEn, pluralLatin, pluralN, pluralS } from './dictionary-flags'
import { stemsBefore } from './spelling'

/** The noun of which a word is a plural that the list vouches for ("huizen" → huis), if it is one. */
export function singular(word: string): string | undefined {
  if (word.endsWith('s')) return base(word.slice(0, -1), pluralS) ?? (/(?:ch|sh|ss|x)es$/.test(word) ? base(word.slice(0, -2), noun) : undefined)
  if (word.endsWith('heden')) return base(`${word.slice(0, -5)}heid`, pluralEn.plain) ?? madeHeid(word.slice(0, -5))
  if (word.endsWith('en')) {
    const inE = base(word.slice(0, -1), pluralN)
    return (inE && masculine(inE)) ?? inE ?? stemsBefore(word.slice(0, -2)).find(({ stem, change }) => is(stem, pluralEn[change]))?.stem
  }
  return latin(word).find((stem) => is(stem, pluralLatin))
}

/** The same for a noun of which the list does not say how its plural goes ("studenten" → student). */
export function likelySingular(word: string): string | undefined {
  if (!word.endsWith('en')) return undefined
  const inE = base(word.slice(0, -1), nounForms | compoundEnd)
  return inE ?? stemsBefore(word.slice(0, -2)).find(({ stem }) => stem.length > 2 && is(stem, nounForms | compoundEnd))?.stem
}

/** The man of whom a word names the woman in the way of student, studente; one lemma stands for both. */
export function masculine(word: string): string | undefined {
  if (word.endsWith('ate')) return base(`${word.slice(0, -2)}at`, nounForms)
  return /(?:ent|ant|ist|air)e$/.test(word) ? base(word.slice(0, -1), nounForms) : undefined
}

function base(word: string, forms: number): string | undefined {
  return is(word, forms) ? word : undefined
}

function is(word: string, forms: number): boolean {
  return (listed(word) & forms) !== 0
}

function madeHeid(adjective: string): string | undefined {
  return is(adjective, makesHeid) ? `${adjective}heid` : undefined
}

function latin(word: string): string[] {
  if (word.endsWith('a')) return [`${word.slice(0, -1)}um`]
  return word.endsWith('i') ? [`${word.slice(0, -1)}us`] : []
}

/** The noun of which a word is a diminutive ("huisjes" → huis, "kettinkje" → ketting), if it is one. */
export function undiminished(word: string): string | undefined {
  const form = word.endsWith('s') ? word.slice(0, -1) : word
  if (!form.endsWith('je')) return undefined
  return diminished(form.slice(0, -2)).find((stem) => is(stem, diminutive))
}

function diminished(stem: string): string[] {
  const bases = [stem]
  if (stem.endsWith('t') || stem.endsWith('p')) bases.push(stem.slice(0, -1))
  if (stem.endsWith('k')) bases.push(`${stem.slice(0, -1)}g`)
  if (stem.endsWith('et')) bases.push(...stemsBefore(stem.slice(0, -2)).map((each) => each.stem))
  if (/([aeou])\1t$/.test(stem)) bases.push(stem.slice(0, -2))
  return bases
}

/** A noun that is an adjective with -e ("minderjarige") goes under the adjective, which looks the same in "minderjarige kinderen". */
export function nominalised(word: string): string | undefined {
  if (!word.endsWith('e') || !(is(word, nounInE) || /(?:ig|lijk|isch|erd|loz|end)e$/.test(word))) return undefined
  return stemsBefore(word.slice(0, -1)).find(({ stem, change }) => is(stem, adjectiveE[change]))?.stem
}
