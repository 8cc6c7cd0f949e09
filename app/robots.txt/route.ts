import { readEnv } from '@/lib/env'
import { robotsTxt } from '@/lib/site/robots'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(robotsTxt(readEnv().siteUrl), { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } })
}
