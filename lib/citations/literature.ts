import { apaNames, sentence } from '@/lib/citations/apa'
import type { LiteratureItem } from '@/lib/content/literature'
import type { RichText, Span } from '@/lib/content/text'

/** Works that stand in something larger: their own title is not the one that one looks for on a shelf. */
const withinOthers: readonly LiteratureItem['type'][] = ['article-journal', 'article-newspaper', 'chapter', 'paper-conference']
const periodicals: readonly LiteratureItem['type'][] = ['article-journal', 'article-newspaper']
/** For what changes daily the day matters. */
const dated: readonly LiteratureItem['type'][] = ['article-newspaper', 'webpage']

const dayFormat = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** Works in the order of a Dutch list of literature: by maker (without particle), else title; then by year. */
export function sortLiterature(items: readonly LiteratureItem[]): LiteratureItem[] {
  const key = (item: LiteratureItem) => `${apaNames(item.author) || item.title} ${item.issued?.['date-parts'][0]?.[0] ?? ''}`
  return [...items].sort((a, b) => key(a).localeCompare(key(b), 'nl'))
}

/**
 * A work as a list of literature has it, in the Dutch form of APA 7 with the place of the publisher: "Berg, J. van den,
 * & Vos, A. (2020). Titel. *Tijdschrift*, *12*(3), 4-9. https://doi.org/…". What is not known is left out; no year reads "z.j.".
 */
export function literatureReference(item: LiteratureItem): RichText {
  const makers = apaNames(item.author)
  const title = titleSpan(item)
  const date = plain(`(${dateOf(item)}). `)
  const lead = makers ? [plain(`${sentence(makers)} `), date, title] : [title, date]
  const spans = [...lead, ...containerOf(item), ...publisherOf(item), ...linkOf(item)]
  return spans.map((span, i) => (i === spans.length - 1 ? { ...span, text: span.text.trimEnd() } : span))
}

function titleSpan({ type, title, language }: LiteratureItem): Span {
  const lang = language && /^(?!nl)[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language) ? { lang: language } : {}
  return { text: `${sentence(title)} `, ...(!withinOthers.includes(type) && { italic: true as const }), ...lang }
}

function dateOf({ type, issued }: LiteratureItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? []
  if (!year) return 'z.j.'
  return dated.includes(type) && month && day ? `${year}, ${dayFormat.format(Date.UTC(year, month - 1, day))}` : String(year)
}

/** Where it stands: "*Tijdschrift*, *12*(3), 4-9." or "In *Boek* (pp. 4-9)." */
function containerOf({ type, volume, issue, page, ...item }: LiteratureItem): Span[] {
  const container = item['container-title']
  if (!container) return []
  if (!periodicals.includes(type)) {
    const within = withinOthers.includes(type) ? [plain('In ')] : []
    return [...within, { text: container, italic: true }, plain(`${page ? ` (pp. ${page})` : ''}. `)]
  }
  const number = [...(volume ? [plain(', '), { text: volume, italic: true as const }] : []), ...(issue ? [plain(volume ? `(${issue})` : `, (${issue})`)] : [])]
  return [{ text: container, italic: true }, ...number, plain(`${page ? `, ${page}` : ''}. `)]
}

function publisherOf({ publisher, author, ...item }: LiteratureItem): Span[] {
  const repeated = author.some((name) => 'literal' in name && name.literal === publisher)
  const parts = [item['publisher-place'], repeated ? undefined : publisher].filter((part) => part !== undefined)
  return parts.length > 0 ? [plain(`${sentence(parts.join(': '))} `)] : []
}

function linkOf({ DOI, URL }: LiteratureItem): Span[] {
  const url = DOI ? `https://doi.org/${DOI}` : URL
  return url ? [{ text: url, link: { url } }] : []
}

function plain(text: string): Span {
  return { text }
}
