import type { IncomingMessage } from 'node:http'
import { answerFor, moved, notFound, type Site } from '@/lib/front/answer'
import { isCrossSite, publicHost } from '@/lib/front/origin'
import { StoredAnswer } from '@/lib/front/page-cache'
import { lookUpRoute } from '@/lib/front/routes'
import { stripRuntime } from '@/lib/front/strip'
import type { Target } from '@/lib/front/target'
import type { UpstreamAnswer } from '@/lib/front/upstream'
import { log } from '@/lib/log'

type FormTarget = Extract<Target, { type: 'form' }>

const largestBody = 100_000

/**
 * The answer to a page of the public site with a form, asked for or sent. The document that it is about decides
 * whether it exists: where that moved or is gone, so is its form. Nothing of it is remembered, and Next's browser runtime stays behind.
 */
export async function answerForm(site: Site, target: FormTarget, request: IncomingMessage): Promise<StoredAnswer> {
  const sending = request.method === 'POST'
  if (!sending && request.method !== 'GET' && request.method !== 'HEAD') return message(405, 'Dit kan hier niet', '', { allow: 'GET, HEAD, POST' })
  const refusal = refuseCrossSite(request, site.trustedProxies) ?? (sending ? refuseSize(request) : undefined)
  if (refusal) return refusal
  try {
    const route = target.of ? await lookUpRoute(site.db, target.of) : ({ type: 'document' } as const)
    if (route.type === 'redirect') return moved(301, `${route.to}/contact`)
    if (target.of && route.type === 'gone') return await answerFor(site, { type: 'lookup', path: target.of, address: target.of })
    if (route.type === 'unknown') return await notFound(site)
    const answer = await site.upstream.form(request, target.address)
    if (answer.status === 404) return await notFound(site)
    return answer.status < 400 ? page(answer) : failed(answer.status)
  } catch (error) {
    log.error('form failed', { address: target.path, error: String(error) })
    return failed(503)
  }
}

/** Whatever changes something must come from a page of our own. */
export function refuseCrossSite(request: IncomingMessage, trustedProxies: number): StoredAnswer | undefined {
  const reading = request.method === 'GET' || request.method === 'HEAD'
  if (reading || !isCrossSite(request.headers, publicHost(request.headers, trustedProxies))) return undefined
  return message(403, 'Dit kwam van een andere site', 'We hebben er niets mee gedaan. Open de pagina op het kennisplatform zelf en probeer het daar.')
}

function refuseSize(request: IncomingMessage): StoredAnswer | undefined {
  const size = Number(request.headers['content-length'] ?? Number.NaN)
  return size <= largestBody ? undefined : message(413, 'Je bericht is te groot', `We hebben niets verstuurd. ${goBack}`)
}

function page({ status, headers: { 'content-type': type = 'text/html; charset=utf-8', location }, body }: UpstreamAnswer): StoredAnswer {
  const html = type.startsWith('text/html')
  return new StoredAnswer(
    status,
    { 'content-type': type, ...noStore, ...(location && { location }) },
    html ? Buffer.from(stripRuntime(body.toString('utf8'))) : body,
  )
}

/** The renderer did not take it: it is out of order, or was renewed since the form was shown. */
function failed(status: number): StoredAnswer {
  log.error('form not taken', { status })
  return message(
    503,
    'Dit lukte even niet',
    `We hebben niets verstuurd. ${goBack} Kopieer je tekst, laad de pagina opnieuw en probeer het over een minuut nog een keer.`,
  )
}

const noStore = { 'cache-control': 'private, no-store' }
const goBack = 'Ga terug in je browser: wat je typte, staat daar nog.'

/** Needs nothing that could be out of order too. */
function message(status: number, title: string, text: string, headers: Record<string, string> = {}): StoredAnswer {
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>${text}</p></main></html>`
  return new StoredAnswer(status, { 'content-type': 'text/html; charset=utf-8', ...noStore, ...headers }, Buffer.from(html))
}
