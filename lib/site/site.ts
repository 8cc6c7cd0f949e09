/** What the site says of itself to machines; people read the same in the layout. */
export const site = {
  name: 'Kennisplatform Inclusief Samenleven',
  shortName: 'KIS',
  description: 'Kennis uit onderzoek, praktijk en ervaring over inclusief samenleven, voor gemeenten, sociaal professionals, werkgevers en onderwijs.',
  email: 'info@kis.nl',
  language: 'nl',
  /** The domain that names our things for good, whatever the address of this installation (RFC 4151). */
  authority: 'kis.nl,2026',
} as const

/** The full address of a path of this site: "/themas" becomes "https://www.kis.nl/themas". */
export function absoluteUrl(siteUrl: string, path: string): string {
  return encodeURI(path === '/' ? `${siteUrl}/` : `${siteUrl}${path}`)
}
