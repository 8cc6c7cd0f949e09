import { readEnv } from '@/lib/env'
import { openSearchXml } from '@/lib/site/opensearch'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(openSearchXml(readEnv().siteUrl), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
