import type { CreativeWork, Organization, Person, PropertyValue } from 'schema-dts'
import { type Author, authorName } from '@/lib/content/fields'
import { dateParts, type PublicationDocument } from '@/lib/publications/csl'
import { type Publication, type PublicationType, publicationTypes } from '@/lib/publications/schema'
import { absoluteUrl, site } from '@/lib/site/site'

type WorkType =
  | 'Article'
  | 'BlogPosting'
  | 'Book'
  | 'Course'
  | 'CreativeWork'
  | 'ImageObject'
  | 'LearningResource'
  | 'PodcastEpisode'
  | 'Report'
  | 'ScholarlyArticle'
  | 'VideoObject'

const workTypes: Record<PublicationType, WorkType> = {
  rapport: 'Report',
  infosheet: 'Report',
  factsheet: 'Report',
  jaarbericht: 'Report',
  handreiking: 'LearningResource',
  toolkit: 'LearningResource',
  brochure: 'CreativeWork',
  artikel: 'Article',
  interview: 'Article',
  opinie: 'BlogPosting',
  verslag: 'Article',
  podcast: 'PodcastEpisode',
  video: 'VideoObject',
  animatie: 'VideoObject',
  infographic: 'ImageObject',
  tool: 'LearningResource',
  'e-learning': 'Course',
  training: 'Course',
  webinar: 'LearningResource',
  kennisatelier: 'CreativeWork',
  overig: 'CreativeWork',
}

/** Article and what schema.org derives from it. */
const articleTypes: readonly WorkType[] = ['Article', 'BlogPosting', 'Report', 'ScholarlyArticle']

/**
 * A publication as a work of schema.org: the type that fits, who made it, when, in which series and under which
 * numbers. A planned publication has no date, as it has not appeared.
 */
export function publicationEntity(doc: PublicationDocument, siteUrl: string): CreativeWork {
  const { content, path } = doc
  const url = absoluteUrl(siteUrl, path)
  const date =
    content.status === 'gepland'
      ? undefined
      : dateParts(content)
          ?.map((part) => String(part).padStart(2, '0'))
          .join('-')
  const type = workType(content)
  const container = isPartOf(doc, siteUrl)
  const numbers = identifiers(content, type)
  const elsewhere = content.locations.map((location) => location.url).filter((address) => address.startsWith('http'))
  return {
    '@type': type,
    '@id': `${url}#inhoud`,
    name: content.title,
    mainEntityOfPage: { '@id': url },
    genre: publicationTypes[content.type],
    inLanguage: content.language,
    ...(content.summary && { description: content.summary }),
    ...(content.subtitle && { alternativeHeadline: content.subtitle }),
    ...(content.titleVariants.length > 0 && { alternateName: content.titleVariants }),
    ...(content.authors.length > 0 && { author: content.authors.map((author) => maker(author, doc, siteUrl)) }),
    ...(content.publisher && { publisher: publisher(content.publisher, siteUrl) }),
    ...(content.place && { locationCreated: { '@type': 'Place', name: content.place } }),
    ...(date && { datePublished: date }),
    ...(content.updatedOn && { dateModified: content.updatedOn }),
    ...(content.status === 'gepland' && { creativeWorkStatus: 'Gepland' }),
    ...(content.isbn && type === 'Book' && { isbn: content.isbn }),
    ...(numbers.length > 0 && { identifier: numbers }),
    ...(content.pages && articleTypes.includes(type) && { pagination: content.pages }),
    ...(content.licence?.startsWith('http') && { license: content.licence }),
    ...(content.licence && !content.licence.startsWith('http') && { copyrightNotice: content.licence }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
    ...(container.length > 0 && { isPartOf: container }),
    ...(content.downloads.length > 0 && { encoding: content.downloads.map((file) => download(file, siteUrl)) }),
  } as CreativeWork
}

function workType({ type, isbn, journal, doi }: Publication): WorkType {
  if (type === 'artikel' && (journal || doi)) return 'ScholarlyArticle'
  return isbn && ['LearningResource', 'CreativeWork'].includes(workTypes[type]) ? 'Book' : workTypes[type]
}

/** schema.org gives an `isbn` to books only; with other works it is an identifier like any other. */
function identifiers({ isbn, doi }: Publication, type: WorkType): PropertyValue[] {
  return [
    ...(isbn && type !== 'Book' ? [{ '@type': 'PropertyValue' as const, propertyID: 'isbn', value: isbn }] : []),
    ...(doi ? [{ '@type': 'PropertyValue' as const, propertyID: 'doi', value: doi, url: `https://doi.org/${doi}` }] : []),
  ]
}

function maker(author: Author, doc: PublicationDocument, siteUrl: string): Person | Organization {
  if ('organisation' in author) {
    const link = author.doc ? doc.links[author.doc] : undefined
    return { '@type': 'Organization', name: author.organisation, ...(link && { '@id': `${absoluteUrl(siteUrl, link.path)}#inhoud` }) }
  }
  return {
    '@type': 'Person',
    name: authorName(author),
    familyName: [author.particle, author.family].filter(Boolean).join(' '),
    ...(author.given && { givenName: author.given }),
  }
}

/** KIS itself under the name it has now; earlier names and others stay as they were printed. */
function publisher(name: string, siteUrl: string): Organization {
  return { '@type': 'Organization', name, ...(name === site.name && { '@id': `${siteUrl}/#kis` }) }
}

function isPartOf({ content, links }: PublicationDocument, siteUrl: string): CreativeWork[] {
  const whole = content.partOf ? links[content.partOf] : undefined
  return [
    ...(content.journal ? [{ '@type': 'Periodical' as const, name: content.journal }] : []),
    ...(content.series ? [{ '@type': 'CreativeWorkSeries' as const, name: content.series }] : []),
    ...(whole ? [{ '@type': 'CreativeWork' as const, '@id': `${absoluteUrl(siteUrl, whole.path)}#inhoud`, name: whole.title }] : []),
  ]
}

function download({ title, url, format }: Publication['downloads'][number], siteUrl: string) {
  const type = mediaTypes[format.toLowerCase()]
  return { '@type': 'MediaObject', name: title, contentUrl: url.startsWith('/') ? absoluteUrl(siteUrl, url) : url, ...(type && { encodingFormat: type }) }
}

const mediaTypes: Record<string, string> = { pdf: 'application/pdf', epub: 'application/epub+zip', mp3: 'audio/mpeg', mp4: 'video/mp4' }
