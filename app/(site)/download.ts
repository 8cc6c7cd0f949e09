import { csvAnswer, jsonAnswer } from '@/lib/csv/answer'
import { toCsv } from '@/lib/csv/csv'
import { isoDay } from '@/lib/dates'
import { readEnv } from '@/lib/env'
import { getExported, interventionColumns } from '@/lib/interventions/export'
import { registerLicence } from '@/lib/interventions/register'
import { searchHref } from '@/lib/search/address'
import type { Catalogue } from '@/lib/search/catalogue'
import { parseDownload } from '@/lib/search/download'
import { currentCatalogue } from '@/lib/search/edition'
import { documentColumns, type ExportColumn, toRecord } from '@/lib/search/export-columns'
import type { SearchQuery } from '@/lib/search/query'
import { type SearchScope, scopes } from '@/lib/search/scopes'
import { searchAll } from '@/lib/search/search'
import { readParams } from '@/lib/site/params'
import { absoluteUrl } from '@/lib/site/site'

/** What answers at `<list>/download`: every result of the list, in its order, as CSV or JSON. */
export function downloadOf(scope: SearchScope): (request: Request) => Promise<Response> {
  return async (request) => {
    const { query, form } = parseDownload(readParams(new URL(request.url).searchParams), scope)
    const hits = await searchAll(query, scope)
    const ids = hits.map(({ id }) => id)
    const catalogue = await currentCatalogue()
    const { siteUrl } = readEnv()
    if (scope.id === scopes.interventies.id) return answer(form, scope, query, interventionColumns(siteUrl), await getExported(ids, catalogue))
    return answer(form, scope, query, documentColumns(catalogue, siteUrl), rowsOf(ids, catalogue))
  }
}

function rowsOf(ids: readonly string[], catalogue: Catalogue) {
  return ids.flatMap((id) => catalogue.row(id) ?? [])
}

function answer<T>(form: 'csv' | 'json', scope: SearchScope, query: SearchQuery, columns: readonly ExportColumn<T>[], items: readonly T[]): Response {
  if (form === 'csv') {
    const head = columns.map(({ label }) => label)
    return csvAnswer(
      scope.id,
      toCsv(
        head,
        items.map((item) => columns.map(({ cell }) => cell(item))),
      ),
    )
  }
  return jsonAnswer(scope.id, {
    titel: scope.title,
    lijst: absoluteUrl(readEnv().siteUrl, '') + searchHref(scope, query),
    datum: isoDay(new Date()),
    ...(scope.id === scopes.interventies.id && { licentie: { naam: registerLicence.name, adres: registerLicence.url, reikwijdte: registerLicence.scope } }),
    totaal: items.length,
    resultaten: items.map((item) => toRecord(columns, item)),
  })
}
