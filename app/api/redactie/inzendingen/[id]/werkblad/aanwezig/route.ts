import { endpoint } from '@/app/api/redactie/endpoint'
import { db } from '@/lib/db/client'
import { heartbeat } from '@/lib/editor/presence'
import { meetAtWorksheet } from '@/lib/worksheet/open-worksheet'

/** Tells that this tab has the worksheet open; answers who else has. */
export const POST = endpoint<typeof heartbeat, { id: string }>({ schema: heartbeat, action: 'owner.enter' }, (input, { actor, params: { id } }) =>
  meetAtWorksheet(db(), actor, id, input),
)
