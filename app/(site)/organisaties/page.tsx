import { listMetadata, type PageProps, SearchableList } from '@/app/(site)/SearchableList'
import { scopes } from '@/lib/search/scopes'

export const dynamic = 'force-dynamic'
export const generateMetadata = (props: PageProps) => listMetadata(scopes.organisaties, props)

export default function OrganisationsPage(props: PageProps) {
  return <SearchableList scope={scopes.organisaties} {...props} />
}
