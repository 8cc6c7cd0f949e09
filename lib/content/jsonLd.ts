import type { BreadcrumbList, CreativeWork, Graph, Organization, Thing, WebPage, WebSite } from 'schema-dts'
import { chapterWork, documentEntity, entityId } from '@/lib/content/json-ld-entity'
import type { PublishedDocument, PublishedOf } from '@/lib/content/published'
import { kinds } from '@/lib/content/registry'
import { readEnv } from '@/lib/env'
import { absoluteUrl, site } from '@/lib/site/site'

/**
 * What machines read of a document (schema.org, JSON-LD): the page, the thing that it is about, the breadcrumb, the
 * site and its publisher, tied by @id. Only what is known. A fictional example is a page and nothing more.
 */
export function jsonLd(doc: PublishedDocument, siteUrl: string = readEnv().siteUrl): Graph {
  const entity = doc.example ? undefined : documentEntity(doc, siteUrl)
  const { title, summary } = doc.content
  const own = page(doc, siteUrl, {
    type: pageType(doc),
    path: doc.path,
    name: title,
    ...(entity ? { mainEntity: entityId(doc.path, siteUrl) } : { description: summary }),
  })
  return graph([own, ...(entity ? [entity] : []), breadcrumb(trail(doc), siteUrl), webSite(siteUrl), publisher(siteUrl)])
}

/** What machines read of a chapter of a kennisgids: a page about a part of the guide. */
export function chapterJsonLd(doc: PublishedOf<'kennisgids'>, chapterSlug: string, siteUrl: string = readEnv().siteUrl): Graph {
  const chapter = doc.content.chapters.find(({ slug }) => slug === chapterSlug)
  const path = `${doc.path}/${chapterSlug}`
  const name = chapter?.title ?? doc.content.title
  const entity: CreativeWork = {
    ...chapterWork(doc, { slug: chapterSlug, title: name, summary: chapter?.summary ?? '' }, siteUrl),
    inLanguage: site.language,
    isPartOf: { '@type': 'CreativeWork', '@id': entityId(doc.path, siteUrl), name: doc.content.title, url: absoluteUrl(siteUrl, doc.path) },
  }
  const steps = [...trail(doc), { name, path }]
  return graph([
    page(doc, siteUrl, { path, name, mainEntity: entityId(path, siteUrl) }),
    entity,
    breadcrumb(steps, siteUrl),
    webSite(siteUrl),
    publisher(siteUrl),
  ])
}

/** What machines read of the home page: the site and who publishes it. */
export function siteJsonLd(siteUrl: string = readEnv().siteUrl): Graph {
  return graph([webSite(siteUrl), publisher(siteUrl)])
}

function graph(things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things }
}

type PageType = 'WebPage' | 'AboutPage' | 'ContactPage' | 'CollectionPage'
const pageTypes: Record<string, PageType> = {
  'pagina/over-kis': 'AboutPage',
  'pagina/hoe-kis-werkt': 'AboutPage',
  'pagina/contact': 'ContactPage',
}

function pageType(doc: PublishedDocument): PageType | undefined {
  return doc.kind === 'thema' ? 'CollectionPage' : pageTypes[doc.id]
}

type Crumb = { name: string; path: string }
type PageFields = { type?: PageType | undefined; path: string; name: string; description?: string | undefined; mainEntity?: string | undefined }

function page(doc: PublishedDocument, siteUrl: string, { type = 'WebPage', path, name, description, mainEntity }: PageFields): WebPage {
  const url = absoluteUrl(siteUrl, path)
  return {
    '@type': type,
    '@id': url,
    url,
    name,
    inLanguage: site.language,
    datePublished: doc.publishedAt,
    dateModified: doc.changedAt,
    isPartOf: { '@id': `${siteUrl}/#site` },
    publisher: { '@id': `${siteUrl}/#kis` },
    breadcrumb: { '@id': `${url}#kruimelpad` },
    primaryImageOfPage: { '@type': 'ImageObject', url: `${siteUrl}/api/og?id=${encodeURIComponent(doc.id)}`, width: '1200', height: '630' },
    ...(doc.content.checkedOn && { lastReviewed: doc.content.checkedOn }),
    ...(description && { description }),
    ...(mainEntity && { mainEntity: { '@id': mainEntity } }),
  }
}

function breadcrumb(steps: Crumb[], siteUrl: string): BreadcrumbList {
  const last = steps.at(-1)?.path ?? '/'
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absoluteUrl(siteUrl, last)}#kruimelpad`,
    itemListElement: [{ name: 'Home', path: '/' }, ...steps].map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: absoluteUrl(siteUrl, path),
    })),
  }
}

/** The list in which a document stands, or the page above a page; and the document itself. */
function trail(doc: PublishedDocument): Crumb[] {
  const own = { name: doc.content.title, path: doc.path }
  if (doc.kind === 'pagina') {
    const parent = doc.content.parent ? doc.links[doc.content.parent] : undefined
    return parent ? [{ name: parent.title, path: parent.path }, own] : [own]
  }
  const { label, listPath } = kinds[doc.kind]
  return [{ name: label.many, path: listPath }, own]
}

function webSite(siteUrl: string): WebSite {
  return {
    '@type': 'WebSite',
    '@id': `${siteUrl}/#site`,
    url: `${siteUrl}/`,
    name: site.name,
    alternateName: site.shortName,
    description: site.description,
    inLanguage: site.language,
    publisher: { '@id': `${siteUrl}/#kis` },
  }
}

function publisher(siteUrl: string): Organization {
  return {
    '@type': 'Organization',
    '@id': `${siteUrl}/#kis`,
    name: site.name,
    alternateName: site.shortName,
    url: `${siteUrl}/`,
    email: site.email,
    logo: { '@type': 'ImageObject', url: `${siteUrl}/apple-icon.png`, width: '180', height: '180' },
  }
}
