import type { Db, Tx } from '@/lib/db/client'
import type { AssetUsage } from '@/lib/media/shapes'

/** Which documents use a file, published ones first, each once with whether that is what the public sees or a draft. */
export async function readUsage(db: Db | Tx, assetId: string): Promise<AssetUsage[]> {
  return db.$queryRaw<AssetUsage[]>`
    SELECT d.id AS "documentId", d.title, d.kind, bool_or(u.live AND d."liveVersionId" IS NOT NULL) AS live, bool_or(NOT u.live) AS draft
    FROM "AssetUse" u JOIN "Document" d ON d.id = u."documentId"
    WHERE u."assetId" = ${assetId}::uuid
    GROUP BY d.id HAVING bool_or(NOT u.live OR d."liveVersionId" IS NOT NULL)
    ORDER BY live DESC, d.title, d.id`
}
