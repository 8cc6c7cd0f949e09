import { isIP } from 'node:net'

/**
 * The address of whoever asks. `socket` is who is connected to us; `forwarded` the X-Forwarded-For of the request, to
 * which every proxy adds whom it heard, so only what our own `proxies` added can be believed. Falls back to the
 * furthest one that is an address at all.
 */
export function clientAddress(socket: string, forwarded: string | undefined, proxies: number): string {
  const chain = [...(forwarded ?? '').split(','), socket].map(bare)
  for (let i = Math.max(0, chain.length - 1 - proxies); i < chain.length - 1; i += 1) {
    const address = chain[i] ?? ''
    if (isIP(address)) return address
  }
  return bare(socket)
}

/** Without the port that some proxies add: "192.0.2.1:4711", "[2001:db8::1]:4711". */
function bare(entry: string): string {
  const text = entry.trim()
  return /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(text)?.[1] ?? text
}
