import { readEnv } from '@/lib/env'
import { securityTxt } from '@/lib/site/security-txt'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(securityTxt(readEnv().siteUrl, new Date()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
