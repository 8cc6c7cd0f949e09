/**
 * How a text reads. `lix`: words per sentence plus the percentage of words of more than six letters (Björnsson); under 25
 * is very easy, above 55 very hard. `long`: sentences of more than 25 words, longest first. Empty text has `lix` 0.
 */
export type Readability = { words: number; sentences: number; lix: number; long: { text: string; words: number }[] }

const longestSentence = 25
const longWord = 6

/** Of texts that each end where they end: paragraphs, points of a list, headings are best left out. */
export function readability(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesOf).map((text) => ({ text, words: wordsOf(text) }))
  const words = sentences.flatMap((sentence) => sentence.words)
  const long = words.filter((word) => [...word].length > longWord).length
  return {
    words: words.length,
    sentences: sentences.length,
    lix: words.length === 0 ? 0 : Math.round(words.length / sentences.length + (100 * long) / words.length),
    long: sentences
      .map(({ text, words }) => ({ text, words: words.length }))
      .filter(({ words }) => words > longestSentence)
      .sort((a, b) => b.words - a.words),
  }
}

/** What a LIX means, in words. */
export function lixWords(lix: number): string {
  if (lix < 25) return 'heel makkelijk'
  if (lix < 35) return 'makkelijk'
  if (lix < 45) return 'gemiddeld'
  return lix < 55 ? 'moeilijk' : 'heel moeilijk'
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })

/** Sentences with at least one word. What ends in an abbreviation goes on, unless a capital follows. */
function sentencesOf(text: string): string[] {
  const parts: string[] = []
  for (const { segment } of segmenter.segment(text.replace(/\s+/g, ' '))) {
    const before = parts.at(-1)
    if (before !== undefined && (abbreviation.test(before) || /^\p{Ll}/u.test(segment))) parts[parts.length - 1] = before + segment
    else parts.push(segment)
  }
  return parts.map((part) => part.trim()).filter((part) => wordsOf(part).length > 0)
}

const abbreviation = /(?:^|[\s(])(?:bijv|bv|o\.a|m\.n|d\.w\.z|dwz|i\.p\.v|t\.o\.v|nr|blz|p|pp|vgl|ca|mr|drs|dr|ir|prof|mw|dhr)\.\s*$/i

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []
}
