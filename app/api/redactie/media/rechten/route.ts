import { endpoint } from '@/app/api/redactie/endpoint'
import { db } from '@/lib/db/client'
import { changeRights } from '@/lib/media/commands/change'
import { rightsInput } from '@/lib/media/schema'

/** Says the same about several files; each has a result of its own. */
export const POST = endpoint({ schema: rightsInput, action: 'media.edit' }, async ({ assets, only }, { actor }) => ({
  results: await changeRights(db(), actor, { assets, only }),
}))
