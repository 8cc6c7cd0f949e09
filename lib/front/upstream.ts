import { Agent, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'proxy-authorization', 'proxy-authenticate'])
const timeoutMs = 30_000

export type UpstreamAnswer = { status: number; headers: Record<string, string>; body: Buffer }

/** The Next server that renders, on this machine. */
export class Upstream {
  constructor(private readonly port: number) {}

  /** Fetches a whole answer. Only what a page may depend on is passed on: no cookies, no session. */
  get(address: string, host: string): Promise<UpstreamAnswer> {
    return new Promise((done, fail) => {
      const outgoing = request(
        { agent, port: this.port, host: '127.0.0.1', path: address, headers: { host, accept: 'text/html,*/*' }, timeout: timeoutMs },
        (incoming) => {
          const chunks: Buffer[] = []
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
          incoming.on('end', () => done({ status: incoming.statusCode ?? 500, headers: flat(incoming.headers), body: Buffer.concat(chunks) }))
          incoming.on('error', fail)
        },
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
   * in place of the renderer's own page for what does not exist.
   */
  pass(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    address: string,
    extra: Readonly<Record<string, string>>,
    missing: () => Promise<void>,
  ): Promise<void> {
    return new Promise((done, fail) => {
      const headers = { ...flat(incoming.headers), 'x-forwarded-for': incoming.socket.remoteAddress ?? '' }
      const forward = request({ agent: false, port: this.port, host: '127.0.0.1', path: address, method: incoming.method, headers }, (answer) => {
        if (answer.statusCode === 404 && answer.headers['content-type']?.startsWith('text/html')) {
          answer.resume()
          return void missing().then(done, fail)
        }
        outgoing.writeHead(answer.statusCode ?? 500, { ...keep(answer.headers), ...extra })
        answer.pipe(outgoing)
        answer.on('end', done)
        answer.on('error', fail)
      })
      forward.on('error', fail)
      incoming.pipe(forward)
    })
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

function flat(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined || hopByHop.has(name) ? [] : [[name, String(value)]])))
}

function keep(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined || hopByHop.has(name) ? [] : [[name, value]])))
}
