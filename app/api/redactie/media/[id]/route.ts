import { z } from 'zod'
import { endpoint } from '@/app/api/redactie/endpoint'
import { db } from '@/lib/db/client'
import { changeAsset } from '@/lib/media/commands/change'
import { readAsset } from '@/lib/media/queries'
import { assetId, changeInput } from '@/lib/media/schema'

type Params = { id: string }

/** One file as it is known now. */
export const GET = endpoint<z.ZodObject, Params>({ schema: z.object({}), action: 'media.read' }, (_, { actor, params }) =>
  readAsset(db(), actor, assetId.parse(params.id)),
)

/** Changes what is known of a file. */
export const POST = endpoint<typeof changeInput, Params>({ schema: changeInput }, async ({ lock, fields }, { actor, params }) => {
  const { id } = await changeAsset(db(), actor, { id: assetId.parse(params.id), lock, fields })
  return readAsset(db(), actor, id)
})
