import { readHealth } from '@/lib/health'

export const dynamic = 'force-dynamic'

/** The state of what the platform leans on; 503 when the database is away. */
export async function GET(): Promise<Response> {
  const health = await readHealth()
  return Response.json(health, { status: health.status === 'fout' ? 503 : 200, headers: { 'Cache-Control': 'no-store' } })
}
