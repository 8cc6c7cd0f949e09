import { z } from 'zod'
import { endpoint, type Refusal } from '@/app/api/redactie/endpoint'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { documentId } from '@/lib/content/id'
import { db } from '@/lib/db/client'
import { openDocument } from '@/lib/editor/open'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'

type Params = { kind: string; slug: string }

/** What is there now, for a screen that is behind. */
export const GET = endpoint<z.ZodObject, Params>({ schema: z.object({}), action: 'document.read' }, (_, { actor, user, params }) =>
  openDocument(db(), { ...actor, name: user.name }, idOf(params)),
)

/** `as` is who opened the page: on a shared computer nobody saves under the name of who logged in since. */
const save = z.strictObject({
  lock: z.number().int().min(0).max(2_000_000_000),
  saveId: z.uuid(),
  content: z.record(z.string(), z.unknown()),
  as: z.uuid(),
})

/** Saves. Where somebody else saved since, the answer is 409 with what is there now; who may not write any more hears why. */
export const PUT = endpoint<typeof save, Params>({ schema: save, action: 'document.read' }, async ({ lock, saveId, content, as }, { actor, user, params }) => {
  if (as !== actor.id) return refusal(401, { code: 'login', message: 'In deze browser is intussen iemand anders ingelogd. Log weer in als jezelf.' })
  const id = idOf(params)
  try {
    const saved = await saveDraft(db(), actor, { id, lock, saveId, content })
    return { lock: saved.lock, savedAt: saved.savedAt.toISOString() }
  } catch (error) {
    if (!(error instanceof ConflictError || error instanceof ForbiddenError)) throw error
    const there = await openDocument(db(), { ...actor, name: user.name }, id)
    if (error instanceof ForbiddenError) return refusal(403, { code: 'forbidden', message: there.whyNot ?? error.message })
    return refusal(409, { code: 'conflict', message: error.message, there })
  }
})

function idOf({ kind, slug }: Params): string {
  const id = documentId.safeParse(`${kind}/${slug}`)
  if (!id.success) throw new NotFoundError('Dit document bestaat niet (meer).')
  return id.data
}

function refusal(status: number, body: Refusal & { there?: unknown }): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
}
