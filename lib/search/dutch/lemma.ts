import { baseForm } from './base-form'
import { split } from './compounds'
import { listed } from './dictionary'
import { abbreviation, adjective, closedClass, infinitive, inList, name, noun, ownForms, ownWord } from './dictionary-flags'
import { alwaysLinkedByS } from './parts'
import { prefixed } from './prefixes'
import { respelled } from './respelling'

/** The lemma of a folded word: its base form, or for a compound that no list has, with the base form of its head. */
export function lemmaOf(word: string): string {
  let lemma = word
  for (let steps = 0; steps < 4; steps++) {
    const next = step(lemma)
    if (next === lemma) return lemma
    lemma = next
  }
  return lemma
}

const possessive = /^(.+?)'(?:s|er|ers|tje|tjes|en|ig|ige)?$/

function step(word: string): string {
  if (listed(word) & closedClass || word.includes('&')) return word
  if (word.includes('-')) return hyphened(word)
  const owner = possessive.exec(word)
  if (owner?.[1]) return owner[1]
  const closed = word.replaceAll("'", '')
  return simple(closed) ?? productive(closed)
}

/** A word with hyphens goes under its closed form when that is known (anti-discriminatie), else it keeps them. */
function hyphened(word: string): string {
  const closed = word.replace(/[-']/g, '')
  const known = baseForm(closed)
  if (known !== undefined && !(listed(known) & infinitive)) return known
  const pieces = word.split('-')
  if (pieces.length === 2 && mayBeClosed(pieces[0] ?? '', closed)) return compound(closed) ?? closed
  const at = word.lastIndexOf('-')
  return `${word.slice(0, at)}-${step(word.slice(at + 1))}`
}

/** Not after an adjective (Marokkaans-Nederlands), nor where the closed form would fall apart somewhere else. */
function mayBeClosed(first: string, closed: string): boolean {
  if (prefixed(closed)?.[0] === first) return true
  const bits = listed(baseForm(first) ?? first)
  const isAdjective = (bits & adjective) !== 0 && !(bits & noun)
  return !isAdjective && split(closed)?.ends.includes(first.length) === true
}

function simple(word: string): string | undefined {
  const base = baseForm(word)
  if (base === undefined) return compound(word) ?? respelled(word)
  return base === word ? (otherwiseSpelled(word) ?? word) : base
}

/** From here on a split is no reason to call a word of the list a plural. */
const doubtful = 2

/** The list has some plurals and surnames without saying of what they are a form: wachtlijsten, Pannekoek. */
function otherwiseSpelled(word: string): string | undefined {
  const bits = listed(word)
  if (bits === 0 || bits & (ownForms | ownWord | abbreviation)) return undefined
  const other = compound(word)
  return other && (listed(other) || bits === (inList | name) || (split(word)?.doubt ?? doubtful) < doubtful) ? other : undefined
}

/** A compound with its head in base form; where the list has it with another linking letter, or always puts an s there, so spelled. */
function compound(word: string): string | undefined {
  const found = split(word)
  if (!found) return undefined
  const modifier = word.slice(0, found.headFrom)
  if (modifier.endsWith('jes')) return `${modifier}${found.parts.at(-1) ?? ''}`
  const base = found.parts.at(-1) ?? ''
  const stem = found.parts.length === 2 ? (found.parts[0] ?? modifier) : modifier
  const spellings = [`${modifier}n`, modifier.replace(/n$/, ''), stem, `${stem}s`, `${stem}en`]
  const spelled = listed(modifier + base) & noun ? modifier : spellings.find((each) => listed(each + base))
  return `${spelled ?? (alwaysLinkedByS(modifier) ? `${modifier}s` : modifier)}${base}`
}

/** What an unknown word loses: only endings that hardly ever belong to the word itself. */
function productive(word: string): string {
  if (word.length < 7 || /\d/.test(word)) return word
  if (/(?:er|ster|ie|aar|eur|or|ist|oog|ing|isme|heid|teit|aat)s$/.test(word) && !/(?:ings|heids|teits)$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('ingen')) return word.slice(0, -2)
  if (word.endsWith('heden')) return `${word.slice(0, -5)}heid`
  return word.endsWith('teiten') ? word.slice(0, -2) : word
}
