import { fold } from '@/lib/search/dutch/words'

/**
 * A whole sentence of a text, word for word; what only numbers a footnote behind it is left out. `paragraph` counts the
 * lines of the text, so that sentences of one paragraph are known. `tied`: nothing but a space stands between it and the next.
 */
export type Sentence = { text: string; folded: string; paragraph: number; tied: boolean }

const abbreviations =
  /(?:\b(?:bijv|bv|o\.a|d\.w\.z|m\.b\.t|t\.o\.v|i\.v\.m|t\.a\.v|nr|dr|mr|drs|prof|ca|art|lid|blz|resp|incl|excl|evt|ev|vgl|zgn|dhr|mevr|st|sr|jr|vs)|\b\p{Lu}|\b\d{1,2})\.$/iu
const end = /[.!?…]["'”’)\]]*(\d{1,2}(?:,\d{1,2})*)?(?=\s|$)/gu
const start = /^["'“‘„([]*(?:\p{Lu}|\d)/u

/** The sentences of a text, in order. Lines that are no sentence (titles, names, items without a point) are left out. */
export function readText(text: string): Sentence[] {
  return text.split('\n').flatMap((line, paragraph) => splitLine(line.trim()).map((sentence) => ({ ...sentence, folded: fold(sentence.text), paragraph })))
}

function splitLine(line: string): { text: string; tied: boolean }[] {
  const sentences: { text: string; tied: boolean }[] = []
  let from = 0
  for (const match of line.matchAll(end)) {
    const to = match.index + match[0].length
    const note = match[1] ?? ''
    const rest = line.slice(to).trimStart()
    if (rest !== '' && (!start.test(rest) || (match[0].startsWith('.') && note === '' && abbreviations.test(line.slice(from, match.index + 1))))) continue
    const text = line.slice(from, to - note.length)
    if (start.test(text)) sentences.push({ text, tied: note === '' && rest !== '' && line.slice(to) === ` ${rest}` })
    from = to + (line.slice(to).length - rest.length)
  }
  return sentences
}
