import type { Dossier } from '@/lib/dossiers/schema'
import type { SearchHit } from '@/lib/search/query'
import { scopes } from '@/lib/search/scopes'
import { searchAll, searchHref } from '@/lib/search/search'

/** So many interventions stand under a mechanism; the rest are a click away. */
const shown = 6

/**
 * The interventions that name each mechanism of a dossier, by the slug of the mechanism: all their identities (`ids`), the
 * first of them in the order of the list (`hits`), and the address (`href`) of the list with all.
 */
export async function mechanismUses(id: string, { mechanisms }: Dossier): Promise<Record<string, { ids: string[]; hits: SearchHit[]; href: string }>> {
  const scope = scopes.interventies
  const uses = await Promise.all(
    mechanisms.map(async ({ slug }) => {
      const query = { q: '', filters: { mechanisme: [`${id}#${slug}`] }, sort: scope.defaultSort, page: 1 }
      const all = await searchAll(query, scope)
      return [slug, { ids: all.map((hit) => hit.id), hits: all.slice(0, shown), href: searchHref(scope, query) }] as const
    }),
  )
  return Object.fromEntries(uses)
}
