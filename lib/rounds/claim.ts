import { type Actor, authorize } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/client'
import type { Round } from '@/lib/db/generated/client'
import { ConflictError, InvalidStateError, NotFoundError } from '@/lib/errors'

/**
 * Locks a round for this transaction and asks whether the actor may manage it. `lock`: what was shown when the form was
 * opened. Throws ForbiddenError, NotFoundError, and ConflictError when somebody changed it meanwhile.
 */
export async function claimRound(tx: Tx, actor: Actor, slug: string, lock?: number): Promise<Round> {
  authorize(actor, 'round.manage')
  await tx.$queryRaw`SELECT id FROM "Round" WHERE slug = ${slug} FOR UPDATE`
  const round = await tx.round.findUnique({ where: { slug } })
  if (!round) throw new NotFoundError('Deze ronde bestaat niet (meer).')
  if (lock !== undefined && lock !== round.lock)
    throw new ConflictError('Iemand anders heeft deze ronde intussen gewijzigd. Open de pagina opnieuw in een ander tabblad, en neem je wijzigingen over.')
  return round
}

/** A closed round stays as it was. Throws InvalidStateError. */
export function assertNotClosed(round: Pick<Round, 'closedAt'>): void {
  if (round.closedAt) throw new InvalidStateError('Deze ronde is gesloten. Open haar eerst opnieuw.')
}
