import type { IncomingMessage } from 'node:http'
import { type ProblemType, problemMediaType, toProblem } from '@/lib/api/problem'
import { answerFor, type Site } from '@/lib/front/answer'
import { Busy } from '@/lib/front/busy'
import { clientAddress } from '@/lib/front/client-address'
import { PageCache, StoredAnswer } from '@/lib/front/page-cache'
import type { Target } from '@/lib/front/target'
import { whoAt } from '@/lib/rate-limit/who'

type DataTarget = Extract<Target, { address: string }>

const cacheBytes = 16 * 1024 * 1024
const cacheTtlMs = 60 * 1000
/** More than a page or a program that waits for its answers ever has under way. */
const mostAtOnce = 32

/** Sent with every answer of the open API: anyone may read it, from any site. */
export const dataHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'API-Version': '1.0.0',
}

/**
 * The open API: read by everybody, so remembered like pages, but in a memory of its own: what people type bit by bit
 * must not push pages out. A client has a limited number of answers made at once; nothing is kept of who asked.
 */
export class OpenData {
  private readonly cache = new PageCache(cacheBytes, cacheTtlMs)
  private readonly busy = new Busy(mostAtOnce)

  constructor(private readonly site: Site) {}

  /** Something was published. */
  expire(): void {
    this.cache.expire()
  }

  /** Answers any request for an address of the API. Errors are problem+json, whatever makes them. */
  async answer(target: DataTarget, request: IncomingMessage): Promise<StoredAnswer> {
    const { address } = target
    if (request.method === 'OPTIONS') return options()
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return problem('alleen-lezen', 405, 'Vraag deze gegevens op met GET of HEAD.', address, { allow: allowed })
    }
    const known = this.site.live() && !this.site.development ? this.cache.fresh(address) : undefined
    if (known) return known
    const done = this.busy.enter(this.whoAsks(request))
    if (!done)
      return problem('te-veel-tegelijk', 429, `Wacht op antwoord voor je verder vraagt: hooguit ${mostAtOnce} vragen tegelijk.`, address, {
        'retry-after': '1',
      })
    try {
      return inData(await answerFor({ ...this.site, cache: this.cache }, target), address)
    } catch {
      return outOfOrder(address)
    } finally {
      done()
    }
  }

  private whoAsks({ socket, headers }: IncomingMessage): string {
    const forwarded = headers['x-forwarded-for']
    return whoAt(clientAddress(socket.remoteAddress ?? '', forwarded === undefined ? undefined : String(forwarded), this.site.trustedProxies))
  }
}

const allowed = 'GET, HEAD, OPTIONS'

/** What a browser asks before a page of another site may read here. */
function options(): StoredAnswer {
  return new StoredAnswer(200, { allow: allowed, 'access-control-allow-methods': allowed, 'access-control-max-age': '86400' }, Buffer.alloc(0))
}

/** A page for people that came in place of data, said for programs. */
function inData(answer: StoredAnswer, address: string): StoredAnswer {
  const json = /^application\/(problem\+)?json/.test(answer.headers['content-type'] ?? '')
  if (json) return answer
  return answer.status < 500 ? problem('bestaat-niet', 404, 'Onder dit adres is niets. Kijk of het goed is geschreven.', address) : outOfOrder(address)
}

function outOfOrder(address: string): StoredAnswer {
  return problem('storing', 503, 'Probeer het over een minuut opnieuw.', address, { 'retry-after': '60' })
}

function problem(type: ProblemType, status: number, detail: string, address: string, headers: Record<string, string> = {}): StoredAnswer {
  const body = JSON.stringify(toProblem(type, status, detail, address))
  return new StoredAnswer(status, { 'content-type': problemMediaType, 'cache-control': 'no-store', ...headers }, Buffer.from(body))
}
