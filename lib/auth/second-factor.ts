import type { AccountRole } from '@/lib/auth/policy'
import { spendRecoveryCode } from '@/lib/auth/recovery-codes'
import { totpStep } from '@/lib/auth/totp'
import type { Tx } from '@/lib/db/client'
import type { User } from '@/lib/db/generated/client'
import { recordEvents } from '@/lib/events/record'

type Owner = Pick<User, 'id' | 'role' | 'totpSecret' | 'totpSince' | 'totpLastStep'>

/**
 * Uses up a code from the app, or a recovery code. Returns whether it was right. Of two at the same time with the same
 * code one is refused.
 */
export async function spendCode(tx: Tx, user: Owner, code: string): Promise<boolean> {
  if (!user.totpSince || !user.totpSecret) return false
  const step = await totpStep(user.totpSecret, code, user.totpLastStep)
  if (step !== undefined) return takeStep(tx, user.id, step)
  if (!(await spendRecoveryCode(tx, user.id, code))) return false
  const left = await tx.recoveryCode.count({ where: { userId: user.id, usedAt: null } })
  await recordEvents(tx, { id: user.id, role: user.role as AccountRole }, [{ type: 'user.recoveryCodeUsed', data: { userId: user.id, left } }])
  return true
}

/** Marks a time step as used; false when it, or a later one, was used before. */
export async function takeStep(tx: Tx, userId: string, step: number): Promise<boolean> {
  const fresh = { id: userId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] }
  const { count } = await tx.user.updateMany({ where: fresh, data: { totpLastStep: step } })
  return count > 0
}
