import { z } from 'zod'
import { type Actor, authorize } from '@/lib/auth/policy'
import { kindOf } from '@/lib/content/id'
import { stateLabels } from '@/lib/content/states'
import type { Db } from '@/lib/db/client'
import type { VersionState } from '@/lib/db/generated/enums'
import { NotFoundError } from '@/lib/errors'
import { namesOf } from '@/lib/events/names'
import type { ListedVersion } from '@/lib/versions/shape'

/** What every page about the versions of a document must know of it. */
export type Versioned = {
  id: string
  kind: ReturnType<typeof kindOf>
  slug: string
  title: string
  lock: number
  ownerId: string | null
  draftState: VersionState | null
  trashed: boolean
}

const selection = {
  id: true,
  number: true,
  state: true,
  name: true,
  note: true,
  major: true,
  changeNote: true,
  author: true,
  submittedBy: true,
  publishedAt: true,
  updatedAt: true,
} as const
const mostVersions = 500

/** The document behind a page about its versions. Throws ForbiddenError, and NotFoundError for what does not exist. */
export async function versionedDocument(db: Db, actor: Actor, id: string): Promise<Versioned> {
  authorize(actor, 'document.read')
  const document = await db.document.findUnique({ where: { id } })
  if (!document) throw new NotFoundError('Dit document bestaat niet (meer).')
  const { slug, title, lock, ownerId, draftState, trashedAt } = document
  return { id, kind: kindOf(id), slug, title: title || 'Zonder titel', lock, ownerId, draftState, trashed: trashedAt !== null }
}

/** The versions of a document, the newest first; at most 500. Throws like versionedDocument. */
export async function listVersions(db: Db, actor: Actor, id: string): Promise<ListedVersion[]> {
  authorize(actor, 'document.read')
  // Not by number: the draft keeps the one that it was born with.
  const rows = await db.version.findMany({
    where: { documentId: id },
    orderBy: [{ updatedAt: 'desc' }, { number: 'desc' }],
    take: mostVersions,
    select: selection,
  })
  const names = await namesOf(
    db,
    rows.map(({ author }) => author),
  )
  const current = await db.document.findUnique({ where: { id }, select: { draftVersionId: true, liveVersionId: true } })
  return rows
    .map((row) => listed(row, names, current?.draftVersionId === row.id ? 'draft' : current?.liveVersionId === row.id ? 'live' : null))
    .sort((a, b) => (a.current === 'draft' ? -1 : b.current === 'draft' ? 1 : b.at.localeCompare(a.at) || b.number - a.number))
}

type Row = {
  [K in 'id' | 'author']: string
} & { number: number; state: VersionState; major: boolean; publishedAt: Date | null; updatedAt: Date } & Record<
    'name' | 'note' | 'changeNote' | 'submittedBy',
    string | null
  >

function listed(row: Row, names: ReadonlyMap<string, string>, current: ListedVersion['current']): ListedVersion {
  const { id, number, state, name, note, changeNote, author } = row
  return {
    id,
    number,
    state,
    name,
    note: changeNote ?? note,
    what: whatOf(row),
    author: names.get(author) ?? author,
    at: (row.publishedAt ?? row.updatedAt).toISOString(),
    passing: state === 'kept' && !name && !note && !row.submittedBy,
    current,
  }
}

function whatOf({ state, name, note, major, submittedBy }: Row): string {
  if (state === 'live') return `Gepubliceerd${major ? ', grote wijziging' : ''}: dit staat online`
  if (state === 'superseded') return `Gepubliceerd${major ? ', grote wijziging' : ''}, later vervangen`
  if (state === 'withdrawn') return 'Gepubliceerd, later uit publicatie'
  if (state !== 'kept') return `${stateLabels[state]}: hieraan wordt gewerkt`
  if (name) return 'Met een naam bewaard'
  return submittedBy ? 'Ter beoordeling gestuurd' : note ? 'Bewaard bij een stap' : 'Automatisch bewaard'
}

/** One version with what it says; `content` is whatever was saved. */
export type ReadVersion = ListedVersion & { content: Readonly<Record<string, unknown>> }

/** A version of this very document. Throws ForbiddenError, and NotFoundError also for a version of another document. */
export async function readVersion(db: Db, actor: Actor, documentId: string, versionId: string): Promise<ReadVersion> {
  authorize(actor, 'document.read')
  const row = z.uuid().safeParse(versionId).success ? await db.version.findFirst({ where: { id: versionId, documentId } }) : null
  if (!row) throw new NotFoundError('Deze versie is er niet (meer).')
  const document = await db.document.findUnique({ where: { id: documentId }, select: { draftVersionId: true, liveVersionId: true } })
  const current = document?.draftVersionId === row.id ? 'draft' : document?.liveVersionId === row.id ? 'live' : null
  const names = await namesOf(db, [row.author])
  return { ...listed(row, names, current), content: row.content as Readonly<Record<string, unknown>> }
}
