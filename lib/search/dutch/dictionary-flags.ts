/** It stands in the list at all. */
export const inList = 1
/** A noun with a plural in -s. */
export const pluralS = 1 << 1
/** A noun with a plural in -n. */
export const pluralN = 1 << 2
/** A Latin noun: museum, musea. */
export const pluralLatin = 1 << 3
export const diminutive = 1 << 4
/** The stem of a verb: werk, discrimineer. */
export const verbStem = 1 << 5
export const infinitive = 1 << 6
export const participle = 1 << 7
/** Compounds begin with it, or end with it. */
export const compoundBegin = 1 << 8
export const compoundEnd = 1 << 9
/** Compounds begin with it and an s. */
export const takesS = 1 << 26
export const name = 1 << 10
/** The list has it only to reject it. */
export const forbidden = 1 << 11
/** A noun in -e that may be an adjective used as a noun: minderjarige. */
export const nounInE = 1 << 12
/** An adjective that makes a noun in -heid. */
export const makesHeid = 1 << 13

/** The list has it a second time without any flag: "samenhang" is not only a stem of samenhangen. */
export const separately = 1 << 22
/** What we know beside the list. */
export const ownWord = 1 << 23
export const abbreviation = 1 << 24
export const closedClass = 1 << 25

/**
 * What happens to the spelling before an ending that begins with a vowel. Nouns with a plural in -en and adjectives with -e or
 * -er have a bit for each: plain (boek, boeken), doubled (les, lessen), halved (school, scholen; kaas, kazen), voiced (huis, huizen).
 */
export type Change = 'plain' | 'doubled' | 'halved' | 'voiced'
export const pluralEn: Readonly<Record<Change, number>> = { plain: 1 << 14, doubled: 1 << 15, halved: 1 << 16, voiced: 1 << 17 }
export const adjectiveE: Readonly<Record<Change, number>> = { plain: 1 << 18, doubled: 1 << 19, halved: 1 << 20, voiced: 1 << 21 }

const anyPluralEn = pluralEn.plain | pluralEn.doubled | pluralEn.halved | pluralEn.voiced
/** An adjective, however it changes. */
export const adjective = adjectiveE.plain | adjectiveE.doubled | adjectiveE.halved | adjectiveE.voiced
/** A form that has forms of its own, as a noun. */
export const nounForms = pluralS | pluralN | pluralLatin | diminutive | anyPluralEn
export const noun = nounForms | compoundBegin | compoundEnd | takesS
/** Any inflection at all: a word without is a form of another one, or never changes. */
export const ownForms = nounForms | adjective | verbStem | infinitive

// Two characters a flag. What is not named here says nothing about forms.
const meanings: readonly (readonly [string, number])[] = [
  ['Za Zc', pluralS],
  ['Zb Zd Zk', pluralEn.plain],
  ['Ze', pluralEn.doubled],
  ['Zf Zg', pluralEn.halved],
  ['Zh', pluralEn.voiced],
  ['Zi Zj', pluralN],
  ['Zj', nounInE],
  ['Zu Zx', pluralLatin],
  ['Zm', makesHeid | adjectiveE.plain],
  ['Ya Yb Yc Yd Ye Yf Yg', diminutive],
  ['Aa Ab Ac Ad Ae', adjectiveE.plain],
  ['An Ao Ap Av', adjectiveE.doubled],
  ['Al Am Aq At Ax', adjectiveE.halved],
  ['Ar As Au Ay', adjectiveE.voiced],
  ['V3 Vp Vq Va Vb', verbStem],
  ['Vi', infinitive],
  ['Ve', participle],
  ['Ca Ce Cl CA', compoundBegin],
  ['Cd Ch', takesS],
  ['Cc Cd', compoundEnd],
  ['PN', name],
  ['Fw', forbidden],
]

/** The bits of a flag, at its two characters as a number. */
const bitsOfFlag = new Int32Array(1 << 16)
for (const [flags, bits] of meanings) {
  for (const flag of flags.split(' ')) {
    const at = flag.charCodeAt(0) * 256 + flag.charCodeAt(1)
    bitsOfFlag[at] = (bitsOfFlag[at] ?? 0) | bits
  }
}

/** The bits of the flags of a word, such as `CcZa`, which stand in a file between two places. */
export function bitsOf(list: Uint8Array, from: number, to: number): number {
  if (from >= to) return inList | separately
  let bits = inList
  for (let at = from; at + 1 < to; at += 2) bits |= bitsOfFlag[(list[at] ?? 0) * 256 + (list[at + 1] ?? 0)] ?? 0
  // That compounds are made with a stem of a verb says nothing about nouns.
  return bits & verbStem ? bits & ~(compoundBegin | compoundEnd | takesS) : bits
}
