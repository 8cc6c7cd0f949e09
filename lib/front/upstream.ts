import { Agent, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { clientAddress } from '@/lib/front/client-address'
import { loginAfterForm } from '@/lib/front/logged-out'
import { publicHost } from '@/lib/front/origin'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'proxy-authorization', 'proxy-authenticate'])
const timeoutMs = 30_000

/** What a form of the public site may depend on. No cookies, and nothing by which a program could ask Next for more than a page. */
const formHeaders = ['accept', 'content-type', 'content-length', 'origin'] as const

export type UpstreamAnswer = { status: number; headers: Record<string, string>; body: Buffer }

/** The Next server that renders, on this machine. */
export class Upstream {
  /** `trustedProxies`: how many proxies of ours stand before this program. */
  constructor(
    private readonly port: number,
    private readonly trustedProxies = 0,
  ) {}

  /** Fetches a whole answer. Only what a page may depend on is passed on: no cookies, no session. */
  get(address: string, host: string): Promise<UpstreamAnswer> {
    return new Promise((done, fail) => {
      const outgoing = request(
        { agent, port: this.port, host: '127.0.0.1', path: address, headers: { host, accept: 'text/html,*/*' }, timeout: timeoutMs },
        (incoming) => whole(incoming, done, fail),
      )
      outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer from the renderer within ${timeoutMs} ms`)))
      // A kept connection may be closed by the other side just as we use it: that says nothing about the renderer.
      outgoing.on('error', (error: NodeJS.ErrnoException) =>
        outgoing.reusedSocket && /^(ECONNRESET|EPIPE)$/.test(error.code ?? '') ? this.get(address, host).then(done, fail) : fail(error),
      )
      outgoing.end()
    })
  }

  /**
   * Passes a request through as it is, body and all, and streams the answer back with extra headers. `missing` answers
   * in place of the renderer's own page for what does not exist, and `loggedOut` where a form is sent on to the login page.
   */
  pass(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    address: string,
    extra: Readonly<Record<string, string>>,
    missing: () => Promise<void>,
    loggedOut?: (query: string) => Promise<void>,
  ): Promise<void> {
    return new Promise((done, fail) => {
      const headers = { ...flat(incoming.headers), ...this.whoAndWhere(incoming) }
      const forward = request({ agent: false, port: this.port, host: '127.0.0.1', path: address, method: incoming.method, headers }, (answer) => {
        if (answer.statusCode === 404 && answer.headers['content-type']?.startsWith('text/html')) {
          answer.resume()
          return void missing().then(done, fail)
        }
        const login = loggedOut && loginAfterForm(incoming, answer.statusCode ?? 500, answer.headers.location)
        if (login !== undefined) {
          answer.resume()
          return void loggedOut?.(login).then(done, fail)
        }
        outgoing.writeHead(answer.statusCode ?? 500, { ...keep(answer.headers), ...extra })
        answer.pipe(outgoing)
        answer.on('end', done)
        answer.on('error', fail)
      })
      // Whoever stops half-way is not waiting for an answer, and what did arrive must not be taken for the whole.
      let left = false
      incoming.on('close', () => {
        left = !incoming.complete
        if (left) forward.destroy()
      })
      forward.on('error', (error) => (left ? done() : fail(error)))
      incoming.pipe(forward)
    })
  }

  /** Sends a form of the public site on, or asks for the page that holds it, and fetches the whole answer. `more`: further headers that it depends on. */
  form(incoming: IncomingMessage, address: string, more: readonly string[] = []): Promise<UpstreamAnswer> {
    return new Promise((done, fail) => {
      const headers = Object.fromEntries(
        [...formHeaders, ...more].flatMap((name) => (incoming.headers[name] === undefined ? [] : [[name, incoming.headers[name]]])),
      )
      const outgoing = request(
        {
          agent: false,
          port: this.port,
          host: '127.0.0.1',
          path: address,
          // The answer to HEAD is that to GET without its body, which is left out when it is sent.
          method: incoming.method === 'HEAD' ? 'GET' : incoming.method,
          headers: { ...headers, ...this.whoAndWhere(incoming) },
          timeout: timeoutMs,
        },
        (answer) => whole(answer, done, fail),
      )
      outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer from the renderer within ${timeoutMs} ms`)))
      outgoing.on('error', fail)
      incoming.on('error', fail)
      incoming.pipe(outgoing)
    })
  }

  /** Who asks, and by which name of ours: what Next compares the origin of a form with. */
  private whoAndWhere(incoming: IncomingMessage): Record<string, string> {
    const host = publicHost(incoming.headers, this.trustedProxies)
    const forwarded = incoming.headers['x-forwarded-for']
    return {
      host,
      'x-forwarded-host': host,
      'x-forwarded-for': clientAddress(incoming.socket.remoteAddress ?? '', forwarded === undefined ? undefined : String(forwarded), this.trustedProxies),
    }
  }

  /** Joins a browser's web socket to the development server. */
  upgrade(incoming: IncomingMessage, socket: Socket, head: Buffer): void {
    const target = connect(this.port, '127.0.0.1', () => {
      const lines = incoming.rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${incoming.rawHeaders[i + 1]}`] : []))
      target.write(`${incoming.method} ${incoming.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
      target.write(head)
      target.pipe(socket).pipe(target)
    })
    target.on('error', () => socket.destroy())
    socket.on('error', () => target.destroy())
  }
}

function whole(answer: IncomingMessage, done: (answer: UpstreamAnswer) => void, fail: (error: Error) => void): void {
  const chunks: Buffer[] = []
  answer.on('data', (chunk: Buffer) => chunks.push(chunk))
  answer.on('end', () => done({ status: answer.statusCode ?? 500, headers: flat(answer.headers), body: Buffer.concat(chunks) }))
  answer.on('error', fail)
}

function flat(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined || hopByHop.has(name) ? [] : [[name, String(value)]])))
}

function keep(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined || hopByHop.has(name) ? [] : [[name, value]])))
}
