/**
 * How the forms of the words of a term begin: a text without these letters need not be analysed for it. Dutch writes a
 * long vowel once or twice (taal, talen) and f and s beside v and z (huis, huizen). Verbs that change their vowel (lezen,
 * las) and a few nouns (stad, steden) have forms that begin otherwise.
 */
export function beginningsOf(term: string): string[] {
  return [...new Set(term.split('_').flatMap((word) => spellings(word).map((spelling) => spelling.slice(0, word.length > 4 ? 4 : 3))))]
}

const others: Readonly<Record<string, string>> = { f: 'v', v: 'f', s: 'z', z: 's' }

function spellings(word: string): string[] {
  const once = word.replace(/([aeou])\1/, '$1')
  const twice = word.replace(/^([^aeiou]*)([aeou])(?=[^aeiou]en$)/, '$1$2$2')
  return [word, once, twice].flatMap((spelling) => [spelling, spelling.replace(/(?<=[aeiou])[fvsz](?=$|[aeiou])/, (letter) => others[letter] ?? letter)])
}
