import { kindOf } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import type { LiveItem } from '@/lib/content/write-live'
import type { Tx } from '@/lib/db/client'

/** Those of these documents that are published, with what they say. */
export async function readLive(tx: Tx, ids: readonly string[]): Promise<LiveItem[]> {
  const documents = await tx.document.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true, pack: true, liveVersion: { select: { content: true } } },
  })
  return documents.flatMap(({ liveVersion, ...document }) =>
    liveVersion ? { ...document, kind: kindOf(document.id), content: liveVersion.content as unknown as CommonContent } : [],
  )
}
