import { listMetadata, type PageProps, SearchableList } from '@/app/(site)/SearchableList'
import { scopes } from '@/lib/search/scopes'

export const dynamic = 'force-dynamic'
export const generateMetadata = (props: PageProps) => listMetadata(scopes.kennisgidsen, props)

export default function GuidesPage(props: PageProps) {
  return <SearchableList scope={scopes.kennisgidsen} covers {...props} />
}
