import { readFileAddress } from '@/lib/files/address'
import { canonicalPage } from '@/lib/front/pages'
import { readMediaAddress } from '@/lib/media/pictures'
import { readParams } from '@/lib/site/params'

const technical =
  /^\/(robots\.txt|sitemap(?:-\d{1,4})?\.xml|opensearch\.xml|manifest\.webmanifest|favicon\.ico|icon\.svg|apple-icon\.png|\.well-known\/security\.txt|begrippen\/thesaurus\.jsonld|atom\.xml|atom\/[a-z0-9-]+(?:\/[a-z0-9-]+)?\.xml)$/
const files = /^\/(_next\/static|fonts|js|afbeeldingen)\/[\w./-]+$/
/** Pages of the public site with a form that is sent: made for each request, about the document whose path comes before. */
const forms = /^(\/interventies\/[a-z0-9-]+)\/contact$/
/** The same, about no document. */
const fixedForms = ['/interventies/indienen/aanmelden']
/** The open API: read only, the same for everybody. */
const data = /^\/api\/v1\//
const uncached = /^\/(mijn-lijst|api|redactie|beheer|mijn-interventies|beoordelen|inloggen|uitnodiging|wachtwoord|voorbeeld)(\/|$)/

/**
 * What a request asks for, from its address alone:
 * `page` stands in the fixed list of pages, `lookup` must be found in the Route table, `file` and `technical` go
 * straight on, `download` is a file that a document offers, also found in the Route table, `media` a picture of the
 * media library, `data` is the open API, `area` is handled per request and never remembered, `form` is a page of the public
 * site that is handled per request because it can be sent, about the document at the path `of` if there is one; `invalid` can't be
 * anything of ours.
 * `address` is the one canonical form: known query keys in a fixed order, nothing else.
 */
export type Target =
  | { type: 'page' | 'lookup' | 'download' | 'media' | 'file' | 'technical' | 'data' | 'area'; path: string; address: string }
  | { type: 'form'; path: string; address: string; of?: string }
  | { type: 'moved'; to: string }
  | { type: 'invalid' }

const longestTarget = 12_000

/** Reads the target of a request line ("/publicaties?thema=x"). Never throws. */
export function readTarget(target: string): Target {
  const [rawPath = '/', ...rest] = target.split('?')
  const path = decodePath(rawPath)
  if (path === undefined || target.length > longestTarget) return { type: 'invalid' }
  if (files.test(path)) return path.includes('..') ? { type: 'invalid' } : { type: 'file', path, address: path }
  if (technical.test(path)) return { type: 'technical', path, address: path.replace(/^\/sitemap-(\d+)\.xml$/, '/sitemap.xml?deel=$1') }
  if (readFileAddress(path)) return { type: 'download', path, address: path }
  if (readMediaAddress(path)) return { type: 'media', path, address: path }
  const query = rest.join('?')
  if (data.test(path)) return { type: 'data', path, address: dataAddress(path, query) }
  if (uncached.test(path)) return { type: 'area', path, address: query ? `${rawPath}?${query}` : rawPath }
  const tidy = path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
  if (tidy !== path) return { type: 'moved', to: encodeURI(tidy) + (query ? `?${query}` : '') }
  const withQuery = query ? `${path}?${query}` : path
  if (fixedForms.includes(path)) return { type: 'form', path, address: withQuery }
  const of = forms.exec(path)?.[1]
  return of ? { type: 'form', path, address: withQuery, of } : readPage(path, query)
}

function readPage(path: string, query: string): Target {
  const address = canonicalPage(path, readParams(new URLSearchParams(query)))
  if (address) return { type: 'page', path, address }
  return { type: 'lookup', path, address: path.endsWith('/citeer') ? citation(path, query) : encodeURI(path) }
}

/** Every parameter as it was given, since a wrong one is an error; written in one way, so that it is remembered once. */
function dataAddress(path: string, query: string): string {
  const params = new URLSearchParams(query)
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent) + (params.size > 0 ? `?${params}` : '')
}

function citation(path: string, query: string): string {
  const form = new URLSearchParams(query).get('vorm') ?? ''
  return ['bibtex', 'ris', 'csl'].includes(form) ? `${path}?vorm=${form}` : path
}

/** The path as text, or undefined when it is malformed, holds control characters or climbs ("/api/../storing"). */
function decodePath(raw: string): string | undefined {
  try {
    const path = decodeURIComponent(raw)
    return path.startsWith('/') && path.length <= 1_000 && !/[\p{C}\\]|\/\.{1,2}(\/|$)/u.test(path) ? path : undefined
  } catch {
    return undefined
  }
}
