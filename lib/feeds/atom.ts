import { Feed } from 'feed'
import { kinds } from '@/lib/content/registry'
import type { FeedDefinition } from '@/lib/feeds/feeds'
import type { FeedItem } from '@/lib/feeds/queries'
import { absoluteUrl, site } from '@/lib/site/site'
import { escapeXml, xmlText } from '@/lib/site/xml'

/** When nothing is in a feed, it last changed when the platform began. */
const beginning = '2026-01-01T00:00:00.000Z'

/**
 * A feed as Atom (RFC 4287). Identities are tag URIs of the document, so that an entry stays the same when its address
 * or this site's domain changes. The library writes titles and summaries as HTML in CDATA, hence the escaping here.
 */
export function atomXml(feed: FeedDefinition, items: readonly FeedItem[], siteUrl: string): string {
  const atom = new Feed({
    id: tagUri(feed.path.slice(1)),
    title: xmlText(feed.title),
    description: site.description,
    link: absoluteUrl(siteUrl, feed.page),
    feed: absoluteUrl(siteUrl, feed.path),
    updated: new Date(
      items
        .map((item) => item.changedAt)
        .sort()
        .at(-1) ?? beginning,
    ),
    author: { name: site.name, email: site.email, link: `${siteUrl}/` },
    favicon: `${siteUrl}/icon.svg`,
    generator: false,
  })
  for (const item of items) {
    atom.addItem({
      id: tagUri(item.id),
      link: absoluteUrl(siteUrl, item.path),
      title: escapeXml(item.title),
      ...(item.summary && { description: escapeXml(item.summary) }),
      author: item.authors.map((name) => ({ name: xmlText(name) })),
      category: [{ term: item.kind, name: kinds[item.kind].label.one }],
      published: new Date(item.publishedAt),
      date: new Date(item.changedAt),
    })
  }
  return withLanguage(atom.atom1())
}

function tagUri(name: string): string {
  return `tag:${site.authority}:${name}`
}

/** RFC 4287 says in which language a feed is with xml:lang, which the library does not write. */
function withLanguage(xml: string): string {
  return xml.replace('<feed xmlns=', `<feed xml:lang="${site.language}" xmlns=`)
}
