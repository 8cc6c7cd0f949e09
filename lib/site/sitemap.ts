import type { Address } from '@/lib/site/addresses'
import { absoluteUrl } from '@/lib/site/site'
import { escapeXml } from '@/lib/site/xml'

const comfortable = 10_000

const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** Divides addresses over files of at most 10,000; the protocol allows 50,000. */
export function sitemapParts(addresses: readonly Address[]): Address[][] {
  const count = Math.max(1, Math.ceil(addresses.length / comfortable))
  return Array.from({ length: count }, (_, i) => addresses.slice(i * comfortable, (i + 1) * comfortable))
}

/** What stands at /sitemap.xml: the addresses, or an index of the parts when one file would be long. */
export function sitemapXml(addresses: readonly Address[], siteUrl: string): string {
  const parts = sitemapParts(addresses)
  return parts.length === 1 ? urlSet(addresses, siteUrl) : index(parts, siteUrl)
}

/** What stands at /sitemap-<n>.xml, counted from 1; undefined when there is no such part. */
export function sitemapPartXml(addresses: readonly Address[], part: number, siteUrl: string): string | undefined {
  const parts = sitemapParts(addresses)
  const own = parts.length > 1 ? parts[part - 1] : undefined
  return own && urlSet(own, siteUrl)
}

function urlSet(addresses: readonly Address[], siteUrl: string): string {
  return file(
    'urlset',
    addresses.map(({ path, changedAt }) => entry('url', absoluteUrl(siteUrl, path), changedAt)),
  )
}

function index(parts: readonly Address[][], siteUrl: string): string {
  const latest = (part: Address[]) =>
    part
      .flatMap(({ changedAt }) => changedAt ?? [])
      .sort()
      .at(-1)
  return file(
    'sitemapindex',
    parts.map((part, i) => entry('sitemap', absoluteUrl(siteUrl, `/sitemap-${i + 1}.xml`), latest(part))),
  )
}

function entry(tag: string, url: string, changedAt: string | undefined): string {
  return `<${tag}><loc>${escapeXml(url)}</loc>${changedAt ? `<lastmod>${escapeXml(changedAt)}</lastmod>` : ''}</${tag}>`
}

function file(tag: string, entries: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${tag} ${schema}>\n${entries.join('\n')}\n</${tag}>\n`
}
