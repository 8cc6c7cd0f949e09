import { linkSelection, linkTo, toLink, withdrawnNote, withMoved } from '@/lib/content/document-links'
import { type KindId, kindOf } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import type { DocumentLink, IncomingLink, PublishedDocument } from '@/lib/content/published'
import { type ContentOf, kinds } from '@/lib/content/registry'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { factsOfFiles } from '@/lib/files/facts'

/** The published document at a path with everything its page needs, or null when nothing is published there. */
export async function getPublishedDocument(path: string): Promise<PublishedDocument | null> {
  const route = await db().route.findUnique({ where: { path }, select: { kind: true, documentId: true } })
  if (route?.kind !== 'document' || !route.documentId) return null
  return getPublishedById(route.documentId)
}

/** The document with an identity that readers can see, published or withdrawn, or null. */
export async function getPublishedById(id: string): Promise<PublishedDocument | null> {
  const [document, outgoing, incoming] = await Promise.all([
    db().document.findUnique({ where: { id, ...readable }, include: { liveVersion: true } }),
    db().reference.findMany({ where: { fromDocumentId: id, live: true }, select: { toDocumentId: true }, orderBy: { id: 'asc' } }),
    db().reference.findMany({ where: { toDocumentId: id, live: true }, select: { fromDocumentId: true, field: true }, orderBy: { id: 'asc' } }),
  ])
  if (!document?.liveVersion || !document.publishedAt) return null
  const targets = [id, ...outgoing.map((row) => row.toDocumentId)]
  const known = await getLinks([...targets, ...incoming.map((row) => row.fromDocumentId)])
  const links = await withMoved(targets, known)
  const withdrawn = await withdrawnNote(document)
  return {
    ...links[id],
    slug: document.slug,
    content: document.liveVersion.content,
    publishedAt: document.publishedAt.toISOString(),
    changedAt: document.changedAt.toISOString(),
    ...(withdrawn && { withdrawn }),
    files: await factsOfFiles(db(), document.liveVersion.content),
    links,
    incoming: incoming.flatMap((row): IncomingLink[] => [known.get(row.fromDocumentId)].flatMap((link) => (link ? [{ ...link, field: row.field }] : []))),
  } as unknown as PublishedDocument
}

const readable = { status: { in: ['published', 'withdrawn'] }, trashedAt: null } satisfies Prisma.DocumentWhereInput

/** Pointers to those of the documents that are published, from what search knows of them: without their content. */
async function getLinks(ids: readonly string[]): Promise<Map<string, DocumentLink>> {
  const select = { id: true, kind: true, title: true, path: true, typeLabel: true, summary: true, example: true, sortDate: true }
  const rows = await db().searchDocument.findMany({ where: { id: { in: [...new Set(ids)] } }, select })
  return new Map(rows.map(({ sortDate, ...link }) => [link.id, { ...link, ...(sortDate && { year: sortDate.slice(0, 4) }) }]))
}

/** All published documents of a kind with their content, by title. */
export async function listPublished<K extends KindId>(kind: K): Promise<(DocumentLink & { content: ContentOf<K> })[]> {
  const rows = await db().document.findMany({ where: { kind, status: 'published', trashedAt: null }, select: linkSelection })
  return rows
    .flatMap((row) => toLink(row).map((link) => ({ ...link, content: row.liveVersion?.content as ContentOf<K> })))
    .sort((a, b) => a.title.localeCompare(b.title, 'nl'))
}

/** What was published or renewed last, by the date that the document itself gives. */
export async function listRecent(limit: number): Promise<(DocumentLink & { date: string })[]> {
  const rows = await db().searchDocument.findMany({
    where: { listed: true, example: false, kind: { in: ['kennisgids', 'publicatie', 'dossier', 'interventie'] } },
    orderBy: [{ sortDate: 'desc' }, { id: 'asc' }],
    take: limit,
  })
  return rows.map(({ documentId, sortDate, ...row }) => ({
    id: documentId,
    kind: row.kind,
    title: row.title,
    path: row.path,
    typeLabel: row.typeLabel,
    summary: row.summary,
    example: row.example,
    year: sortDate.slice(0, 4),
    date: sortDate,
  }))
}

export type Withdrawn = { title: string; kind: string; reason: string; on: string; replacement?: DocumentLink }

/** What used to stand at a path that is gone: what it was, why it went, and what replaces it. */
export async function getWithdrawn(path: string): Promise<Withdrawn | null> {
  const published = { where: { publishedAt: { not: null } }, orderBy: { number: 'desc' }, take: 1 } as const
  const route = await db().route.findUnique({ where: { path }, include: { document: { include: { versions: published } } } })
  if (route?.kind !== 'gone') return null
  const { document, documentId } = route
  const content = document?.versions[0]?.content as CommonContent | undefined
  const link = route.target ? await linkTo(route.target) : undefined
  return {
    title: content?.title ?? 'Deze pagina is er niet meer',
    kind: documentId ? kinds[kindOf(documentId)].label.one : 'Pagina',
    reason: route.note ?? '',
    on: route.changedAt.toISOString(),
    ...(link && { replacement: link }),
  }
}
