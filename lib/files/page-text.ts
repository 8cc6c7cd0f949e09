import { analyse } from '@/lib/search/dutch/analyse'

/** A line as it was printed: how high it stands on the page and how large its letters are, in points. */
export type Line = { text: string; top: number; size: number }

/** Lines so near the edge of a page may be its running head. */
const edge = 3
const fewestPages = 3

/** The text of pages, a paragraph on each line: without what returns at the edge of most pages, and with words whole. */
export function pageTexts(pages: readonly (readonly Line[])[]): string[] {
  const clean = pages.map((lines) => lines.map((line) => ({ ...line, text: cleanText(line.text) })).filter(({ text }) => text !== ''))
  const running = runningLines(clean)
  return clean.map((lines) => paragraphs(lines.filter((line, i) => !(atEdge(i, lines.length) && running.has(place(line))))))
}

/** One way of writing for what looks the same: ligatures as letters, all white space alike, nothing that can't be seen. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKD'))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Co}\u00AD\u200B\uFEFF\uFFFD]/gu, (char) => (char === '\u00AD' ? '\u00AD' : ''))
    .trim()
}

/** Headers, footers and page numbers: the same words, whatever the number, at the same height on most pages. */
function runningLines(pages: readonly (readonly Line[])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    const places = new Set(lines.filter((_, i) => atEdge(i, lines.length)).map(place))
    for (const key of places) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const most = Math.max(fewestPages, pages.filter((lines) => lines.length > 0).length / 2 + 0.5)
  return new Set([...counts].filter(([, count]) => count >= most).map(([key]) => key))
}

function atEdge(index: number, count: number): boolean {
  return index < edge || index >= count - edge
}

function place({ text, top }: Line): string {
  return `${Math.round(top / 4)} ${text.replace(/\d+/g, '#')}`
}

function paragraphs(lines: readonly Line[]): string {
  let text = ''
  lines.forEach((line, i) => {
    const previous = lines[i - 1]
    if (!previous) text = line.text
    else if (endsInHyphen(text) && /^\p{Ll}/u.test(line.text)) text = joinWord(text, line.text)
    else text += (sameParagraph(previous, line) ? ' ' : '\n') + line.text
  })
  return text.replaceAll('\u00AD', '')
}

/** Below the line before it, not further than a line is high, and in letters of the same size. */
function sameParagraph(previous: Line, line: Line): boolean {
  const gap = previous.top - line.top
  return gap >= 0 && gap <= 1.9 * previous.size && Math.abs(previous.size - line.size) <= 0.05 * previous.size
}

function endsInHyphen(text: string): boolean {
  return /\p{L}[-\u00AD\u2010]$/u.test(text)
}

/** Always written with a hyphen before another word. */
const alwaysApart = new Set(['niet', 'ex'])

/** "in-" and "en uitstroom" stay apart, "niet-" and "westers" keep their hyphen, "arbeids-" and "markt" become one word. */
function joinWord(text: string, next: string): string {
  if (/[-\u2010]$/.test(text) && /^(en|of|tot|als|noch|maar)\b/u.test(next)) return `${text} ${next}`
  const left = text.slice(0, -1)
  const [first = ''] = /\p{L}+$/u.exec(left) ?? []
  const [second = ''] = /^\p{L}+/u.exec(next) ?? []
  const hyphened = alwaysApart.has(first.toLowerCase()) || (!known(first + second) && known(first) && known(second))
  return left + (hyphened && !text.endsWith('\u00AD') ? '-' : '') + next
}

function known(word: string): boolean {
  return analyse(word.toLowerCase()).known
}
