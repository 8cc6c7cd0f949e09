import type { IncomingHttpHeaders } from 'node:http'
import { isbot } from 'isbot'
import { type Asked, countedWords } from '@/lib/insight/words'
import { parseSearchQuery } from '@/lib/search/address'
import { scopeAt } from '@/lib/search/scopes'
import { readParams } from '@/lib/site/params'

/** What was asked for and how it was answered. `address` is canonical, `host` the name by which the browser knows us. */
export type Visited = { path: string; address: string; host: string; status: number; contentType: string }

/** What a visit counts as: words searched for, the path of a document that is read, and the search that led to it. */
export type Counted = { search?: Asked; read?: string; click?: Asked }

/**
 * What a request counts as; undefined for nothing: what a program asks for, what a browser fetches ahead or loads
 * again, and what fails. Looks at headers only to decide this, and passes nothing of them on but the words searched for.
 */
export function readVisit(method: string | undefined, headers: IncomingHttpHeaders, visited: Visited): Counted | undefined {
  if (method !== 'GET' || visited.status !== 200 || !/^(text\/html|application\/pdf)/.test(visited.contentType)) return undefined
  if (!opensPage(headers) || isAgain(headers) || isProgram(headers['user-agent'])) return undefined
  const from = searchBefore(headers.referer, visited.host)
  return scopeAt(visited.path) ? newSearch(visited.address, from) : reading(visited, from)
}

/** A person opens a page; a script that fetches one says so, or does not accept all that a page may be. */
function opensPage(headers: IncomingHttpHeaders): boolean {
  const purpose = `${headers['sec-purpose'] ?? ''} ${headers.purpose ?? ''} ${headers['x-purpose'] ?? ''} ${headers['x-moz'] ?? ''}`
  if (/prefetch|prerender|preview/i.test(purpose)) return false
  const place = headers['sec-fetch-dest']
  return place === undefined ? (headers.accept ?? '').includes('application/xhtml+xml') : place === 'document'
}

/** What browsers send when a page is loaded again. */
function isAgain(headers: IncomingHttpHeaders): boolean {
  return /\b(no-cache|max-age=0)\b/i.test(`${headers['cache-control'] ?? ''} ${headers.pragma ?? ''}`)
}

function isProgram(userAgent: string | undefined): boolean {
  return !userAgent || isbot(userAgent)
}

/** The search on this site from which a reader came. */
function searchBefore(referer: string | undefined, host: string): Asked | undefined {
  const url = referer ? URL.parse(referer) : null
  return url?.host === host ? askedAt(url)?.asked : undefined
}

/** Turning a page or choosing a filter is going on with the same search. */
function newSearch(address: string, from: Asked | undefined): Counted | undefined {
  const found = askedAt(new URL(address, 'http://localhost'))
  if (!found || found.page > 1) return undefined
  const same = from?.words === found.asked.words && from.scope === found.asked.scope
  return same ? undefined : { search: found.asked }
}

/** A file is opened, not read here. */
function reading({ path, contentType }: Visited, click: Asked | undefined): Counted | undefined {
  // Who checks a badge reads no description.
  const read = contentType.startsWith('text/html') && !path.endsWith('/keurmerk')
  return read || click ? { ...(read && { read: path }), ...(click && { click }) } : undefined
}

function askedAt(url: URL): { asked: Asked; page: number } | undefined {
  const scope = scopeAt(url.pathname)
  if (!scope) return undefined
  const { q, page } = parseSearchQuery(readParams(url.searchParams), scope)
  const words = countedWords(q)
  return words ? { asked: { scope: scope.id, words }, page } : undefined
}
