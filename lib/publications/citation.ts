import type { Author } from '@/lib/content/fields'
import { readEnv } from '@/lib/env'
import { citedUrl, fullTitle, type PublicationDocument } from '@/lib/publications/csl'
import { type PublicationType, publicationTypes } from '@/lib/publications/schema'

/** The types whose name says nothing that a reader of a citation needs. */
const plainTypes: readonly PublicationType[] = ['rapport', 'artikel', 'overig']

/**
 * A reference as readers put it in a list of literature: the Dutch form of APA 7, with the place of the publisher.
 * "Distelbrink, M., & Berg, J. van den. (2023). Titel: ondertitel [Infosheet]. Utrecht: KIS. https://…"
 * What is not known is left out; no year reads "z.j.".
 */
export function citationText(doc: PublicationDocument, siteUrl: string = readEnv().siteUrl): string {
  const { content } = doc
  const makers = content.authors.map(apaName)
  const byPublisher = makers.length === 0 && content.publisher !== undefined
  const lead = byPublisher ? content.publisher : listNames(makers)
  const title = sentence(titlePart(doc))
  const date = `(${dateText(doc)})`
  return [
    ...(lead ? [sentence(lead), sentence(date), title] : [title, sentence(date)]),
    ...(content.journal ? [sentence([content.journal, content.pages].filter(Boolean).join(', '))] : []),
    ...publisherPart(doc, byPublisher),
    ...(content.status === 'besloten' ? ['Niet openbaar.'] : []),
    content.doi ? `https://doi.org/${content.doi}` : citedUrl(doc, siteUrl),
  ]
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** "Jansen, J.-P. van den", or the organisation as it is. Dutch lists sort on the name without its particle. */
function apaName(author: Author): string {
  if ('organisation' in author) return author.organisation
  const given = initials(author.given ?? '')
  return author.family + (given && `, ${given}`) + (author.particle ? `${given ? ' ' : ', '}${author.particle}` : '')
}

/** "Jean-Paul" becomes "J.-P.", "M.J." becomes "M. J.". */
function initials(given: string): string {
  return given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((name) =>
      name
        .split('-')
        .filter(Boolean)
        .map((part) => `${[...part][0]?.toLocaleUpperCase('nl')}.`)
        .join('-'),
    )
    .join(' ')
}

function listNames(names: string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
}

function titlePart({ content }: PublicationDocument): string {
  const type = plainTypes.includes(content.type) ? '' : ` [${publicationTypes[content.type]}]`
  const series = content.series ? ` (${content.series})` : ''
  return `${fullTitle(content)}${series}${type}`
}

function dateText({ content: { status, year } }: PublicationDocument): string {
  if (status === 'gepland') return year ? `gepland voor ${year}` : 'gepland'
  return year ? String(year) : 'z.j.'
}

function publisherPart({ content: { publisher, place, authors } }: PublicationDocument, asAuthor: boolean): string[] {
  const repeated = asAuthor || authors.some((author) => 'organisation' in author && author.organisation === publisher)
  const parts = [place, repeated ? undefined : publisher].filter((part) => part !== undefined)
  return parts.length > 0 ? [sentence(parts.join(': '))] : []
}

/** Ends in one full stop, unless it ends in a mark already. */
function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}
