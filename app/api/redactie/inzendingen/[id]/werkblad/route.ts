import { z } from 'zod'
import { endpoint, type Refusal } from '@/app/api/redactie/endpoint'
import { db } from '@/lib/db/client'
import { ConflictError, ForbiddenError } from '@/lib/errors'
import { saveWorksheet } from '@/lib/worksheet/commands/save-worksheet'
import { openWorksheet } from '@/lib/worksheet/open-worksheet'

type Params = { id: string }

/** What is there now, for a screen that is behind. */
export const GET = endpoint<z.ZodObject, Params>({ schema: z.object({}), action: 'owner.enter' }, (_, { actor, user, params }) =>
  openWorksheet(db(), { ...actor, name: user.name }, params.id),
)

/** `as` is who opened the page: on a shared computer nobody saves under the name of who logged in since. */
const save = z.strictObject({
  lock: z.number().int().min(0).max(2_000_000_000),
  saveId: z.uuid(),
  content: z.record(z.string(), z.unknown()),
  as: z.uuid(),
})

/** Saves. Where somebody else saved since, the answer is 409 with what is there now; who may not write any more hears why. */
export const PUT = endpoint<typeof save, Params>({ schema: save, action: 'owner.enter' }, async ({ lock, saveId, content, as }, { actor, user, params }) => {
  if (as !== actor.id) return refusal(401, { code: 'login', message: 'In deze browser is intussen iemand anders ingelogd. Log weer in als jezelf.' })
  try {
    const saved = await saveWorksheet(db(), actor, { id: params.id, lock, saveId, content })
    return { lock: saved.lock, savedAt: saved.savedAt.toISOString() }
  } catch (error) {
    if (!(error instanceof ConflictError || error instanceof ForbiddenError)) throw error
    const there = await openWorksheet(db(), { ...actor, name: user.name }, params.id)
    if (error instanceof ForbiddenError) return refusal(403, { code: 'forbidden', message: there.whyNot ?? error.message })
    return refusal(409, { code: 'conflict', message: error.message, there })
  }
})

function refusal(status: number, body: Refusal & { there?: unknown }): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
}
