import { endpoint } from '@/app/api/redactie/endpoint'
import { nameVersion, versionName } from '@/lib/content/commands/name-version'
import { db } from '@/lib/db/client'

/** Keeps what is being written now under a name. */
export const POST = endpoint<typeof versionName, { kind: string; slug: string }>(
  { schema: versionName, action: 'document.read' },
  (input, { actor, params: { kind, slug } }) => nameVersion(db(), actor, { ...input, id: `${kind}/${slug}` }),
)
