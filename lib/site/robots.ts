/**
 * What crawlers may visit (RFC 9309: the longest rule that fits wins). Filtered lists have more addresses than there is
 * knowledge in them; the pages of a list are open, so that everything can be reached. Pictures for shared links stand
 * under /api.
 */
export function robotsTxt(siteUrl: string): string {
  return `User-agent: *
Allow: /*?pagina=
Allow: /_next/static/
Allow: /favicon.ico
Allow: /api/og
Disallow: /*?
Disallow: /api/
Disallow: /redactie
Disallow: /beheer
Disallow: /mijn-interventies
Disallow: /beoordelen
Disallow: /inloggen

Sitemap: ${siteUrl}/sitemap.xml
`
}
