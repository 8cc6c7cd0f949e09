/** A word in a text: its places in the source (UTF-16, end exclusive) and how it is compared. */
export type Word = { from: number; to: number; word: string }

// In this order: an ISBN, with or without hyphens; a number with its points and commas; letters joined by & (B&W); initials
// (a.u.b.); words with hyphens, apostrophes and a plural between brackets (ouder(s)), which may have a plus (LHBTI+).
const letter = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d]'
const token = new RegExp(
  [
    '97[89](?:[-\\u2010\\u2011 ]?\\d){10}(?!\\d)',
    '\\d+(?:[.,]\\d+)*(?![\\p{L}\\p{M}\\d]|[-\\u2010\\u2011]\\p{L})',
    '\\p{L}&\\p{L}(?!\\p{L})',
    '(?:\\p{L}\\.){2,}(?!\\p{L})',
    `(?=\\p{L}|\\p{N})${letter}+(?:['’‘\\u2010\\u2011-](?=\\p{L}|\\p{N})${letter}+)*(?:\\((?:s|e|n|en)\\)|\\+)?`,
  ].join('|'),
  'gu',
)

/** Longer than any word; what is longer is no word, and would not fit an index. */
const longest = 80

/**
 * The words of a text, in order. A word keeps its apostrophe (foto's) and its hyphens (NT2-docent, anti-discriminatie: their
 * parts are found by `analyse`), not one at its end (asielzoekers- en vluchtelingenwerk). A plural between brackets belongs to
 * it (ouder(s)), and so does a plus (LHBTI+). Digits joined by a hyphen are separate (2021-2023), except in an ISBN, which is
 * one word of thirteen digits; a number loses the points between thousands. Addresses of pages and of mail fall apart at each
 * point, slash and at sign. Of a "word" of more than 80 characters only the beginning is compared.
 */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(token)) {
    const word = comparable(match[0])
    if (word) found.push({ from: match.index, to: match.index + match[0].length, word })
  }
  return found
}

const lowerCase = /^[a-z]+$/
const invisible = /[\u00ad\u200b-\u200d]/g

function comparable(source: string): string {
  if (lowerCase.test(source) && source.length <= longest) return source
  const first = source.charCodeAt(0)
  const digit = first >= 48 && first <= 57
  return digit && !/\p{L}/u.test(source) ? number(source) : fold(source.slice(0, longest)).replace(/[().]|\+$/g, '')
}

function number(source: string): string {
  return /[-\u2010\u2011 ]/.test(source) ? source.replace(/\D/g, '') : source.replace(/\.(?=\d{3}(?:\D|$))/g, '')
}

// What is a letter of its own to Unicode, and an accented or joined one to a reader.
const ligatures: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
}

/** A word or text in the form in which words are compared: lower case, without accents, ligatures, curly quotes and invisible characters. */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what needs no folding.
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(invisible, '')
    .replace(/[æœøßłđðþı’‘‐‑]/g, (character) => ligatures[character] ?? character)
}
