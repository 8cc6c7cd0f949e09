import { z } from 'zod'
import { endpoint } from '@/app/api/redactie/endpoint'
import { db } from '@/lib/db/client'
import { saveConsensus } from '@/lib/reviews/commands/save-consensus'
import { keepSent } from '@/lib/reviews/keep-form'

/** The fields of the form by name, as a browser would send them. */
const schema = z.strictObject({ fields: z.record(z.string().max(300), z.string()) })

/** Saves the consensus as one goes. */
export const PUT = endpoint<typeof schema, { id: string }>({ schema, action: 'assessor.enter' }, ({ fields }, { actor, params }) =>
  keepSent(db(), actor, params.id, fields, saveConsensus),
)
