import { endpoint } from '@/app/api/redactie/endpoint'
import { db } from '@/lib/db/client'
import { changeRights } from '@/lib/media/commands/change'
import { rightsInput } from '@/lib/media/schema'

/** Says the same about several files; each has a result of its own. Who may change which file the command asks. */
export const POST = endpoint({ schema: rightsInput, action: 'media.read' }, async ({ assets, only }, { actor }) => ({
  results: await changeRights(db(), actor, { assets, only }),
}))
