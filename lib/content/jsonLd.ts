import type { BreadcrumbList, Graph, Organization, Thing, WebPage, WebSite } from 'schema-dts'
import { documentEntity } from '@/lib/content/json-ld-entity'
import type { PublishedDocument } from '@/lib/content/published'
import { kinds } from '@/lib/content/registry'
import { readEnv } from '@/lib/env'
import { absoluteUrl, site } from '@/lib/site/site'

/**
 * What machines read of a document (schema.org, JSON-LD): the page, the thing that it is about, the breadcrumb, the
 * site and its publisher, tied by @id. Only what is known. A fictional example is a page and nothing more.
 */
export function jsonLd(doc: PublishedDocument, siteUrl: string = readEnv().siteUrl): Graph {
  const entity = doc.example ? undefined : documentEntity(doc, siteUrl)
  return graph([page(doc, siteUrl, entity), ...(entity ? [entity] : []), breadcrumb(doc, siteUrl), webSite(siteUrl), publisher(siteUrl)])
}

/** What machines read of the home page: the site and who publishes it. */
export function siteJsonLd(siteUrl: string = readEnv().siteUrl): Graph {
  return graph([webSite(siteUrl), publisher(siteUrl)])
}

function graph(things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things }
}

const pageTypes: Record<string, 'AboutPage' | 'ContactPage' | 'CollectionPage'> = {
  'pagina/over-kis': 'AboutPage',
  'pagina/hoe-kis-werkt': 'AboutPage',
  'pagina/contact': 'ContactPage',
}

function page(doc: PublishedDocument, siteUrl: string, entity: Thing | undefined): WebPage {
  const { content } = doc
  const url = absoluteUrl(siteUrl, doc.path)
  return {
    '@type': doc.kind === 'thema' ? 'CollectionPage' : (pageTypes[doc.id] ?? 'WebPage'),
    '@id': url,
    url,
    name: content.title,
    inLanguage: site.language,
    datePublished: doc.publishedAt,
    dateModified: doc.changedAt,
    isPartOf: { '@id': `${siteUrl}/#site` },
    publisher: { '@id': `${siteUrl}/#kis` },
    breadcrumb: { '@id': `${url}#kruimelpad` },
    primaryImageOfPage: { '@type': 'ImageObject', url: `${siteUrl}/api/og?id=${encodeURIComponent(doc.id)}`, width: '1200', height: '630' },
    ...(content.summary && { description: content.summary }),
    ...(content.checkedOn && { lastReviewed: content.checkedOn }),
    ...(content.keywords.length > 0 && { keywords: content.keywords }),
    ...(entity && { mainEntity: { '@id': `${url}#inhoud` } }),
  }
}

function breadcrumb(doc: PublishedDocument, siteUrl: string): BreadcrumbList {
  const steps = [{ name: 'Home', path: '/' }, ...above(doc), { name: doc.content.title, path: doc.path }]
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absoluteUrl(siteUrl, doc.path)}#kruimelpad`,
    itemListElement: steps.map(({ name, path }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: absoluteUrl(siteUrl, path) })),
  }
}

/** The list in which a document stands, or the page above a page. */
function above(doc: PublishedDocument): { name: string; path: string }[] {
  if (doc.kind === 'pagina') {
    const parent = doc.content.parent ? doc.links[doc.content.parent] : undefined
    return parent ? [{ name: parent.title, path: parent.path }] : []
  }
  const { label, listPath } = kinds[doc.kind]
  return [{ name: label.many, path: listPath }]
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
