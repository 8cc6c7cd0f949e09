import { type CslItem, cslKeywords, cslName, tidy } from '@/lib/citations/csl'
import type { PublishedOf } from '@/lib/content/published'
import { type Publication, type PublicationType, publicationTypes } from '@/lib/publications/schema'
import { absoluteUrl } from '@/lib/site/site'

export type PublicationDocument = PublishedOf<'publicatie'>

/** The CSL type of each type of publication; what stands in a journal or has an ISBN is decided in `cslType`. */
const cslTypes: Record<PublicationType, string> = {
  rapport: 'report',
  infosheet: 'report',
  factsheet: 'report',
  handreiking: 'report',
  toolkit: 'report',
  brochure: 'report',
  jaarbericht: 'report',
  artikel: 'webpage',
  interview: 'webpage',
  opinie: 'post-weblog',
  verslag: 'webpage',
  podcast: 'broadcast',
  video: 'motion_picture',
  animatie: 'motion_picture',
  webinar: 'motion_picture',
  infographic: 'graphic',
  tool: 'webpage',
  'e-learning': 'webpage',
  training: 'document',
  kennisatelier: 'document',
  overig: 'document',
}
const bookTypes: readonly PublicationType[] = ['handreiking', 'toolkit', 'brochure']

/**
 * A publication as CSL-JSON: the canonical form from which BibTeX and RIS are made. Only what is known; every text is
 * one line. A planned publication has status `forthcoming` and no date of issue.
 */
export function toCsl(doc: PublicationDocument, siteUrl: string): CslItem {
  const { content } = doc
  const item: CslItem = { id: doc.id, 'citation-key': doc.slug, type: cslType(content), title: fullTitle(content), URL: citedUrl(doc, siteUrl) }
  const date = dateParts(content)
  const fields: Partial<CslItem> = {
    genre: publicationTypes[content.type],
    status: content.status === 'gepland' ? 'forthcoming' : undefined,
    author: content.authors.length > 0 ? content.authors.map(cslName) : undefined,
    issued: date && content.status !== 'gepland' ? { 'date-parts': [date] } : undefined,
    publisher: content.publisher,
    'publisher-place': content.place,
    'container-title': content.journal,
    'collection-title': content.series,
    page: content.pages,
    ISBN: content.isbn,
    DOI: content.doi,
    language: content.language,
    abstract: content.summary,
    keyword: cslKeywords(content.keywords),
    dimensions: content.duration,
    license: content.licence,
  }
  return tidy({ ...item, ...fields })
}

/** Title and subtitle as one: "Titel: ondertitel", or "Titel? Ondertitel" after a mark of its own. */
export function fullTitle({ title, subtitle }: Publication): string {
  if (!subtitle) return title
  return /[?!:.…]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`
}

/** Where a reader of a citation should go: our own page, or for a work of others the place where it stands. */
export function citedUrl(doc: PublicationDocument, siteUrl: string): string {
  const elsewhere = doc.content.origin === 'extern' ? doc.content.locations.find(({ url }) => url.startsWith('http'))?.url : undefined
  return elsewhere ?? absoluteUrl(siteUrl, doc.path)
}

/** [year], [year, month] or [year, month, day]: the day only when it does not contradict the year of the publication. */
export function dateParts({ publishedOn, year, month }: Publication): number[] | undefined {
  if (publishedOn && (!year || publishedOn.startsWith(`${year}-`))) return publishedOn.split('-').map(Number)
  if (!year) return undefined
  return month ? [year, month] : [year]
}

function cslType({ type, journal, isbn }: Publication): string {
  if (journal) return 'article-journal'
  return isbn && bookTypes.includes(type) ? 'book' : cslTypes[type]
}
