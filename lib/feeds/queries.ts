import { authorName } from '@/lib/content/fields'
import type { KindId } from '@/lib/content/id'
import type { ContentOf } from '@/lib/content/registry'
import { db } from '@/lib/db/client'
import type { FeedDefinition } from '@/lib/feeds/feeds'

/** A document as a feed shows it. Moments in ISO 8601. `authors` is empty where KIS itself is the author. */
export type FeedItem = {
  id: string
  kind: KindId
  path: string
  title: string
  summary: string
  authors: string[]
  publishedAt: string
  changedAt: string
}

const limit = 50

/**
 * The documents of a feed, last changed first and at most fifty. Examples, chapters and publications that have not
 * appeared or are not public are left out.
 */
export async function listFeedItems(feed: FeedDefinition): Promise<FeedItem[]> {
  const others = feed.kinds.filter((kind) => kind !== 'publicatie')
  const rows = await db().searchDocument.findMany({
    where: {
      listed: true,
      example: false,
      ...(feed.anyOf && { facets: { hasSome: [...feed.anyOf] } }),
      OR: [{ kind: { in: others } }, ...(feed.kinds.includes('publicatie') ? [{ kind: 'publicatie', facets: { has: 'status:verschenen' } }] : [])],
    },
    select: {
      documentId: true,
      kind: true,
      path: true,
      title: true,
      summary: true,
      document: { select: { publishedAt: true, changedAt: true, liveVersion: { select: { content: true } } } },
    },
    orderBy: [{ document: { changedAt: 'desc' } }, { sortDate: 'desc' }, { id: 'asc' }],
    take: limit,
  })
  return rows.map(({ documentId, kind, document, ...row }) => ({
    ...row,
    id: documentId,
    kind: kind as KindId,
    authors: kind === 'publicatie' ? makers(document.liveVersion?.content as unknown as ContentOf<'publicatie'>) : [],
    publishedAt: (document.publishedAt ?? document.changedAt).toISOString(),
    changedAt: document.changedAt.toISOString(),
  }))
}

/** Who made a publication: its authors, or else its publisher. */
function makers({ authors, publisher }: ContentOf<'publicatie'>): string[] {
  const names = authors.map(authorName)
  return names.length > 0 ? names : publisher ? [publisher] : []
}
