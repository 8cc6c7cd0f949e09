import { downloadOf } from '@/app/(site)/download'
import { scopes } from '@/lib/search/scopes'

export const dynamic = 'force-dynamic'

export const GET = downloadOf(scopes.interventies)
