import type { Claimed } from '@/lib/content/claim'
import { refreshListing } from '@/lib/content/listing'
import { transition, type VersionAction } from '@/lib/content/states'
import type { Tx } from '@/lib/db/client'
import type { Version } from '@/lib/db/generated/client'
import { InvalidStateError } from '@/lib/errors'

type Changes = Partial<Pick<Version, 'state' | 'submittedBy' | 'approvedBy' | 'aloneReason' | 'major' | 'changeNote'>>

/**
 * Takes the draft of a claimed document a step further in its life, and counts that as a save: whoever has it open hears
 * of it. Throws InvalidStateError without a draft, or where the step can't be taken.
 */
export async function setDraft(tx: Tx, { id, draftVersion }: Claimed, step: VersionAction, changes: Changes = {}): Promise<Version> {
  if (!draftVersion) throw new InvalidStateError('Er is geen concept. Open het document in de editor om er een te maken.')
  const state = transition(draftVersion.state, step)
  const draft = await tx.version.update({ where: { id: draftVersion.id }, data: { state, ...changes } })
  await tx.document.update({ where: { id }, data: { lock: { increment: 1 } } })
  await refreshListing(tx, [id])
  return draft
}
