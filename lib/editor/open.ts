import { type Actor, authorize, can } from '@/lib/auth/policy'
import { type KindId, kindOf } from '@/lib/content/id'
import { workState } from '@/lib/content/states'
import type { Db } from '@/lib/db/client'
import type { PublicStatus, VersionState } from '@/lib/db/generated/enums'
import { isUuid } from '@/lib/db/uuid'
import { NotFoundError } from '@/lib/errors'

/**
 * What the editor needs of a document: what is being written, or what is live as long as nothing is. `savedAt` is ISO
 * 8601 in UTC, `savedBy` the name of who wrote it, if that is a person. JSON-safe.
 */
export type Opened = {
  id: string
  /** Where it is saved and read again; what belongs to it is below. */
  api: string
  /** The page with what it said before, if there is one. */
  history?: string
  kind: KindId
  title: string
  content: Readonly<Record<string, unknown>>
  lock: number
  /** Of the draft; null without one. */
  state: VersionState | null
  status: PublicStatus
  savedAt: string
  savedBy: string | null
  /** Whether whoever asks may save now; otherwise why not, in words. */
  mayWrite: boolean
  whyNot?: string
  me: { id: string; name: string }
}

type Me = Actor & { name: string }

/** Opens a document for writing. Throws NotFoundError, also for what is in the trash, and ForbiddenError. */
export async function openDocument(db: Db, { name, ...actor }: Me, id: string): Promise<Opened> {
  authorize(actor, 'document.read')
  const document = await db.document.findUnique({ where: { id }, include: { draftVersion: true, liveVersion: true } })
  if (!document) throw new NotFoundError('Dit document bestaat niet (meer).')
  if (document.trashedAt) throw new NotFoundError('Dit document staat in de prullenbak. Zet het eerst terug.')
  const { draftVersion, liveVersion, title, lock, status, ownerId } = document
  const version = draftVersion ?? liveVersion
  const whyNot = reasonNot(actor, { ownerId, state: workState(draftVersion?.state) })
  return {
    id,
    api: `/api/redactie/documenten/${id}`,
    history: `/redactie/documenten/${id}/versies`,
    kind: kindOf(id),
    title,
    content: (version?.content ?? {}) as Opened['content'],
    lock,
    state: draftVersion?.state ?? null,
    status,
    savedAt: (version?.updatedAt ?? document.updatedAt).toISOString(),
    savedBy: version ? await nameOf(db, version.author) : null,
    mayWrite: whyNot === undefined,
    ...(whyNot !== undefined && { whyNot }),
    me: { id: actor.id, name },
  }
}

function reasonNot(actor: Actor, subject: { ownerId: string | null; state: ReturnType<typeof workState> }): string | undefined {
  if (can(actor, 'document.saveDraft', subject)) return undefined
  if (subject.state === 'scheduled') return 'Dit document staat gepland. Haal het eerst uit de planning om te wijzigen.'
  if (subject.state === 'approved') return 'Dit document is goedgekeurd. Een eindredacteur kan het nog wijzigen.'
  if (subject.ownerId !== actor.id && actor.role === 'auteur')
    return 'Dit document is van iemand anders. Je kunt het lezen; vraag de eigenaar of een redacteur om te wijzigen.'
  if (subject.state === 'review') return 'Dit document ligt ter beoordeling. Neem het terug om verder te schrijven.'
  return 'Je kunt dit document nu niet wijzigen. Vraag een eindredacteur.'
}

async function nameOf(db: Db, author: string): Promise<string | null> {
  const user = isUuid(author) ? await db.user.findUnique({ where: { id: author }, select: { name: true } }) : null
  return user?.name ?? null
}
