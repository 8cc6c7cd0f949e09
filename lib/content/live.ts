import { kindOf } from '@/lib/content/id'
import type { CommonContent, Kind } from '@/lib/content/kind'
import { kinds } from '@/lib/content/registry'
import type { LiveItem } from '@/lib/content/write-live'
import type { Tx } from '@/lib/db/client'

/** Those of these documents that are published, with what they say, its fields in the order of the schema: the database keeps none. */
export async function readLive(tx: Tx, ids: readonly string[]): Promise<LiveItem[]> {
  const documents = await tx.document.findMany({
    where: { id: { in: [...ids] }, status: 'published', trashedAt: null },
    select: { id: true, slug: true, pack: true, liveVersion: { select: { content: true } } },
  })
  return documents.flatMap(({ liveVersion, ...document }) =>
    liveVersion ? inOrder({ ...document, kind: kindOf(document.id), content: liveVersion.content as unknown as CommonContent }) : [],
  )
}

function inOrder(item: LiveItem): LiveItem {
  const { data } = (kinds[item.kind] as Kind).publishable.safeParse(item.content)
  return data ? { ...item, content: data } : item
}
