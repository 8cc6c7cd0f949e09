import { listMetadata, type PageProps, SearchableList } from '@/app/(site)/SearchableList'
import { ChooserLink, Entrances } from '@/components/interventions/Entrances'
import type { ListProps } from '@/components/search/list'
import { choiceHref, toChoice } from '@/lib/interventions/chooser'
import { databases } from '@/lib/interventions/vocabulary'
import { scopes } from '@/lib/search/scopes'

export const dynamic = 'force-dynamic'
export const generateMetadata = (props: PageProps) => listMetadata(scopes.interventies, props)

export default function InterventionsPage(props: PageProps) {
  return <SearchableList scope={scopes.interventies} {...props} above={waysIn} />
}

/** Who has asked nothing yet is shown where one can begin; who has, keeps the room for the answer. */
function waysIn({ query, results, href }: ListProps) {
  if (query.q || Object.keys(query.filters).length > 0) return <ChooserLink href={choiceHref(toChoice(query))} />
  const counts = new Map(results.facets.find(({ key }) => key === 'ingang')?.options.map(({ value, count }) => [value, count]))
  return (
    <Entrances
      entrances={databases.map((database) => ({ database, total: counts.get(database) ?? 0, href: href({ filters: { ingang: [database] }, page: 1 }) }))}
    />
  )
}
