import { documentId } from '@/lib/content/id'
import { isAccountArea } from '@/lib/front/headers'
import { readTarget } from '@/lib/front/target'

/** Where a redirect should lead, as somebody gave it: a document, a page of ours, or a page elsewhere. */
export type Destination =
  | { type: 'document'; id: string }
  /** An address that is looked up in the Route table. */
  | { type: 'path'; path: string }
  /** A page of ours that always exists, at its one address. */
  | { type: 'page'; address: string }
  | { type: 'url'; url: string }

/** Dutch, for whoever typed it. */
export type Refusal = { refused: string }

const longest = 1_000

/** Reads the address from which a redirect should lead: a path of ours, as it stands in the Route table. */
export function readFrom(text: string, siteUrl: string): { path: string } | Refusal {
  const local = asLocal(text.trim(), siteUrl)
  if (typeof local !== 'string') return local
  if (/[?#]/.test(local)) return { refused: 'Laat weg wat achter ? of # staat: een omleiding geldt voor het hele adres.' }
  const target = readTarget(local)
  if (target.type === 'moved') return readFrom(target.to, siteUrl)
  if (target.type === 'page') return { refused: 'Op dit adres staat altijd een pagina van de website. Kies een ander adres.' }
  if (target.type === 'lookup' || target.type === 'download') return { path: target.path }
  return { refused: target.type === 'invalid' ? 'Dit kan geen adres zijn. Begin met / en gebruik geen vreemde tekens.' : technical }
}

const technical = 'Dit adres heeft de website zelf nodig. Kies een ander adres.'

/** Reads where a redirect should lead: `publicatie/naam`, a path of ours, or an address that begins with https://. */
export function readDestination(text: string, siteUrl: string): Destination | Refusal {
  const given = text.trim()
  if (documentId.safeParse(given).success) return { type: 'document', id: given }
  if (/^[a-z]+:\/\//i.test(given) && !isOurs(given, siteUrl)) return readUrl(given)
  const local = asLocal(given, siteUrl)
  if (typeof local !== 'string') return local
  if (local.includes('#')) return { refused: 'Laat weg wat achter # staat: een omleiding leidt naar een hele pagina.' }
  const target = readTarget(local)
  if (target.type === 'moved') return readDestination(target.to, siteUrl)
  if (target.type === 'page' || target.type === 'technical') return { type: 'page', address: target.address }
  if (target.type === 'lookup' || target.type === 'download') return { type: 'path', path: target.path }
  if (target.type === 'area' && !isAccountArea(target.path) && !target.path.startsWith('/api')) return { type: 'page', address: target.address }
  return { refused: 'Naar dit adres kan niet worden omgeleid. Kies een document of een pagina van de website.' }
}

function asLocal(text: string, siteUrl: string): string | Refusal {
  if (text.length > longest) return { refused: `Dit adres is te lang: hoogstens ${longest} tekens.` }
  if (/^[a-z]+:\/\//i.test(text)) {
    if (!isOurs(text, siteUrl)) return { refused: 'Dit adres is van een andere website. Begin met /, bijvoorbeeld /oude-pagina.' }
    const url = new URL(text)
    return url.pathname + url.search + url.hash
  }
  // Two slashes are another host to a browser.
  if (!text.startsWith('/') || text.startsWith('//')) return { refused: 'Begin met /, bijvoorbeeld /oude-pagina.' }
  return text
}

function isOurs(text: string, siteUrl: string): boolean {
  return URL.canParse(text) && new URL(text).host === new URL(siteUrl).host
}

/** A page of somebody else's: over TLS, at a name, without a password in it. */
function readUrl(text: string): Destination | Refusal {
  const url = URL.canParse(text) && text.length <= longest ? new URL(text) : undefined
  if (!url) return { refused: 'Dit is geen adres van een webpagina. Een adres ziet eruit als https://www.voorbeeld.nl/pagina.' }
  if (url.protocol !== 'https:') return { refused: 'Gebruik een adres dat begint met https://.' }
  if (url.username || url.password) return { refused: 'Zet geen naam of wachtwoord in het adres.' }
  if (!/^[^[\]]+\.[a-z][a-z0-9-]*$/i.test(url.hostname)) return { refused: 'Gebruik de naam van een website, zoals www.voorbeeld.nl.' }
  return { type: 'url', url: url.href }
}
