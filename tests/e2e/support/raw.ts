import { request } from 'node:http'
import { connect } from 'node:net'
import { siteUrl } from './site'

export type RawAnswer = { status: number; headers: Record<string, string>; body: Buffer }
type Options = { method?: string; headers?: Record<string, string> }

const { hostname, port, host } = new URL(siteUrl)

/** An answer as the server gives it: no redirect followed, nothing unpacked. */
export function get(path: string, { method = 'GET', headers = {} }: Options = {}): Promise<RawAnswer> {
  return new Promise((done, fail) => {
    const outgoing = request({ hostname, port, path, method, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => done({ status: incoming.statusCode ?? 0, headers: incoming.headers as Record<string, string>, body: Buffer.concat(chunks) }))
      incoming.on('error', fail)
    })
    outgoing.on('error', fail)
    outgoing.end()
  })
}

/** Sends bytes that no decent client would send, and returns all that comes back until the server hangs up. */
export function sendBytes(bytes: string | Buffer): Promise<string> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = []
    const socket = connect(Number(port || 80), hostname, () => socket.write(bytes))
    socket.setTimeout(10_000, () => socket.destroy(new Error('no answer within 10 s')))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' || error.code === 'EPIPE' ? done(text(chunks)) : fail(error)))
    socket.on('close', () => done(text(chunks)))
  })
}

/** A request line exactly as given, with headers that end the connection after the answer. */
export function requestLine(target: string, method = 'GET'): Buffer {
  return Buffer.concat([Buffer.from(`${method} `), Buffer.from(target, 'latin1'), Buffer.from(` HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)])
}

/** The status of an answer; undefined when the server hung up without one. */
export function statusOf(answer: string): number | undefined {
  const status = /^HTTP\/1\.\d (\d{3})/.exec(answer)?.[1]
  return status ? Number(status) : undefined
}

function text(chunks: Buffer[]): string {
  return Buffer.concat(chunks).toString('latin1')
}
