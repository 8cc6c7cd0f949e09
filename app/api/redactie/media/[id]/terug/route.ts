import { endpoint } from '@/app/api/redactie/endpoint'
import { db } from '@/lib/db/client'
import { restoreAsset } from '@/lib/media/commands/remove'
import { readAsset } from '@/lib/media/queries'
import { assetId, removeInput } from '@/lib/media/schema'

const input = removeInput.pick({ lock: true })

/** Takes a file out of the trash. */
export const POST = endpoint<typeof input, { id: string }>({ schema: input }, async ({ lock }, { actor, params }) => {
  const { id } = await restoreAsset(db(), actor, { id: assetId.parse(params.id), lock })
  return { asset: await readAsset(db(), actor, id) }
})
