import type { Actor } from '@/lib/auth/policy'
import type { Claimed } from '@/lib/content/claim'
import { kindOf } from '@/lib/content/id'
import type { Db, Tx } from '@/lib/db/client'
import { ForbiddenError, InvalidStateError } from '@/lib/errors'
import { readSetting } from '@/lib/settings/settings'

/** Who had a hand in what is being written. `required`: this kind asks for a second pair of eyes. */
export type Eyes = { required: boolean; author: string; submittedBy: string | null; approvedBy: string | null }

/** Whose eyes were on the draft of a document. Throws InvalidStateError without a draft. */
export async function eyesOf(tx: Tx | Db, { id, draftVersion }: Pick<Claimed, 'id' | 'draftVersion'>): Promise<Eyes> {
  if (!draftVersion) throw new InvalidStateError('Er is geen concept.')
  const { [kindOf(id)]: rules } = await readSetting(tx, 'kinds')
  const { author, submittedBy, approvedBy } = draftVersion
  return { required: rules?.fourEyes ?? true, author, submittedBy, approvedBy }
}

/** Whether somebody can be the second pair of eyes: neither who wrote last nor who submitted. */
export function isSecond(id: string, { author, submittedBy }: Pick<Eyes, 'author' | 'submittedBy'>): boolean {
  return id !== author && id !== submittedBy
}

/** Whether publishing it would be one person's doing where two are asked for. The program itself publishes what was planned. */
export function isAlone(actor: Actor, eyes: Eyes): boolean {
  if (!eyes.required || actor.role === 'systeem' || isSecond(actor.id, eyes)) return false
  return eyes.approvedBy === null || !isSecond(eyes.approvedBy, eyes)
}

/** Throws ForbiddenError when somebody would approve their own work where a second pair of eyes is asked for. */
export function assertSecond(actor: Actor, eyes: Eyes): void {
  if (eyes.required && !isSecond(actor.id, eyes)) throw new ForbiddenError('Je hebt dit zelf geschreven of ingestuurd. Laat iemand anders het goedkeuren.')
}

/** The reason for publishing alone, or undefined where no reason is needed. Throws InvalidStateError where one is missing. */
export function reasonAlone(actor: Actor, eyes: Eyes, reason: string | null | undefined): string | undefined {
  if (!isAlone(actor, eyes)) return undefined
  if (!reason?.trim())
    throw new InvalidStateError('Niemand anders heeft dit goedgekeurd. Stuur het ter beoordeling, of zeg waarom het nu zonder tweede paar ogen online moet.')
  return reason.trim()
}
