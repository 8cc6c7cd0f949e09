import { endpoint } from '@/app/api/redactie/endpoint'
import { db } from '@/lib/db/client'
import { beat, heartbeat } from '@/lib/editor/presence'

/** Tells that this tab has the document open; answers who else has. */
export const POST = endpoint<typeof heartbeat, { kind: string; slug: string }>(
  { schema: heartbeat, action: 'document.read' },
  (input, { actor, params: { kind, slug } }) => beat(db(), actor, `${kind}/${slug}`, input),
)
