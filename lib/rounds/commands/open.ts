import type { Actor } from '@/lib/auth/policy'
import { formatDate, isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'
import { recordEvents } from '@/lib/events/record'
import { claimRound } from '@/lib/rounds/claim'
import { dayText } from '@/lib/rounds/days'
import { assertDossiers } from '@/lib/rounds/dossiers'

/**
 * Opens a round: from now on everybody can read about it. A closed round opens again. One that is open already stays as it is.
 * Throws ForbiddenError, NotFoundError, ConflictError, and ExpectedError when nobody could register any more, or a dossier is gone.
 */
export function openRound(db: Db, actor: Actor, { slug, lock }: { slug: string; lock: number }, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    const round = await claimRound(tx, actor, slug)
    if (round.openedAt && !round.closedAt) return
    await claimRound(tx, actor, slug, lock)
    if (!round.openedAt) {
      await assertDossiers(tx, round.dossiers)
      const until = dayText(round.registrationUntil)
      if (until < isoDay(now)) throw new ExpectedError(`Aanmelden kon tot en met ${formatDate(until)}. Kies eerst latere dagen bij Instellen.`)
    }
    await tx.round.update({ where: { id: round.id }, data: { openedAt: round.openedAt ?? now, closedAt: null, lock: { increment: 1 } } })
    await recordEvents(tx, actor, [{ type: 'round.opened', data: { title: round.title, slug } }])
    await announceChange(tx)
  })
}
