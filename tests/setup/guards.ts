import { expect, it } from 'vitest'
import { type Action, type Actor, can, roles } from '@/lib/auth/policy'
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
}

/** What every command must do, whatever it is for. */
export function itGuards({ action, event, make, makeWrong, run }: Guarded): void {
  it.each(roles)('is for whom the policy says: %s', async (role) => {
    const target = await make()
    const attempt = run({ id: 'x', role }, target)
    if (can({ id: 'x', role }, action)) await attempt
    else await expect(attempt).rejects.toThrow(ForbiddenError)
  })

  it('refuses a stale lock and changes nothing', async () => {
    const target = await make()
    const before = await db().document.findUnique({ where: { id: target.id }, include: { versions: true } })
    await expect(run({ id: 'x', role: 'beheerder' }, { ...target, lock: target.lock + 1 })).rejects.toThrow(ConflictError)
    expect(await db().document.findUnique({ where: { id: target.id }, include: { versions: true } })).toEqual(before)
  })

  it('refuses what does not exist', async () => {
    if (action === 'document.saveDraft') return
    await expect(run({ id: 'x', role: 'beheerder' }, { id: 'pagina/bestaat-niet', lock: 0 })).rejects.toThrow(NotFoundError)
  })

  it.runIf(makeWrong)('refuses the wrong state', async () => {
    const target = await makeWrong?.()
    if (target) await expect(run({ id: 'x', role: 'beheerder' }, target)).rejects.toThrow(InvalidStateError)
  })

  it('records what happened, by whom', async () => {
    const target = await make()
    await run({ id: 'wie@kis.example', role: 'beheerder' }, target)
    const events = await db().event.findMany({ where: { documentId: target.id, type: event, actor: 'wie@kis.example' } })
    expect(events).toHaveLength(1)
  })
}
