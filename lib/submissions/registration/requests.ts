import { z } from 'zod'
import { hashOf } from '@/lib/auth/token'
import type { Db, Tx } from '@/lib/db/client'
import type { RegistrationRequest, Round } from '@/lib/db/generated/client'
import { type Registration, registration } from '@/lib/submissions/registration/registration'

const kept = registration.extend({ naam: z.string() })

/** A registration that waits for its link to be followed. `name`: of who sent it. */
export type Waiting = { request: RegistrationRequest; round: Round; name: string; registration: Registration }

/** The registration that a link stands for, without using it up; undefined when it was used, expired, or never existed. */
export async function findRequest(db: Db | Tx, token: string, now = new Date()): Promise<Waiting | undefined> {
  const request = await db.registrationRequest.findUnique({ where: { tokenHash: hashOf(token) } })
  if (!request || request.usedAt || request.expiresAt <= now) return undefined
  const round = await db.round.findUnique({ where: { id: request.roundId } })
  const parsed = kept.safeParse(request.data)
  if (!round || !parsed.success) return undefined
  const { naam: name, ...data } = parsed.data
  return { request, round, name, registration: data }
}

/** Uses a link up. Returns whether nobody else did at the same time. */
export async function spendRequest(tx: Tx, { tokenHash }: RegistrationRequest, now: Date): Promise<boolean> {
  const { count } = await tx.registrationRequest.updateMany({ where: { tokenHash, usedAt: null }, data: { usedAt: now } })
  return count > 0
}

/** Forgets registrations that nobody confirmed in time, and those that became a submission. */
export async function removeOverRequests(db: Db, now = new Date()): Promise<void> {
  await db.registrationRequest.deleteMany({ where: { OR: [{ expiresAt: { lt: now } }, { usedAt: { not: null } }] } })
}
