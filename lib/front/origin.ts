import type { IncomingHttpHeaders } from 'node:http'

/** The host by which a browser knows us: behind a proxy of ours the one that it was asked for. */
export function publicHost(headers: IncomingHttpHeaders, proxies: number): string {
  const forwarded =
    proxies > 0
      ? String(headers['x-forwarded-host'] ?? '')
          .split(',')[0]
          ?.trim()
      : ''
  return forwarded || (headers.host ?? '')
}

/**
 * Whether a browser sends this from a page of another site. A browser says so itself (Sec-Fetch-Site), an older one
 * names the origin; what names neither is no browser, and has nobody's cookies to abuse.
 */
export function isCrossSite(headers: IncomingHttpHeaders, host: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  return headers.origin !== undefined && hostOf(headers.origin) !== host
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
