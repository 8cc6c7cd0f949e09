import { readEnv } from '@/lib/env'
import { atomXml } from '@/lib/feeds/atom'
import type { FeedDefinition } from '@/lib/feeds/feeds'
import { listFeedItems } from '@/lib/feeds/queries'

/** A feed as the answer to a request. */
export async function feedAnswer(feed: FeedDefinition): Promise<Response> {
  const xml = atomXml(feed, await listFeedItems(feed), readEnv().siteUrl)
  return new Response(xml, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'public, max-age=900', 'Access-Control-Allow-Origin': '*' },
  })
}
