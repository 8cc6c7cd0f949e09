import type { Actor } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/client'

/** Everything that can have happened. How it reads in Dutch is in lib/events/words.ts. */
export const eventTypes = [
  'document.created',
  'document.draftSaved',
  'document.draftDiscarded',
  'document.versionNamed',
  'document.versionRestored',
  'document.submitted',
  'document.takenBack',
  'document.changesRequested',
  'document.approved',
  'document.scheduled',
  'document.unscheduled',
  'document.published',
  'document.publishedAlone',
  'document.checkedAlone',
  'document.withdrawalScheduled',
  'document.withdrawalUnscheduled',
  'document.withdrawn',
  'document.merged',
  'document.removed',
  'document.trashed',
  'document.restored',
  'document.purged',
  'document.assigned',
  'document.slugChanged',
  'document.checked',
  'document.reviewReminded',
  'document.previewShared',
  'document.previewRevoked',
  'document.previewSeen',
  'media.uploaded',
  'media.refused',
  'media.changed',
  'media.removed',
  'redirect.added',
  'redirect.changed',
  'redirect.removed',
  'redirect.imported',
  'audit.exported',
  'user.invited',
  'user.activated',
  'user.loggedIn',
  'user.loginFailed',
  'user.loggedOut',
  'user.passwordChanged',
  'user.passwordReset',
  'user.secondFactorSet',
  'user.secondFactorRemoved',
  'user.recoveryCodeUsed',
  'user.roleChanged',
  'user.blocked',
  'user.unblocked',
  'user.sessionRevoked',
  'settings.changed',
  'content.imported',
  'owner.contacted',
] as const
export type EventType = (typeof eventTypes)[number]
export type NewEvent = { type: EventType; documentId?: string; versionId?: string; data?: Record<string, string | number | boolean | null> }

/** Writes what happened, in the transaction in which it happened. */
export async function recordEvents(tx: Tx, actor: Actor, events: readonly NewEvent[]): Promise<void> {
  await tx.event.createMany({ data: events.map((event) => ({ ...event, actor: actor.id, data: event.data ?? {} })) })
}
