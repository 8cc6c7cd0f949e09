import { kindOf } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import type { DocumentLink, WithdrawnNote } from '@/lib/content/published'
import { kinds } from '@/lib/content/registry'
import { examplePack } from '@/lib/content/search-documents'
import { readWithdrawal } from '@/lib/content/withdrawal'
import { db } from '@/lib/db/client'

export const linkSelection = { id: true, kind: true, slug: true, pack: true, liveVersion: { select: { content: true } } } as const
type LinkRow = { id: string; kind: string; slug: string; pack: string | null; liveVersion: { content: unknown } | null }

/** A pointer to a document that readers can see; empty when they can't. */
export function toLink({ id, slug, pack, liveVersion }: LinkRow): DocumentLink[] {
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

/** A pointer to a published document, or undefined. */
export async function linkTo(id: string): Promise<DocumentLink | undefined> {
  const found = await db().document.findUnique({ where: { id, status: 'published', trashedAt: null }, select: linkSelection })
  return found ? toLink(found)[0] : undefined
}

/**
 * The pointers to these documents, by the identity that a text names: of `known`, of what was withdrawn but can be read,
 * and for what was merged to what it was merged into.
 */
export async function withMoved(ids: readonly string[], known: ReadonlyMap<string, DocumentLink>): Promise<Record<string, DocumentLink>> {
  const away = ids.filter((id) => !known.has(id))
  const where = { id: { in: away }, status: { in: ['withdrawn' as const, 'merged' as const] }, trashedAt: null }
  const rows = away.length > 0 ? await db().document.findMany({ where, select: { ...linkSelection, withdrawal: true } }) : []
  const moved = await Promise.all(rows.map(async (row) => [row.id, row.liveVersion ? toLink(row)[0] : await mergedInto(row.withdrawal)] as const))
  const all = new Map<string, DocumentLink | undefined>([...known, ...moved])
  return Object.fromEntries([...new Set(ids)].flatMap((id) => [all.get(id)].flatMap((link) => (link ? [[id, link] as const] : []))))
}

async function mergedInto(withdrawal: unknown): Promise<DocumentLink | undefined> {
  const { replacement } = readWithdrawal(withdrawal) ?? {}
  return replacement ? linkTo(replacement) : undefined
}

/** What stands above a page that was withdrawn; undefined above any other. */
export async function withdrawnNote({ status, withdrawal }: { status: string; withdrawal: unknown }): Promise<WithdrawnNote | undefined> {
  const note = status === 'withdrawn' ? readWithdrawal(withdrawal) : undefined
  const replacement = note?.replacement ? await linkTo(note.replacement) : undefined
  return note && { reason: note.reason, on: note.on, ...(replacement && { replacement }) }
}
