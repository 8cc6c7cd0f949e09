import { site } from '@/lib/site/site'

/**
 * Where to report a vulnerability (RFC 9116). It expires ten to eleven months from now, on the first of a month, so that
 * it is under the year that the RFC advises and does not change daily. An address of our own stands in it only as https.
 */
export function securityTxt(siteUrl: string, now: Date): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 11, 1))
  return [
    `Contact: mailto:${site.email}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nl, en',
    ...(siteUrl.startsWith('https://') ? [`Canonical: ${siteUrl}/.well-known/security.txt`] : []),
    '',
  ].join('\n')
}
