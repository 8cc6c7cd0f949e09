import { parseSearchQuery, searchHref } from '@/lib/search/address'
import type { SearchQuery } from '@/lib/search/query'
import { type SearchScope, scopes } from '@/lib/search/scopes'
import type { Params } from '@/lib/site/params'

export const downloadForms = { csv: 'CSV (voor Excel)', json: 'JSON' } as const
export type DownloadForm = keyof typeof downloadForms

/** The address of a list as a file; the same questions and filters as the list itself, all pages at once. */
export function downloadHref(scope: SearchScope, query: SearchQuery, form: DownloadForm): string {
  const list = searchHref(scope, { ...query, page: 1 })
  const [path, search = ''] = list.split('?')
  const params = new URLSearchParams(search)
  params.append('bestand', form)
  return `${path}/download?${params}`
}

/** Reads the address of a file. Never throws; anything but `bestand=json` is CSV. */
export function parseDownload(params: Params, scope: SearchScope): { query: SearchQuery; form: DownloadForm } {
  const form = [params.bestand].flat()[0] === 'json' ? 'json' : 'csv'
  return { query: { ...parseSearchQuery(params, scope), page: 1 }, form }
}

/** The list whose file stands at a path ("/publicaties/download"). */
export function downloadScopeAt(path: string): SearchScope | undefined {
  return Object.values(scopes).find((scope) => path === `${scope.path}/download`)
}
