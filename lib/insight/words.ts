import { fold } from '@/lib/search/dutch/words'
import { sign } from '@/lib/secret'

/** What was searched for: the words, in which list (id of a scope). */
export type Asked = { scope: string; words: string }

/** The words of a search as they are counted: without capitals, accents, doubled spaces and the punctuation at the end. */
export function countedWords(q: string): string {
  return fold(q.normalize('NFKC'))
    .replace(/[\s?!.,;:]+$/u, '')
    .trim()
    .replace(/\s+/gu, ' ')
}

/** A keyed hash that stands for the words: equal words give the same, and without the secret nobody can guess them back. */
export function keyOf(words: string): string {
  return sign('insight', words)
}

const longest = 100
const mostDigits = 5
const address = /[@/\\]|\bwww\.|\b(mailto|https?):|\p{L}\.(nl|be|com|org|net|eu|info)\b/u
const postcode = /\b[1-9]\d{3} ?[a-z]{2}\b/u

/**
 * Whether words may ever be stored readable, however often they are asked. Not when they look as if they name
 * somebody: an address of mail, of the web or of a house, or so many digits that they may be a telephone number, a date of
 * birth or a citizen service number. Nor when they are so long that they are rather a story.
 */
export function mayBeRead(words: string): boolean {
  return words.length <= longest && digitsIn(words) <= mostDigits && !address.test(words) && !postcode.test(words)
}

function digitsIn(words: string): number {
  return words.match(/\p{Nd}/gu)?.length ?? 0
}
