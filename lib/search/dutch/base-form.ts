import { abbreviations } from './abbreviations'
import { positive } from './adjectives'
import { listed } from './dictionary'
import {
  adjective,
  closedClass,
  compoundBegin,
  compoundEnd,
  infinitive,
  name,
  noun,
  nounForms,
  ownForms,
  ownWord,
  separately,
  takesS,
  verbStem,
} from './dictionary-flags'
import { irregular } from './irregular'
import { likelySingular, masculine, nominalised, singular, undiminished } from './nouns'
import { infinitiveOf, standsApart } from './verbs'

/**
 * The base form of a folded word without hyphens or apostrophes, as far as the list, our own words or the irregular ones know
 * it; undefined for any other word. A noun goes before a verb that shares its forms: werkt, gewerkt → werken → werk.
 */
export function baseForm(word: string): string | undefined {
  let base = step(word)
  // A verb leads to its infinitive, which may be the plural of a noun; three steps are the most that occur.
  for (let steps = 0; base !== undefined && steps < 3; steps++) {
    const next = step(base)
    if (next === undefined || next === base) return base
    base = next
  }
  return base
}

function step(word: string): string | undefined {
  const bits = listed(word)
  if (bits & (closedClass | ownWord) || standsApart(word)) return word
  const fixed = abbreviations.get(word) ?? irregular.get(word)
  if (fixed !== undefined) return fixed
  if (bits & nounForms) return nominalised(word) ?? masculine(word) ?? word
  return singular(word) ?? (bits ? listedBase(word, bits) : inflectedBase(word))
}

function listedBase(word: string, bits: number): string {
  // "gronden": a verb, and somewhere else in the list the end of compounds, which is the plural of a noun.
  if (bits & infinitive && bits & compoundEnd) return likelySingular(word) ?? word
  if (bits & adjective && /^ge.+eerd$/.test(word)) return infinitiveOf(word) ?? word
  if (bits & (adjective | infinitive)) return word
  const plural = bits & ownForms ? undefined : (likelySingular(word) ?? (looksLikeAdjective.test(word) ? ofAdjective(word) : undefined))
  if (plural) return plural
  if (bits & compoundEnd || (bits & separately && bits & verbStem && word.length > 4) || (bits & (compoundBegin | takesS) && !(bits & verbStem))) return word
  return positive(word) ?? infinitiveOf(word) ?? undiminished(word) ?? word
}

function inflectedBase(word: string): string | undefined {
  return positive(word) ?? infinitiveOf(word) ?? undiminished(word) ?? likelySingular(word) ?? ofAdjective(word) ?? ownForm(word) ?? beforeS(word)
}

/** Endings of adjectives, and of those who are so: jeugdigen, verpleegkundigen. */
const looksLikeAdjective = /(?:ig|lijk|isch|erd|eld|emd|loz|end|iev)en$/

/** "alleenstaanden": those who are so. */
function ofAdjective(word: string): string | undefined {
  return word.endsWith('en') ? positive(word.slice(0, -1)) : undefined
}

/** What stands before a linking s, or a plural in -s that the list does not know: "arbeids- en organisatiepsychologie". */
function beforeS(word: string): string | undefined {
  return word.endsWith('s') && word.length > 5 && listed(word.slice(0, -1)) & (noun | name) ? word.slice(0, -1) : undefined
}

function ownForm(word: string): string | undefined {
  if (word.endsWith('s')) return own(word.slice(0, -1))
  if (word.endsWith('en')) return own(word.slice(0, -1)) ?? own(word.slice(0, -2)) ?? own(word.slice(0, -2).replace(/(.)\1$/, '$1'))
  return word.endsWith('e')
    ? (own(word.slice(0, -1)) ??
        own(
          word
            .slice(0, -1)
            .replace(/v$/, 'f')
            .replace(/([aeou])([^aeou])$/, '$1$1$2'),
        ))
    : undefined
}

function own(word: string): string | undefined {
  return listed(word) & ownWord ? word : undefined
}
