import type { z } from 'zod'
import { kindOf } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import type { DocumentLink, IncomingLink, PublishedDocument } from '@/lib/content/published'
import { references } from '@/lib/content/references'
import { kinds } from '@/lib/content/registry'
import { examplePack } from '@/lib/content/search-documents'
import type { Db } from '@/lib/db/client'
import { labelOfPath } from '@/lib/editor/labels'
import { factsOfFiles } from '@/lib/files/facts'
import { fill } from '@/lib/preview/fill'
import { withoutEmptyBlocks } from '@/lib/preview/showable'

/** `audience`: staff also see titles of what is not published; an outsider sees this document and nothing else that is private. */
export type PreviewOptions = {
  audience: 'staff' | 'outsider'
  /** Where files of the media library are served from, before "/media/…". */
  mediaBase: string
  /** Where the preview itself is, for links between chapters. */
  base: string
}

/** `problems`: what keeps it from being published, in words. `left`: what can't be shown yet, and is left out. */
export type Preview = { doc: PublishedDocument; problems: string[]; left: string[] }

type Source = { id: string; slug: string; nextSlug: string | null; pack: string | null; publishedAt: Date | null; content: unknown; changedAt: Date }

/** The page of a draft or another version, as the public would see it. What is unfinished is shown as far as it goes. */
export async function previewDocument(db: Db, source: Source, options: PreviewOptions): Promise<Preview> {
  const { id, pack, publishedAt, changedAt } = source
  const kind = kinds[kindOf(id)]
  const slug = source.nextSlug ?? source.slug
  const { content, left } = showable(kind.publishable, source.content)
  const own: DocumentLink = { ...linkOf(id, slug, content, pack), path: kind.id === 'kennisgids' ? options.base : kind.path(slug, content) }
  const links = await linksOf(db, source.content, id, options.audience)
  const doc = {
    ...own,
    slug,
    content: withMedia(content, options.mediaBase),
    publishedAt: (publishedAt ?? changedAt).toISOString(),
    changedAt: changedAt.toISOString(),
    files: await factsOfFiles(db, content),
    links: { ...links, [id]: own },
    incoming: await incomingOf(db, id),
  } as unknown as PublishedDocument
  return { doc, problems: problemsOf(kind.publishable, source.content, id), left: [...new Set(left.map((path) => placeOf(id, path)))] }
}

function showable(schema: z.ZodType, content: unknown): { content: CommonContent; left: PropertyKey[][] } {
  const filled = fill(schema, content)
  const shown = withoutEmptyBlocks(filled.value ?? {})
  return { content: shown.value as CommonContent, left: [...filled.left, ...shown.left] }
}

function problemsOf(schema: z.ZodType, content: unknown, id: string): string[] {
  const { error } = schema.safeParse(content)
  return [...new Set((error?.issues ?? []).map(({ path, message }) => `${placeOf(id, path)}: ${message}`))]
}

function placeOf(id: string, path: readonly PropertyKey[]): string {
  return (
    labelOfPath(
      kindOf(id),
      path.filter((key) => typeof key !== 'symbol'),
    ) || 'Document'
  )
}

function linkOf(id: string, slug: string, content: CommonContent, pack: string | null): DocumentLink {
  const kind = kinds[kindOf(id)]
  const year = kind.sortDate(content)?.slice(0, 4)
  const { title, summary = '' } = content
  return {
    id,
    kind: kind.id,
    title,
    path: kind.path(slug, content),
    typeLabel: kind.typeLabel(content),
    summary,
    example: pack === examplePack,
    ...(year && { year }),
  }
}

/** What the content points at: as the public knows it, and for staff also what is not published yet, with that said. */
async function linksOf(db: Db, content: unknown, own: string, audience: PreviewOptions['audience']): Promise<Record<string, DocumentLink>> {
  const ids = [...new Set(references(content).map(({ to }) => to))].filter((id) => id !== own)
  const known = await publishedLinks(db, ids)
  const missing = audience === 'staff' ? ids.filter((id) => !known.has(id)) : []
  const rows = missing.length > 0 ? await db.document.findMany({ where: { id: { in: missing }, trashedAt: null }, include: { draftVersion: true } }) : []
  for (const { id, slug, nextSlug, pack, draftVersion } of rows) {
    if (!draftVersion) continue
    const { content } = showable(kinds[kindOf(id)].publishable, draftVersion.content)
    const link = linkOf(id, nextSlug ?? slug, content, pack)
    known.set(id, { ...link, path: `/redactie/documenten/${id}/voorbeeld`, typeLabel: `${link.typeLabel}, nog niet gepubliceerd` })
  }
  return Object.fromEntries(known)
}

async function publishedLinks(db: Db, ids: readonly string[]): Promise<Map<string, DocumentLink>> {
  const select = { id: true, kind: true, title: true, path: true, typeLabel: true, summary: true, example: true, sortDate: true }
  const rows = await db.searchDocument.findMany({ where: { id: { in: [...ids] } }, select })
  return new Map(rows.map(({ sortDate, ...link }) => [link.id, { ...link, ...(sortDate && { year: sortDate.slice(0, 4) }) }]))
}

async function incomingOf(db: Db, id: string): Promise<IncomingLink[]> {
  const rows = await db.reference.findMany({
    where: { toDocumentId: id, live: true },
    select: { fromDocumentId: true, field: true },
    orderBy: { id: 'asc' },
  })
  const known = await publishedLinks(
    db,
    rows.map(({ fromDocumentId }) => fromDocumentId),
  )
  return rows.flatMap(({ fromDocumentId, field }) => [known.get(fromDocumentId)].flatMap((link) => (link ? [{ ...link, field }] : [])))
}

/** Files of the media library are only public where something published uses them. */
function withMedia(value: unknown, base: string): unknown {
  if (typeof value === 'string') return value.startsWith('/media/') ? base + value : value
  if (Array.isArray(value)) return value.map((item) => withMedia(item, base))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withMedia(field, base)]))
}
