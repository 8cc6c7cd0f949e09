import { endpoint } from '@/app/api/redactie/endpoint'
import { db } from '@/lib/db/client'
import { AssetInUseError, removeAsset } from '@/lib/media/commands/remove'
import { readAsset } from '@/lib/media/queries'
import { assetId, removeInput } from '@/lib/media/schema'

/** Puts a file in the trash, or says which documents are in the way. */
export const POST = endpoint<typeof removeInput, { id: string }>({ schema: removeInput }, async ({ lock, evenInDrafts }, { actor, params }) => {
  try {
    const { id } = await removeAsset(db(), actor, { id: assetId.parse(params.id), lock, evenInDrafts })
    return { asset: await readAsset(db(), actor, id) }
  } catch (error) {
    if (!(error instanceof AssetInUseError)) throw error
    return { inUse: { message: error.message, usage: error.usage, onlyDrafts: error.onlyDrafts } }
  }
})
