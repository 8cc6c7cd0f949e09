import { parseSearchQuery, searchHref } from '@/lib/search/address'
import { scopeAt } from '@/lib/search/scopes'

const fixedPages = new Set(['/', '/themas', '/programma', '/programmalijnen', '/begrippen'])
const technical =
  /^\/(robots\.txt|sitemap(?:-\d{1,4})?\.xml|opensearch\.xml|manifest\.webmanifest|favicon\.ico|icon\.svg|apple-icon\.png|\.well-known\/security\.txt|atom\.xml|atom\/[a-z0-9-]+(?:\/[a-z0-9-]+)?\.xml)$/
const files = /^\/(_next\/static|fonts|js|afbeeldingen)\/[\w./-]+$/
const uncached = /^\/(api|redactie|beheer|mijn-interventies|beoordelen|inloggen)(\/|$)/

/**
 * What a request asks for, from its address alone:
 * `page` stands in the fixed list of pages, `lookup` must be found in the Route table, `file` and `technical` go
 * straight on, `area` is handled per request and never remembered, `invalid` can't be anything of ours.
 * `address` is the one canonical form: known query keys in a fixed order, nothing else.
 */
export type Target =
  | { type: 'page' | 'lookup' | 'file' | 'technical' | 'area'; path: string; address: string }
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
  const query = rest.join('?')
  if (uncached.test(path)) return { type: 'area', path, address: query ? `${rawPath}?${query}` : rawPath }
  const tidy = path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
  if (tidy !== path) return { type: 'moved', to: encodeURI(tidy) + (query ? `?${query}` : '') }
  return readPage(path, query)
}

function readPage(path: string, query: string): Target {
  const scope = scopeAt(path)
  if (scope) return { type: 'page', path, address: searchHref(scope, parseSearchQuery(toParams(query), scope)) }
  if (fixedPages.has(path)) return { type: 'page', path, address: path }
  return { type: 'lookup', path, address: path.endsWith('/citeer') ? citation(path, query) : encodeURI(path) }
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

function toParams(query: string): Record<string, string[]> {
  const params: Record<string, string[]> = {}
  for (const [key, value] of new URLSearchParams(query))
    if (Object.hasOwn(params, key)) params[key]?.push(value)
    else Object.defineProperty(params, key, { value: [value], enumerable: true })
  return params
}
