import type { Collection, CreativeWork, DefinedTerm, Organization, Project, ResearchProject, Thing } from 'schema-dts'
import { audiences } from '@/lib/content/fields'
import type { DocumentLink, PublishedDocument, PublishedOf } from '@/lib/content/published'
import { plainText } from '@/lib/content/text'
import { dossierTypes } from '@/lib/dossiers/schema'
import type { Chapter } from '@/lib/guides/schema'
import { forms } from '@/lib/interventions/vocabulary'
import { publicationEntity } from '@/lib/publications/json-ld'
import { absoluteUrl, site } from '@/lib/site/site'

/** The thing that a document is about, or undefined where the page itself is all there is. */
export function documentEntity(doc: PublishedDocument, siteUrl: string): Thing | undefined {
  switch (doc.kind) {
    case 'publicatie':
      return { ...publicationEntity(doc, siteUrl), ...workFields(doc, siteUrl) }
    case 'kennisgids':
      return { ...guideEntity(doc, siteUrl), ...workFields(doc, siteUrl) }
    case 'dossier':
      return { ...dossierEntity(doc, siteUrl), ...workFields(doc, siteUrl) }
    case 'interventie':
      return { ...interventionEntity(doc, siteUrl), ...workFields(doc, siteUrl) }
    case 'project':
      return projectEntity(doc, siteUrl)
    case 'programma':
      return programmeEntity(doc, siteUrl)
    case 'programmalijn':
      return lineEntity(doc, siteUrl)
    case 'organisatie':
      return organisationEntity(doc, siteUrl)
    case 'begrip':
      return termEntity(doc, siteUrl)
    default:
      return undefined
  }
}

/** The name of the thing that the page at a path is about, as others refer to it. */
export function entityId(path: string, siteUrl: string): string {
  return `${absoluteUrl(siteUrl, path)}#inhoud`
}

/** What every thing has: where it is found and what it is called. */
function thingFields(doc: PublishedDocument, siteUrl: string) {
  return {
    '@id': entityId(doc.path, siteUrl),
    name: doc.content.title,
    mainEntityOfPage: { '@id': absoluteUrl(siteUrl, doc.path) },
    ...(doc.content.summary && { description: doc.content.summary }),
  }
}

/** What every work has beside that: subjects, readers, and the documents it names. */
function workFields(doc: PublishedDocument, siteUrl: string) {
  const { keywords, themes, audiences: readers } = doc.content
  const about = themes
    .flatMap((id) => doc.links[id] ?? [])
    .map((link) => ({ '@type': 'Thing' as const, name: link.title, url: absoluteUrl(siteUrl, link.path) }))
  return {
    url: absoluteUrl(siteUrl, doc.path),
    ...(keywords.length > 0 && { keywords }),
    ...(about.length > 0 && { about }),
    ...(readers.length > 0 && { audience: readers.map((reader) => ({ '@type': 'Audience' as const, audienceType: audiences[reader] })) }),
  }
}

/** What KIS makes itself. */
function ownWork(siteUrl: string, { publishedOn, updatedOn }: { publishedOn?: string | undefined; updatedOn?: string | undefined }) {
  return {
    inLanguage: site.language,
    isPartOf: { '@id': `${siteUrl}/#site` },
    publisher: { '@id': `${siteUrl}/#kis` },
    isAccessibleForFree: true,
    ...(publishedOn && { datePublished: publishedOn }),
    ...(updatedOn && { dateModified: updatedOn }),
  }
}

function guideEntity(doc: PublishedOf<'kennisgids'>, siteUrl: string): CreativeWork {
  const { content } = doc
  const chapters = content.chapters.map((chapter, i): CreativeWork => ({ ...chapterWork(doc, chapter, siteUrl), position: i + 1 }))
  return {
    '@type': 'CreativeWork',
    ...thingFields(doc, siteUrl),
    ...ownWork(siteUrl, content),
    genre: 'Kennisgids',
    hasPart: chapters,
    ...(content.subtitle && { alternativeHeadline: content.subtitle }),
    ...(content.keyPublications.length > 0 && { citation: linked(doc, content.keyPublications).map((link) => work(link, siteUrl)) }),
  }
}

/** A chapter of a kennisgids as a work. */
export function chapterWork(
  doc: PublishedOf<'kennisgids'>,
  { slug, title, summary }: Pick<Chapter, 'slug' | 'title' | 'summary'>,
  siteUrl: string,
): CreativeWork & object {
  const path = `${doc.path}/${slug}`
  return { '@type': 'CreativeWork', '@id': entityId(path, siteUrl), url: absoluteUrl(siteUrl, path), name: title, ...(summary && { abstract: summary }) }
}

function dossierEntity(doc: PublishedOf<'dossier'>, siteUrl: string): Collection {
  const { content } = doc
  const parts = linked(
    doc,
    content.items.map((item) => item.doc),
  ).filter(isWork)
  return {
    '@type': 'Collection',
    ...thingFields(doc, siteUrl),
    ...ownWork(siteUrl, content),
    genre: dossierTypes[content.type],
    ...(parts.length > 0 && { hasPart: parts.map((link) => work(link, siteUrl)) }),
    ...(content.coproducers.length > 0 && { contributor: content.coproducers.map(organisationNamed) }),
  }
}

/** No type of schema.org is meant for a social intervention, so it is a work with a type of its own in words. */
function interventionEntity(doc: PublishedOf<'interventie'>, siteUrl: string): CreativeWork {
  const { content } = doc
  return {
    '@type': 'CreativeWork',
    additionalType: 'Sociale interventie',
    ...thingFields(doc, siteUrl),
    ...(content.forms.length > 0 && { genre: content.forms.map((form) => forms[form]) }),
    ...(content.owner && { creator: organisation(content.owner, doc, siteUrl) }),
    ...(content.languages.length > 0 && { inLanguage: content.languages }),
    ...(content.costs?.free && { isAccessibleForFree: true }),
    ...(content.region && { spatialCoverage: content.region }),
  }
}

function projectEntity(doc: PublishedOf<'project'>, siteUrl: string): ResearchProject {
  const { content } = doc
  const above = linked(doc, [content.programmeLine ?? content.programme])[0]
  return {
    '@type': 'ResearchProject',
    ...thingFields(doc, siteUrl),
    identifier: content.number,
    ...(!content.summary && { description: content.goal }),
    ...(content.titleVariants.length > 0 && { alternateName: content.titleVariants }),
    ...(content.keywords.length > 0 && { keywords: content.keywords }),
    ...(above && { parentOrganization: { '@id': entityId(above.path, siteUrl) } }),
    ...(content.partners.length > 0 && { member: content.partners.map((partner) => organisation(partner, doc, siteUrl)) }),
    ...(content.funder && { funder: organisationNamed(content.funder) }),
    ...(content.startedOn && { foundingDate: content.startedOn }),
    ...(content.endedOn && { dissolutionDate: content.endedOn }),
  }
}

function programmeEntity(doc: PublishedOf<'programma'>, siteUrl: string): Project {
  const { content } = doc
  const parent = content.parent ? linked(doc, [content.parent])[0] : undefined
  return {
    '@type': 'Project',
    ...thingFields(doc, siteUrl),
    funder: organisationNamed(content.funder),
    ...(content.partners.length > 0 && { member: content.partners.map(organisationNamed) }),
    ...(parent && { parentOrganization: { '@id': entityId(parent.path, siteUrl) } }),
  }
}

function lineEntity(doc: PublishedOf<'programmalijn'>, siteUrl: string): Project {
  const programme = linked(doc, [doc.content.programme])[0]
  return {
    '@type': 'Project',
    ...thingFields(doc, siteUrl),
    ...(!doc.content.summary && { description: doc.content.ambition }),
    ...(programme && { parentOrganization: { '@id': entityId(programme.path, siteUrl) } }),
  }
}

function organisationEntity(doc: PublishedOf<'organisatie'>, siteUrl: string): Organization {
  const { content } = doc
  const names = [...(content.abbreviation ? [content.abbreviation] : []), ...content.formerNames]
  const parent = content.partOf ? linked(doc, [content.partOf])[0] : undefined
  return {
    '@type': 'Organization',
    ...thingFields(doc, siteUrl),
    ...(!content.summary && content.role && { description: content.role }),
    ...(content.url && { url: content.url }),
    ...(names.length > 0 && { alternateName: names }),
    ...(parent && { parentOrganization: { '@id': entityId(parent.path, siteUrl) } }),
  }
}

function termEntity(doc: PublishedOf<'begrip'>, siteUrl: string): DefinedTerm {
  const { content } = doc
  const names = [...content.variants, ...(content.abbreviation ? [content.abbreviation] : [])]
  const list = absoluteUrl(siteUrl, '/begrippen')
  return {
    '@type': 'DefinedTerm',
    ...thingFields(doc, siteUrl),
    url: absoluteUrl(siteUrl, doc.path),
    description: plainText(content.definition.text),
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': `${list}#lijst`, name: `Begrippen van ${site.shortName}`, url: list },
    ...(names.length > 0 && { alternateName: names }),
  }
}

function linked(doc: PublishedDocument, ids: readonly string[]): DocumentLink[] {
  return ids.flatMap((id) => doc.links[id] ?? [])
}

function isWork({ kind }: DocumentLink): boolean {
  return ['publicatie', 'kennisgids', 'dossier', 'interventie'].includes(kind)
}

function work(link: DocumentLink, siteUrl: string): CreativeWork {
  return { '@type': 'CreativeWork', '@id': entityId(link.path, siteUrl), url: absoluteUrl(siteUrl, link.path), name: link.title }
}

function organisation({ name, doc: id }: { name: string; doc?: string | undefined }, doc: PublishedDocument, siteUrl: string): Organization {
  const link = id ? doc.links[id] : undefined
  return link ? { '@type': 'Organization', '@id': entityId(link.path, siteUrl), name } : organisationNamed(name)
}

function organisationNamed(name: string): Organization {
  return { '@type': 'Organization', name }
}
