import { type Blocker, block, bodies, type Spanlike, texts } from '@/lib/content/blockers/blocker'

/** Headings go down one level at a time, from 2: who jumps from heading to heading must not miss a level. */
export function headingIssues(content: unknown): Blocker[] {
  return bodies(content).flatMap(({ blocks, path }) => {
    let above = 1
    return blocks.flatMap((part, i) => {
      if (part.type !== 'heading' || typeof part.level !== 'number') return []
      const [before, level] = [above, part.level]
      above = level
      if (level <= before + 1) return []
      const message =
        before === 1
          ? `Deze tekst begint met een kop van niveau ${level}. Begin met niveau 2.`
          : `Na een kop van niveau ${before} komt hier niveau ${level}. Maak er niveau ${before + 1} van, of voeg een kop toe.`
      return [block([...path, i, 'level'], message)]
    })
  })
}

const unclear = new Set([
  ...['hier', 'klik', 'klik hier', 'kijk hier', 'lees hier', 'deze', 'dit', 'link', 'deze link', 'de link', 'via deze link', 'deze pagina', 'website'],
  ...['lees meer', 'lees verder', 'lees meer hier', 'meer', 'meer lezen', 'meer info', 'meer informatie', 'verder', 'download', 'download hier', 'bekijk'],
])

/** The words of a link say where it leads, also to who hears only the links of a page. Addresses may stand in notes and colophons. */
export function linkTextIssues(content: unknown): Blocker[] {
  const formal = bodies(content).flatMap(({ blocks, path }) =>
    blocks.flatMap(({ type }, i) => (type === 'notes' || type === 'colophon' ? [JSON.stringify([...path, i]).slice(0, -1)] : [])),
  )
  return texts(content).flatMap(({ spans, path }) =>
    links(spans).flatMap(({ words, at }) => {
      const problem = linkProblem(words)
      if (!problem || (problem === 'address' && formal.some((start) => JSON.stringify(path).startsWith(`${start},`)))) return []
      return [
        block(
          [...path, at],
          problem === 'address' ? addressMessage(words) : `De link “${words.trim()}” zegt niet waar hij heen gaat. Noem wat de lezer er vindt.`,
        ),
      ]
    }),
  )
}

const addressMessage = (words: string) => `De tekst van deze link is een webadres (${words.trim().slice(0, 60)}). Schrijf op wat de lezer er vindt.`

function linkProblem(words: string): 'unclear' | 'address' | undefined {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^\s*(https?:\/\/|www\.)\S+\s*$/i.test(words)) return 'address'
  return plain === '' || unclear.has(plain) ? 'unclear' : undefined
}

/** Neighbours with one target are one link. */
function links(spans: readonly Spanlike[]): { words: string; at: number }[] {
  const found: { words: string; at: number; target: string }[] = []
  for (const [at, { text, link }] of spans.entries()) {
    const target = link ? JSON.stringify(link) : ''
    const last = found.at(-1)
    if (last && last.target === target) last.words += text
    else found.push({ words: text, at, target })
  }
  return found.filter(({ target }) => target !== '')
}

/** Who says something word for word is named, or the source is; a number has its source by its schema. */
export function sourceIssues(content: unknown): Blocker[] {
  return bodies(content).flatMap(({ blocks, path }) =>
    blocks.flatMap((part, i) => {
      if (part.type === 'quote') return unsourced(part) ? [block([...path, i, 'source'], quoteMessage)] : []
      if (part.type !== 'quoteGroup' || part.source || !Array.isArray(part.quotes)) return []
      return part.quotes.flatMap((quote, n) => (unsourced(quote) ? [block([...path, i, 'quotes', n, 'source'], quoteMessage)] : []))
    }),
  )
}

const quoteMessage = 'Noem bij dit letterlijke citaat wie het zei of waar het vandaan komt.'

function unsourced(quote: { kind?: unknown; speaker?: unknown; source?: unknown }): boolean {
  return (quote.kind ?? 'letterlijk') === 'letterlijk' && !quote.speaker && !quote.source
}
