import { listMetadata, type PageProps, SearchableList } from '@/app/(site)/SearchableList'
import { scopes } from '@/lib/search/scopes'

export const dynamic = 'force-dynamic'
export const generateMetadata = (props: PageProps) => listMetadata(scopes.publicaties, props)

export default function PublicationsPage(props: PageProps) {
  return <SearchableList scope={scopes.publicaties} {...props} />
}
