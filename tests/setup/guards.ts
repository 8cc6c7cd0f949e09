import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { type Action, type Actor, can, roles } from '@/lib/auth/policy'
import { workState } from '@/lib/content/states'
import { db } from '@/lib/db/client'
import { ConflictError, ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import type { EventType } from '@/lib/events/record'

type Guarded = {
  action: Action
  event: EventType
  /** Makes a document on which the command may be done. */
  make: () => Promise<{ id: string; lock: number }>
  /** Makes one on which it may not, because of its state. */
  makeWrong?: () => Promise<{ id: string; lock: number }>
  run: (actor: Actor, target: { id: string; lock: number }) => Promise<unknown>
  /** What it says is not about what is written, so it does not matter who saved since. */
  anyLock?: boolean
}

/** What every command must do, whatever it is for. */
export function itGuards({ action, event, make, makeWrong, run, anyLock = false }: Guarded): void {
  it.each(roles)('is for whom the policy says: %s', async (role) => {
    const actor = { id: randomUUID(), role }
    const target = await make()
    const allowed = can(actor, action, await subject(target.id))
    if (allowed) await run(actor, target)
    else await expect(run(actor, target)).rejects.toThrow(ForbiddenError)
  })

  it.skipIf(anyLock)('refuses a stale lock and changes nothing', async () => {
    const target = await make()
    const before = await state(target.id)
    await expect(run({ id: randomUUID(), role: 'beheerder' }, { ...target, lock: target.lock + 1 })).rejects.toThrow(ConflictError)
    expect(await state(target.id)).toEqual(before)
  })

  it('refuses what does not exist', async () => {
    if (action === 'document.saveDraft') return
    await expect(run({ id: randomUUID(), role: 'beheerder' }, { id: 'pagina/bestaat-niet', lock: 0 })).rejects.toThrow(NotFoundError)
  })

  it.runIf(makeWrong)('refuses the wrong state, and changes nothing', async () => {
    const target = await makeWrong?.()
    if (!target) return
    const before = await state(target.id)
    const refusal = await run({ id: randomUUID(), role: 'beheerder' }, target).catch((error: unknown) => error)
    expect(
      [InvalidStateError, ForbiddenError].some((type) => refusal instanceof type),
      String(refusal),
    ).toBe(true)
    expect(await state(target.id)).toEqual(before)
  })

  it('records what happened, by whom', async () => {
    const target = await make()
    const actor = { id: randomUUID(), role: 'beheerder' as const }
    await run(actor, target)
    const events = await db().event.findMany({ where: { documentId: target.id, type: event, actor: actor.id } })
    expect(events).toHaveLength(1)
  })
}

async function subject(id: string) {
  const { ownerId, draftVersion } = await db().document.findUniqueOrThrow({ where: { id }, include: { draftVersion: true } })
  return { ownerId, state: workState(draftVersion?.state) }
}

function state(id: string) {
  return db().document.findUnique({ where: { id }, include: { versions: { orderBy: { number: 'asc' } }, routes: { orderBy: { path: 'asc' } } } })
}
