import { choiceHref, chooserPath, parseChoice } from '@/lib/interventions/chooser'
import { gapMapHref, gapMapPath, parseGapMap } from '@/lib/interventions/gap-map-address'
import { comparedOnly, parseSelection, selectionHref } from '@/lib/interventions/selection'
import { quickscanPath } from '@/lib/quickscan/quickscan'
import { parseScan, scanHref } from '@/lib/quickscan/quickscan-address'
import { parseSearchQuery, searchHref } from '@/lib/search/address'
import { downloadHref, downloadScopeAt, parseDownload } from '@/lib/search/download'
import { scopeAt } from '@/lib/search/scopes'

export type Params = Record<string, string[]>

const plainPages = ['/', '/themas', '/programma', '/programmalijnen', '/begrippen', '/interventies/cijfers', '/interventies/uitleg', '/interventies/indienen']

/** Pages that always exist: how what was asked becomes the one address of the answer. */
const pages: Readonly<Record<string, (params: Params, path: string) => string>> = {
  ...Object.fromEntries(plainPages.map((path) => [path, () => path])),
  [chooserPath]: (params) => choiceHref(parseChoice(params)),
  [gapMapPath]: (params, path) => gapMapHref(parseGapMap(params), path),
  [`${gapMapPath}/download`]: (params, path) => gapMapHref(parseGapMap(params), path),
  '/interventies/cijfers/download': (_, path) => path,
  '/interventies/selectie': (params, path) => selectionHref(path, parseSelection(params)),
  '/interventies/selectie/download': (params, path) => selectionHref(path, parseSelection(params)),
  '/interventies/vergelijken': (params, path) => selectionHref(path, parseSelection(params), comparedOnly(params)),
  '/interventies/vergelijken/download': (params, path) => selectionHref(path, parseSelection(params)),
  [quickscanPath]: (params) => scanHref(parseScan(params)),
  '/interventies/register': (params, path) => (params.bestand?.[0] === 'csv' ? `${path}?bestand=csv` : path),
}

/** The canonical address of a page that always exists; undefined for what must be looked up. Never throws. */
export function canonicalPage(path: string, params: Params): string | undefined {
  const list = scopeAt(path)
  if (list) return searchHref(list, parseSearchQuery(params, list))
  const file = downloadScopeAt(path)
  if (file) {
    const { query, form } = parseDownload(params, file)
    return downloadHref(file, query, form)
  }
  return Object.hasOwn(pages, path) ? pages[path]?.(params, path) : undefined
}
