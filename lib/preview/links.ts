import { z } from 'zod'
import { type Actor, authorize, visitor } from '@/lib/auth/policy'
import { hashOf, makeToken } from '@/lib/auth/token'
import { claimAny, subjectOf } from '@/lib/content/claim'
import type { Db, Tx } from '@/lib/db/client'
import type { PreviewLink } from '@/lib/db/generated/client'
import { InvalidStateError, NotFoundError } from '@/lib/errors'
import { namesOf } from '@/lib/events/names'
import { recordEvents } from '@/lib/events/record'

const dayMs = 24 * 60 * 60_000
const hourMs = 60 * 60_000
const mostOpen = 50

/** For whom, and for how many days. */
export const newPreview = z.object({
  note: z.string().trim().min(1, { error: 'Schrijf voor wie deze link is' }).max(120, { error: 'Houd het korter: hoogstens 120 tekens' }),
  days: z.coerce
    .number({ error: 'Kies hoelang de link werkt' })
    .int({ error: 'Kies een heel aantal dagen' })
    .min(1, { error: 'Kies minstens 1 dag' })
    .max(30, { error: 'Kies hoogstens 30 dagen' }),
})
export type NewPreview = z.output<typeof newPreview> & { id: string }
export type SharedPreview = { token: string; expiresAt: Date }

/**
 * Makes a way for somebody without an account to see the draft of a document. The token is given this once: the
 * database only keeps its hash. Throws NotFoundError, ForbiddenError, ZodError, and InvalidStateError without a draft.
 */
export function sharePreview(db: Db, actor: Actor, { id, ...input }: NewPreview, now = new Date()): Promise<SharedPreview> {
  return db.$transaction(async (tx) => {
    const document = await claimAny(tx, id)
    authorize(actor, 'preview.share', subjectOf(document))
    const { note, days } = newPreview.parse(input)
    if (!document.draftVersion || document.trashedAt) throw new InvalidStateError('Er is geen concept om te delen.')
    if ((await tx.previewLink.count({ where: { documentId: id, ...open(now) } })) >= mostOpen)
      throw new InvalidStateError('Dit document heeft al 50 voorbeeldlinks die werken. Trek er eerst een paar in.')
    const { token, hash } = makeToken()
    const expiresAt = new Date(now.getTime() + days * dayMs)
    await tx.previewLink.create({ data: { documentId: id, tokenHash: hash, note, createdBy: actor.id, createdAt: now, expiresAt } })
    await recordEvents(tx, actor, [{ type: 'document.previewShared', documentId: id, data: { note, days } }])
    return { token, expiresAt }
  })
}

/** Makes a link stop working at once; one that stopped already stays as it was. Throws NotFoundError also for a link of another document, and ForbiddenError. */
export function revokePreview(db: Db, actor: Actor, { id, linkId }: { id: string; linkId: string }): Promise<void> {
  return db.$transaction(async (tx) => {
    const document = await claimAny(tx, id)
    authorize(actor, 'preview.share', subjectOf(document))
    const link = z.uuid().safeParse(linkId).success ? await tx.previewLink.findFirst({ where: { id: linkId, documentId: id } }) : null
    if (!link) throw new NotFoundError('Deze voorbeeldlink hoort niet bij dit document.')
    if (link.revokedAt) return
    await tx.previewLink.update({ where: { id: linkId }, data: { revokedAt: new Date() } })
    await recordEvents(tx, actor, [{ type: 'document.previewRevoked', documentId: id, data: { note: link.note } }])
  })
}

/** Makes all links to the draft of a document stop working, as a part of a command, such as its publication. */
export async function revokePreviews(tx: Tx, actor: Actor, documentId: string, now = new Date()): Promise<void> {
  const { count } = await tx.previewLink.updateMany({ where: { documentId, ...open(now) }, data: { revokedAt: now } })
  if (count > 0) await recordEvents(tx, actor, [{ type: 'document.previewRevoked', documentId, data: { count } }])
}

function open(now: Date) {
  return { revokedAt: null, expiresAt: { gt: now } }
}

/** A link in the list of its document. Its token is known to nobody but who has it. */
export type ListedPreview = {
  id: string
  note: string
  by: string
  createdAt: Date
  expiresAt: Date
  state: 'open' | 'revoked' | 'expired'
  views: number
  lastSeenAt: Date | null
}

/** The links of a document, the newest first. Throws ForbiddenError for who may not share it. */
export async function listPreviews(db: Db, actor: Actor, id: string, now = new Date()): Promise<ListedPreview[]> {
  const document = await db.document.findUnique({ where: { id }, select: { ownerId: true } })
  if (!document) throw new NotFoundError('Dit document bestaat niet (meer).')
  authorize(actor, 'preview.share', { ownerId: document.ownerId })
  const rows = await db.previewLink.findMany({ where: { documentId: id }, orderBy: { createdAt: 'desc' }, take: 200 })
  const names = await namesOf(
    db,
    rows.map(({ createdBy }) => createdBy),
  )
  return rows.map(({ createdBy, revokedAt, tokenHash: _, documentId: __, ...row }) => ({
    ...row,
    by: names.get(createdBy) ?? '',
    state: revokedAt ? 'revoked' : row.expiresAt <= now ? 'expired' : 'open',
  }))
}

/**
 * What a token stands for: nothing of ours, a link that ended, a document that meanwhile is published (`path` is
 * where), or a draft that may be seen.
 */
export type Outside = { state: 'unknown' } | { state: 'revoked' | 'expired' } | { state: 'published'; path: string } | { state: 'open'; link: PreviewLink }

export async function findPreview(db: Db, token: string, now = new Date()): Promise<Outside> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return { state: 'unknown' }
  const link = await db.previewLink.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { document: { include: { routes: { where: { kind: 'document' } } } } },
  })
  if (!link) return { state: 'unknown' }
  const { draftVersionId, liveVersionId, trashedAt, routes } = link.document
  const path = routes.map((route) => route.path).sort((a, b) => a.length - b.length)[0]
  if (liveVersionId && !draftVersionId && path) return { state: 'published', path }
  if (link.revokedAt || trashedAt || !draftVersionId) return { state: 'revoked' }
  return link.expiresAt <= now ? { state: 'expired' } : { state: 'open', link }
}

/** Counts that somebody looked. At most once an hour for each link it is an event. */
export function seePreview(db: Db, { id, documentId, note }: Pick<PreviewLink, 'id' | 'documentId' | 'note'>, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    const anHourAgo = new Date(now.getTime() - hourMs)
    const { count } = await tx.previewLink.updateMany({
      where: { id, OR: [{ lastSeenAt: null }, { lastSeenAt: { lte: anHourAgo } }] },
      data: { lastSeenAt: now, views: { increment: 1 } },
    })
    if (count === 0) await tx.previewLink.updateMany({ where: { id }, data: { views: { increment: 1 } } })
    else await recordEvents(tx, visitor, [{ type: 'document.previewSeen', documentId, data: { note } }])
  })
}
