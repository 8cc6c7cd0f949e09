import type { Db } from '@/lib/db/client'
import { fileAnswer } from '@/lib/front/files'
import { mediaAnswer } from '@/lib/front/media'
import { type PageCache, StoredAnswer } from '@/lib/front/page-cache'
import { lookUpRoute } from '@/lib/front/routes'
import { stripRuntime } from '@/lib/front/strip'
import type { Target } from '@/lib/front/target'
import type { Upstream, UpstreamAnswer } from '@/lib/front/upstream'
import { log } from '@/lib/log'

export type Site = {
  db: Db
  upstream: Upstream
  cache: PageCache
  host: string /** Whether a publication would be heard. */
  live: () => boolean
  /** How many proxies of ours stand in front. */
  trustedProxies: number
  development: boolean
}
type PublicTarget = Extract<Target, { address: string }>

const underWay = new Map<string, Promise<StoredAnswer>>()

/** The answer to a public address: remembered, or rendered once for everybody who is waiting for it. */
export function answerFor(site: Site, target: PublicTarget): Promise<StoredAnswer> | StoredAnswer {
  const known = site.live() && !site.development ? site.cache.fresh(target.address) : undefined
  if (known) return known
  const waiting = underWay.get(target.address)
  if (waiting) return waiting
  const rendering = render(site, target).finally(() => underWay.delete(target.address))
  underWay.set(target.address, rendering)
  return rendering
}

async function render(site: Site, target: PublicTarget): Promise<StoredAnswer> {
  const keep = site.cache.reserve(target.address)
  try {
    const answer = await fresh(site, target)
    // Nobody needs a memory full of made-up addresses.
    const kept = answer.status < 500 && !(target.type === 'media' && answer.status === 404)
    if (kept && !site.development) keep(answer)
    return answer
  } catch (error) {
    log.error('page failed', { address: target.address, error: String(error) })
    return site.cache.stale(target.address) ?? errorPage(site)
  }
}

async function fresh(site: Site, target: PublicTarget): Promise<StoredAnswer> {
  if (target.type === 'media') return (await mediaAnswer(site.db, target.path)) ?? notFound(site)
  const route = target.type === 'lookup' || target.type === 'download' ? await lookUpRoute(site.db, target.path) : { type: 'document' as const }
  if (route.type === 'redirect') return moved(301, route.to)
  if (route.type === 'unknown') return notFound(site)
  if (route.type === 'gone') return page(await site.upstream.get(`/ingetrokken?pad=${encodeURIComponent(target.path)}`, site.host), site, 410)
  if (target.type === 'download') return fileAnswer(site.db, target.path)
  const rendered = await site.upstream.get(target.address, site.host)
  if (rendered.status === 404) return notFound(site)
  if (rendered.status >= 500) throw new Error(`the renderer answered ${rendered.status}`)
  return page(rendered, site)
}

/** The page for what does not exist; remembered once, whatever the address. */
export async function notFound(site: Site): Promise<StoredAnswer> {
  const known = site.live() ? site.cache.fresh('404') : undefined
  if (known) return known
  const keep = site.cache.reserve('404')
  const answer = page(await site.upstream.get('/niet-gevonden', site.host), site, 404)
  keep(answer)
  return answer
}

/** A permanent or temporary way on. */
export function moved(status: 301 | 308, to: string): StoredAnswer {
  return new StoredAnswer(status, { location: to, 'content-type': 'text/plain; charset=utf-8' }, Buffer.from(`Verplaatst naar ${to}\n`))
}

async function errorPage(site: Site): Promise<StoredAnswer> {
  try {
    return page(await site.upstream.get('/storing', site.host), site, 500)
  } catch {
    return new StoredAnswer(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '30' }, Buffer.from(lastResort))
  }
}

const lastResort = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Even niet bereikbaar</title>
<h1>Het kennisplatform is even niet bereikbaar</h1><p>Probeer het over een minuut opnieuw. Je hoeft verder niets te doen.</p></html>`

function page(rendered: UpstreamAnswer, site: Site, status = rendered.status): StoredAnswer {
  const type = rendered.headers['content-type'] ?? 'application/octet-stream'
  const headers: Record<string, string> = { 'content-type': type }
  for (const name of ['location', 'content-disposition', 'content-language', 'cache-control', 'access-control-allow-origin', 'last-modified']) {
    const value = rendered.headers[name]
    if (value) headers[name] = value
  }
  const html = type.startsWith('text/html')
  if (html) headers['cache-control'] = 'public, max-age=0, must-revalidate'
  const body = html && !site.development ? Buffer.from(stripRuntime(rendered.body.toString('utf8'))) : rendered.body
  return new StoredAnswer(status, headers, body)
}
