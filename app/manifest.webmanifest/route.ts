import { webManifest } from '@/lib/site/manifest'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return Response.json(webManifest(), { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } })
}
