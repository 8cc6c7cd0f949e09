import { listMetadata, type PageProps, SearchableList } from '@/app/(site)/SearchableList'
import { scopes } from '@/lib/search/scopes'

export const dynamic = 'force-dynamic'
export const generateMetadata = (props: PageProps) => listMetadata(scopes.zoeken, props)

export default function SearchPage(props: PageProps) {
  return <SearchableList scope={scopes.zoeken} {...props} />
}
