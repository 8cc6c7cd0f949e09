import type { SignedIn } from '@/lib/auth/sessions'
import type { Db } from '@/lib/db/client'
import { NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { loadSelf } from '@/lib/users/prove'
import { revokeAll } from '@/lib/users/revoke'

/** Ends one session of one's own, at once. Throws NotFoundError for somebody else's, or one that is over. */
export async function revokeSession(db: Db, me: SignedIn, sessionId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const user = await loadSelf(tx, { id: me.id, role: me.role })
    const session = await tx.session.findFirst({ where: { id: sessionId, userId: user.id } })
    if (!session) throw new NotFoundError('Deze sessie is al voorbij.')
    await tx.session.deleteMany({ where: { id: session.id } })
    await recordEvents(tx, { id: me.id, role: me.role }, [{ type: 'user.sessionRevoked', data: { userId: user.id, device: session.device } }])
  })
}

/** Ends all one's sessions but this one. Returns how many. */
export async function revokeOtherSessions(db: Db, me: SignedIn): Promise<number> {
  return db.$transaction(async (tx) => {
    const user = await loadSelf(tx, { id: me.id, role: me.role })
    const count = await revokeAll(tx, user.id, me.sessionId)
    if (count > 0) await recordEvents(tx, { id: me.id, role: me.role }, [{ type: 'user.sessionRevoked', data: { userId: user.id, count } }])
    return count
  })
}
