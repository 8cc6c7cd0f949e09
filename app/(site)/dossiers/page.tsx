import { listMetadata, type PageProps, SearchableList } from '@/app/(site)/SearchableList'
import { scopes } from '@/lib/search/scopes'

export const dynamic = 'force-dynamic'
export const generateMetadata = (props: PageProps) => listMetadata(scopes.dossiers, props)

export default function DossiersPage(props: PageProps) {
  return <SearchableList scope={scopes.dossiers} {...props} />
}
