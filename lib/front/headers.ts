const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Sent with every answer: pages, files, errors and API. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Areas for people with an account, and previews for outsiders: pages that run Next's scripts and are nobody else's business. */
const areas = /^\/(redactie|beheer|mijn-interventies|beoordelen|inloggen|uitnodiging|wachtwoord|voorbeeld|api\/(auth|redactie))(\/|$)/

/** Whether a path belongs to an area for people with an account. */
export function isAccountArea(path: string): boolean {
  return areas.test(path)
}

/** For one answer of such an area: inline scripts of the renderer carry the nonce, nothing is kept, nothing is found. */
export function areaHeaders(nonce: string, development: boolean): Record<string, string> {
  const base = development ? developmentHeaders : securityHeaders
  const policy: Record<string, string> = development
    ? {}
    : {
        'Content-Security-Policy': contentSecurityPolicy
          .replace("script-src 'self'", `script-src 'self' 'nonce-${nonce}'`)
          .replace("img-src 'self' data:", "img-src 'self' data: blob:"),
      }
  return { ...base, ...policy, 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' }
}

/** The development server of Next needs inline scripts, eval and a socket. */
export const developmentHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Content-Security-Policy': contentSecurityPolicy
    .replace("script-src 'self'", "script-src 'self' 'unsafe-inline' 'unsafe-eval'")
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "connect-src 'self' ws:"),
}
