import { readEnv } from '@/lib/env'
import { listAddresses } from '@/lib/site/addresses'
import { sitemapPartXml, sitemapXml } from '@/lib/site/sitemap'

const headers = { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=900' }

/** The sitemap, or its index, as the answer to a request. */
export async function sitemapAnswer(): Promise<Response> {
  return new Response(sitemapXml(await listAddresses(), readEnv().siteUrl), { headers })
}

/** Part `part` of a long sitemap; 404 when the sitemap is not that long. */
export async function sitemapPartAnswer(part: number): Promise<Response> {
  const xml = sitemapPartXml(await listAddresses(), part, readEnv().siteUrl)
  return xml ? new Response(xml, { headers }) : new Response('Dit deel bestaat niet.\n', { status: 404 })
}
