import type { Actor } from '@/lib/auth/policy'
import { assertPublishable } from '@/lib/content/blockers'
import { withChange } from '@/lib/content/changes'
import type { Claimed } from '@/lib/content/claim'
import { kindOf } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import { kinds } from '@/lib/content/registry'
import { nextReview } from '@/lib/content/review-date'
import { transition } from '@/lib/content/states'
import { writeLive } from '@/lib/content/write-live'
import { isoDay } from '@/lib/dates'
import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { InvalidStateError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'
import { recordEvents } from '@/lib/events/record'
import { revokePreviews } from '@/lib/preview/links'

/** `major`: readers should know, and `changeNote` tells them what changed. `aloneReason`: why nobody else looked. */
export type Publishing = { major?: boolean | undefined; changeNote?: string | undefined; aloneReason?: string | null | undefined }

/**
 * Makes the draft of a claimed document what the public sees, in the caller's transaction: content, address, references,
 * search, review date, events. Links to its preview stop working. Returns the version. Throws ZodError with everything
 * that blocks publication, and InvalidStateError.
 */
export async function goLive(tx: Tx, actor: Actor, document: Claimed, { major, changeNote, aloneReason }: Publishing): Promise<string> {
  const { id, slug, nextSlug, pack, draftVersion: draft, reviewOn } = document
  if (!draft) throw new InvalidStateError('Er is geen concept om te publiceren.')
  transition(draft.state, 'publish')
  await assertPublishable(tx, document)
  const said = {
    major: major ?? draft.major,
    changeNote: changeNote?.trim() || draft.changeNote,
    aloneReason: aloneReason === undefined ? draft.aloneReason : aloneReason,
  }
  const checked = latestCheck(kinds[kindOf(id)].publishable.parse(draft.content), document)
  const content = document.status === 'unpublished' ? checked : withChange(checked, said, isoDay(new Date()))
  await tx.version.update({ where: { id: draft.id }, data: { content: content as unknown as Prisma.InputJsonValue, ...said } })
  await writeLive(tx, actor, [{ id, kind: kindOf(id), slug: nextSlug ?? slug, pack, content, versionId: draft.id }])
  if (!reviewOn) await tx.document.update({ where: { id }, data: { reviewOn: await nextReview(tx, kindOf(id)), reviewRemindedAt: null } })
  await forgetDraft(tx, actor, id)
  await recordPublication(tx, actor, document, draft.id, said)
  await announceChange(tx)
  return draft.id
}

/** That somebody confirmed what is live is not undone by a draft that was begun before. */
function latestCheck(content: CommonContent, { liveVersion }: Claimed): CommonContent {
  const live = (liveVersion?.content as CommonContent | undefined)?.checkedOn
  return live && live > (content.checkedOn ?? '') ? { ...content, checkedOn: live } : content
}

/** There is no draft any more: it points at nothing, and nobody outside can look at it. */
export async function forgetDraft(tx: Tx, actor: Actor, id: string): Promise<void> {
  await tx.reference.deleteMany({ where: { fromDocumentId: id, live: false } })
  await tx.assetUse.deleteMany({ where: { documentId: id, live: false } })
  await revokePreviews(tx, actor, id)
}

type Said = { major: boolean; changeNote: string | null; aloneReason: string | null }

async function recordPublication(tx: Tx, actor: Actor, { id, slug, nextSlug, status }: Claimed, versionId: string, said: Said): Promise<void> {
  const { major, changeNote, aloneReason } = said
  await recordEvents(tx, actor, [
    {
      type: 'document.published',
      documentId: id,
      versionId,
      data: { major, ...(changeNote && { changeNote }), ...(status === 'unpublished' && { first: true }) },
    },
    ...(nextSlug && nextSlug !== slug ? [{ type: 'document.slugChanged' as const, documentId: id, versionId, data: { from: slug, to: nextSlug } }] : []),
    ...(aloneReason ? [{ type: 'document.publishedAlone' as const, documentId: id, versionId, data: { reason: aloneReason } }] : []),
  ])
}
