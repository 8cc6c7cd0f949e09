import { type Running, start } from '@/lib/bench/process'
import { freePort } from '@/lib/db/free-port'

/** Starts our own site as a container does: the public server, and Next behind it, in processes of their own. */
export async function startSite(databaseUrl: string): Promise<Running> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  return start(['--import', 'tsx', 'lib/cli/serve.ts'], { url, env: { PORT: String(port), HOST: '127.0.0.1', SITE_URL: url, DATABASE_URL: databaseUrl } })
}
