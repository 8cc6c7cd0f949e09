import { type KindId, kindOf } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import type { DocumentLink, IncomingLink, PublishedDocument } from '@/lib/content/published'
import { type ContentOf, kinds } from '@/lib/content/registry'
import { examplePack } from '@/lib/content/search-documents'
import { db } from '@/lib/db/client'
import { factsOfFiles } from '@/lib/files/facts'

const linkSelection = { id: true, kind: true, slug: true, pack: true, liveVersion: { select: { content: true } } } as const
type LinkRow = { id: string; kind: string; slug: string; pack: string | null; liveVersion: { content: unknown } | null }

/** The published document at a path with everything its page needs, or null when nothing is published there. */
export async function getPublishedDocument(path: string): Promise<PublishedDocument | null> {
  const route = await db().route.findUnique({ where: { path }, select: { kind: true, documentId: true } })
  if (route?.kind !== 'document' || !route.documentId) return null
  return getPublishedById(route.documentId)
}

/** The published document with an identity, or null. */
export async function getPublishedById(id: string): Promise<PublishedDocument | null> {
  const [document, outgoing, incoming] = await Promise.all([
    db().document.findUnique({ where: { id }, include: { liveVersion: true } }),
    db().reference.findMany({ where: { fromDocumentId: id, live: true }, select: { toDocumentId: true }, orderBy: { id: 'asc' } }),
    db().reference.findMany({ where: { toDocumentId: id, live: true }, select: { fromDocumentId: true, field: true }, orderBy: { id: 'asc' } }),
  ])
  if (!document?.liveVersion || !document.publishedAt) return null
  const known = await getLinks([id, ...outgoing.map((row) => row.toDocumentId), ...incoming.map((row) => row.fromDocumentId)])
  const targets = [id, ...outgoing.map((row) => row.toDocumentId)].flatMap((target) => known.get(target) ?? [])
  return {
    ...known.get(id),
    slug: document.slug,
    content: document.liveVersion.content,
    publishedAt: document.publishedAt.toISOString(),
    changedAt: document.changedAt.toISOString(),
    files: await factsOfFiles(db(), document.liveVersion.content),
    links: Object.fromEntries(targets.map((link) => [link.id, link])),
    incoming: incoming.flatMap((row): IncomingLink[] => [known.get(row.fromDocumentId)].flatMap((link) => (link ? [{ ...link, field: row.field }] : []))),
  } as unknown as PublishedDocument
}

/** Pointers to those of the documents that are published, from what search knows of them: without their content. */
async function getLinks(ids: readonly string[]): Promise<Map<string, DocumentLink>> {
  const select = { id: true, kind: true, title: true, path: true, typeLabel: true, summary: true, example: true, sortDate: true }
  const rows = await db().searchDocument.findMany({ where: { id: { in: [...new Set(ids)] } }, select })
  return new Map(rows.map(({ sortDate, ...link }) => [link.id, { ...link, ...(sortDate && { year: sortDate.slice(0, 4) }) }]))
}

/** All published documents of a kind with their content, by title. */
export async function listPublished<K extends KindId>(kind: K): Promise<(DocumentLink & { content: ContentOf<K> })[]> {
  const rows = await db().document.findMany({ where: { kind, liveVersionId: { not: null } }, select: linkSelection })
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
  const route = await db().route.findUnique({ where: { path }, include: { document: { include: { versions: { orderBy: { number: 'desc' }, take: 1 } } } } })
  const content = route?.document?.versions[0]?.content as CommonContent | undefined
  if (route?.kind !== 'gone' || !route.documentId) return null
  const replacement = route.target ? await db().document.findUnique({ where: { id: route.target }, select: linkSelection }) : null
  const link = replacement ? toLink(replacement)[0] : undefined
  return {
    title: content?.title ?? route.documentId,
    kind: kinds[kindOf(route.documentId)].label.one,
    reason: route.note ?? '',
    on: route.changedAt.toISOString(),
    ...(link && { replacement: link }),
  }
}

/** A pointer to a published document; empty when it is not published. */
function toLink({ id, slug, pack, liveVersion }: LinkRow): DocumentLink[] {
  if (!liveVersion) return []
  const content = liveVersion.content as CommonContent
  const kind = kinds[kindOf(id)]
  const year = kind.sortDate(content)?.slice(0, 4)
  return [
    {
      id,
      kind: kind.id,
      title: content.title,
      path: kind.path(slug, content),
      typeLabel: kind.typeLabel(content),
      summary: content.summary,
      example: pack === examplePack,
      ...(year && { year }),
    },
  ]
}
