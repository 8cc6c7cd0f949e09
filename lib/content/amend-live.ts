import type { Actor } from '@/lib/auth/policy'
import { blockersOf } from '@/lib/content/blockers'
import type { Claimed } from '@/lib/content/claim'
import { kindOf } from '@/lib/content/id'
import { keepVersion } from '@/lib/content/keep'
import type { CommonContent } from '@/lib/content/kind'
import { refreshListing } from '@/lib/content/listing'
import { writePointers } from '@/lib/content/pointers'
import { kinds } from '@/lib/content/registry'
import { writeLive } from '@/lib/content/write-live'
import type { Tx } from '@/lib/db/client'
import type { Prisma, Version } from '@/lib/db/generated/client'
import { InvalidStateError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'
import { canonical } from '@/lib/versions/same'

type Fields = Readonly<Record<string, unknown>>

/**
 * Changes fields of what is live, at once and in the caller's transaction; `undefined` takes a field away. What is being
 * written stays, and gets the new value where it still said the same as what was live: publishing it later undoes
 * nothing. `note` says in the history what this was. Returns the version that is live now. Throws InvalidStateError when
 * it is not published, or with what keeps these fields from being published, and ZodError.
 */
export async function amendLive(tx: Tx, actor: Actor, document: Claimed, fields: Fields, note: string): Promise<string> {
  const { id, slug, pack, liveVersion: live, draftVersion, status } = document
  if (!live || status !== 'published') throw new InvalidStateError('Dit staat niet (meer) online, dus er is niets om te wijzigen.')
  const before = live.content as Fields
  const content = withFields(before, fields)
  await assertFields(tx, document, content, Object.keys(fields))
  const kind = kindOf(id)
  const parsed = kinds[kind].publishable.parse(content) as CommonContent
  const versions = await writeLive(tx, actor, [{ id, kind, slug, pack, content: parsed }], note, false)
  if (draftVersion) await amendDraft(tx, draftVersion, before, fields, note)
  await announceChange(tx)
  return versions.get(id) ?? live.id
}

/** Only what is changed must be right: what was published before may break rules that are newer. */
async function assertFields(tx: Tx, document: Claimed, content: Fields, names: readonly string[]): Promise<void> {
  const blockers = await blockersOf(tx, { ...document, nextSlug: null, draftVersion: { content } })
  const blocking = blockers.filter(({ severity, path }) => severity === 'block' && names.includes(String(path[0])))
  if (blocking.length > 0) throw new InvalidStateError([...new Set(blocking.map(({ message }) => message))].join(' '))
}

/** Whoever has it open hears of another save, and goes on with both. */
async function amendDraft(tx: Tx, draft: Version, before: Fields, fields: Fields, note: string): Promise<void> {
  const written = draft.content as Fields
  const same = Object.entries(fields).filter(([name]) => canonical(written[name]) === canonical(before[name]))
  if (same.length === 0) return
  const content = withFields(written, Object.fromEntries(same))
  await keepVersion(tx, draft, { note: `Zoals het was vóór: ${note}` })
  await tx.version.update({ where: { id: draft.id }, data: { content: content as Prisma.InputJsonObject, updatedAt: new Date() } })
  await tx.document.update({ where: { id: draft.documentId }, data: { lock: { increment: 1 } } })
  await writePointers(tx, [{ id: draft.documentId, content }], false)
  await refreshListing(tx, [draft.documentId])
}

function withFields(content: Fields, fields: Fields): Fields {
  return Object.fromEntries(Object.entries({ ...content, ...fields }).filter(([, value]) => value !== undefined))
}
