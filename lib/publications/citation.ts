import { apaNames, sentence } from '@/lib/citations/apa'
import { cslName } from '@/lib/citations/csl'
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
  const byPublisher = content.authors.length === 0 && content.publisher !== undefined
  const lead = byPublisher ? content.publisher : apaNames(content.authors.map(cslName))
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
