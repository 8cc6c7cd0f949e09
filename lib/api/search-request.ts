import { generalIssues } from '@/lib/api/parameters'
import type { ParameterIssue } from '@/lib/api/problem'
import { maxPage, parseSearchQuery } from '@/lib/search/address'
import { currentCatalogue } from '@/lib/search/edition'
import { type FacetKey, facets, staticFacetLabel } from '@/lib/search/facets'
import type { SearchQuery } from '@/lib/search/query'
import { allFacets, scopes, sortsOf } from '@/lib/search/scopes'
import { readParams } from '@/lib/site/params'
import { joinNl } from '@/lib/text'

const scope = scopes.zoeken
const filters = allFacets(scope)
/** The names of everything that a program may ask of the search. */
export const searchParameters = ['q', ...filters, 'volgorde', 'pagina', 'letterlijk']
/** A list of values that is longer than this is not quoted in a message. */
const mostQuoted = 12

/**
 * Reads a search that a program asks. Where a page takes the nearest that it can, this names everything that is wrong,
 * because a program that is misunderstood would never notice.
 */
export async function readSearchRequest(params: URLSearchParams): Promise<{ query: SearchQuery } | { issues: ParameterIssue[] }> {
  const issues = [...generalIssues(params, searchParameters, filters), ...(await filterIssues(params)), ...orderIssues(params)]
  return issues.length > 0 ? { issues } : { query: parseSearchQuery(readParams(params), scope) }
}

async function filterIssues(params: URLSearchParams): Promise<ParameterIssue[]> {
  const asked = filters.flatMap((key) => params.getAll(key).map((value) => ({ key, value })))
  if (asked.length === 0) return []
  const counts = (await currentCatalogue()).count(scope, {})
  return asked
    .filter(({ key, value }) => staticFacetLabel(key, value) === undefined && !counts[key]?.has(value))
    .map(({ key, value }) => ({ parameter: key, melding: unknownValue(key, value, [...(counts[key]?.keys() ?? [])]) }))
}

function unknownValue(key: FacetKey, value: string, occurring: readonly string[]): string {
  const { values } = facets[key] as { values?: Readonly<Record<string, string>> }
  const choice = values ? Object.keys(values) : occurring
  const asked = value === '' ? 'Deze parameter is leeg.' : `De waarde “${value.slice(0, 60)}” bestaat niet.`
  return choice.length > 0 && choice.length <= mostQuoted ? `${asked} Je kunt kiezen uit ${joinNl(choice)}.` : asked
}

function orderIssues(params: URLSearchParams): ParameterIssue[] {
  const orders: readonly string[] = sortsOf(scope, params.get('q') ?? '')
  const [order, page, literal] = [params.get('volgorde'), params.get('pagina'), params.get('letterlijk')]
  return [
    ...(order !== null && !orders.includes(order) ? [{ parameter: 'volgorde', melding: `Kies uit ${joinNl(orders)}.` }] : []),
    ...(page !== null && !isPage(page) ? [{ parameter: 'pagina', melding: `Geef een heel getal van 1 tot en met ${maxPage}.` }] : []),
    ...(literal !== null && literal !== '1' ? [{ parameter: 'letterlijk', melding: 'Deze parameter kan alleen 1 zijn.' }] : []),
  ]
}

function isPage(text: string): boolean {
  return /^[1-9]\d{0,2}$/.test(text) && Number(text) <= maxPage
}
