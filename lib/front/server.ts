import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { connect } from '@/lib/db/client'
import { OperatorError } from '@/lib/errors'
import { answerFor, moved, notFound, type Site } from '@/lib/front/answer'
import { Changes } from '@/lib/front/changes'
import { dataHeaders, OpenData } from '@/lib/front/data'
import { answerForm, refuseCrossSite } from '@/lib/front/form'
import { areaHeaders, developmentHeaders, isAccountArea, securityHeaders } from '@/lib/front/headers'
import { answerLoggedOut } from '@/lib/front/logged-out'
import { staffAddress } from '@/lib/front/media'
import { publicHost } from '@/lib/front/origin'
import { PageCache, StoredAnswer } from '@/lib/front/page-cache'
import { answerPersonal, isPersonal } from '@/lib/front/personal'
import { answerPreview, isPreview, previewHeaders } from '@/lib/front/preview'
import { readTarget } from '@/lib/front/target'
import { Upstream } from '@/lib/front/upstream'
import { type Insight, startInsight } from '@/lib/insight/insight'
import { log } from '@/lib/log'

export type FrontOptions = {
  port: number
  host: string
  siteUrl: string
  databaseUrl: string
  upstreamPort: number
  trustedProxies?: number
  development?: boolean
}
export type Front = { port: number; stop: () => Promise<void> }

const cacheBytes = 128 * 1024 * 1024
/** Of their own, so that files never push pages out. */
const fileCacheBytes = 128 * 1024 * 1024
const cacheTtlMs = 10 * 60 * 1000

/**
 * Starts the server that faces the public. Next renders behind it; this decides what an address is, remembers and
 * compresses whole pages, and sets the security headers (lib/decisions/0003-front.md).
 */
export async function startFront(options: FrontOptions): Promise<Front> {
  const cache = new PageCache(cacheBytes, cacheTtlMs)
  const files = new PageCache(fileCacheBytes, cacheTtlMs)
  const changes = new Changes(options.databaseUrl, () => {
    cache.expire()
    files.expire()
    data.expire()
  })
  const db = connect(options.databaseUrl, 4)
  const trustedProxies = options.trustedProxies ?? 0
  const site: Site = {
    db,
    cache,
    upstream: new Upstream(options.upstreamPort, trustedProxies),
    host: new URL(options.siteUrl).host,
    live: () => changes.listening,
    trustedProxies,
    development: options.development === true,
  }
  const data = new OpenData(site)
  await changes.start()
  const insight = startInsight(db)
  const server = createServer((request, response) => void handle(site, files, data, insight, request, response))
  server.on('upgrade', (request, socket, head) => (site.development ? site.upstream.upgrade(request, socket as Socket, head) : socket.destroy()))
  const port = await listen(server, options)
  return {
    port,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await changes.stop()
      await insight.stop()
      await db.$disconnect()
    },
  }
}

function listen(server: Server, { port, host }: FrontOptions): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        new OperatorError(
          error.code === 'EADDRINUSE'
            ? `Poort ${port} is al in gebruik. Kies een andere: PORT=${port + 1} npm start`
            : `Luisteren op ${host}:${port} lukt niet: ${error.message}`,
        ),
      ),
    )
    server.listen(port, host, () => {
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : port)
    })
  })
}

async function handle(site: Site, files: PageCache, data: OpenData, insight: Insight, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = site.development ? developmentHeaders : securityHeaders
  try {
    const target = readTarget(request.url ?? '/')
    const answerHeaders = 'path' in target && isForOthers(target.path) ? { ...headers, 'Cross-Origin-Resource-Policy': 'cross-origin' } : headers
    const reading = request.method === 'GET' || request.method === 'HEAD'
    if (target.type === 'data') return await send(await data.answer(target, request), request, response, { ...headers, ...dataHeaders })
    const refusal = refuseCrossSite(request, site.trustedProxies)
    if (refusal) return await send(refusal, request, response, headers)
    if (target.type === 'form' && !site.development) return await send(await answerForm(site, target, request), request, response, headers)
    if (target.type === 'area' && isPersonal(target.path) && !reading && request.method !== 'POST')
      return void response.writeHead(405, { ...headers, allow: 'GET, HEAD, POST' }).end()
    if (target.type === 'area' && isPersonal(target.path) && !site.development)
      return await send(await answerPersonal(site, target.address, request), request, response, headers)
    if (target.type === 'area' && reading && isPreview(target.path))
      return await send(await answerPreview(site, target, request), request, response, previewHeaders(site))
    if (target.type === 'area' && isAccountArea(target.path)) return await passArea(site, target.address, request, response)
    if (target.type === 'area' || target.type === 'form' || (site.development && request.url?.match(/^\/(_next|__next)/)))
      return await site.upstream.pass(request, response, 'address' in target ? target.address : (request.url ?? '/'), answerHeaders, async () => {
        await send(await notFound(site), request, response, headers)
      })
    if (!reading) return void response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end()
    if (target.type === 'moved') return await send(moved(308, target.to), request, response, headers)
    const made =
      target.type === 'invalid' ? notFound(site) : answerFor(target.type === 'download' || target.type === 'media' ? { ...site, cache: files } : site, target)
    const answer = made instanceof StoredAnswer ? made : await made
    if (target.type === 'media' && answer.status === 404) {
      const own = staffAddress(target.path, request.headers.cookie)
      if (own) return await passArea(site, own, request, response)
    }
    if (target.type !== 'invalid' && target.type !== 'media')
      insight.count(request, { ...target, ...kindOf(answer), host: publicHost(request.headers, site.trustedProxies) })
    await send(answer, request, response, answerHeaders)
  } catch (error) {
    log.error('request failed', { address: withoutToken(request.url ?? ''), error: String(error) })
    if (!response.headersSent) response.writeHead(503, { ...headers, 'content-type': 'text/plain; charset=utf-8', 'retry-after': '30' })
    response.end('Het kennisplatform is even niet bereikbaar. Probeer het over een minuut opnieuw.\n')
  }
}

/** Pictures that others may show on their sites: when they link to a page, and the badge of an intervention. */
function isForOthers(path: string): boolean {
  return path === '/api/og' || /^\/interventies\/[a-z0-9-]+\/keurmerk\.svg$/.test(path)
}

/** An address for the log: what lets somebody in does not stand in it. */
function withoutToken(address: string): string {
  return address.slice(0, 500).replace(/^\/(voorbeeld|uitnodiging\/aanmelding|uitnodiging|wachtwoord\/nieuw)\/[^/?]+/, '/$1/…')
}

/** The renderer reads the nonce from the policy that the request carries, and gives it to every script that it writes. */
async function passArea(site: Site, address: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = areaHeaders(randomBytes(16).toString('base64'), site.development)
  request.headers['content-security-policy'] = headers['Content-Security-Policy']
  await site.upstream.pass(
    request,
    response,
    address,
    headers,
    async () => send(await notFound(site), request, response, headers),
    async (query) => send(await answerLoggedOut(site, query), request, response, headers),
  )
}

function kindOf({ status, headers }: StoredAnswer): { status: number; contentType: string } {
  return { status, contentType: headers['content-type'] ?? '' }
}

async function send(answer: StoredAnswer, request: IncomingMessage, response: ServerResponse, headers: Readonly<Record<string, string>>): Promise<void> {
  // Weak, because one tag stands for the plain and the compressed bodies (RFC 9110, 8.8.1).
  const validators = { etag: `W/${answer.etag}`, vary: 'Accept-Encoding' }
  if (answer.status === 200 && has(request.headers['if-none-match'], answer.etag)) {
    return void response.writeHead(304, { ...headers, ...validators, 'cache-control': answer.headers['cache-control'] ?? 'no-cache' }).end()
  }
  const { encoding, body } = await answer.encode(String(request.headers['accept-encoding'] ?? ''))
  response.writeHead(answer.status, {
    ...headers,
    ...answer.headers,
    ...validators,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    'content-length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Whether one of the tags that a browser or a proxy kept is this one, compared weakly (RFC 9110, 13.1.2). */
function has(kept: string | undefined, etag: string): boolean {
  return kept?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) === true
}
