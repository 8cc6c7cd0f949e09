import type { Actor } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/client'

export type EventType = 'document.draftSaved' | 'document.published' | 'document.withdrawn' | 'content.imported' | 'owner.contacted'
export type NewEvent = { type: EventType; documentId?: string; versionId?: string; data?: Record<string, string | number | boolean | null> }

/** Writes what happened, in the transaction in which it happened. */
export async function recordEvents(tx: Tx, actor: Actor, events: readonly NewEvent[]): Promise<void> {
  await tx.event.createMany({ data: events.map((event) => ({ ...event, actor: actor.id, data: event.data ?? {} })) })
}
