import { references } from '@/lib/content/references'
import type { Tx } from '@/lib/db/client'
import { ownFiles } from '@/lib/files/own-files'
import { assetIds } from '@/lib/media/asset-ids'

type Pointing = { id: string; content: unknown }

/**
 * Writes anew what documents point at, of their live version or of their draft: other documents, by the field that
 * does, and files of the media library. What a draft points at and does not exist (yet) is left out; what is live must
 * exist, or this throws, unless `strict` is off.
 */
export async function writePointers(tx: Tx, items: readonly Pointing[], live: boolean, strict = live): Promise<void> {
  const ids = items.map(({ id }) => id)
  await tx.reference.deleteMany({ where: { fromDocumentId: { in: ids }, live } })
  await tx.assetUse.deleteMany({ where: { documentId: { in: ids }, live } })
  const rows = items.flatMap(uniqueReferences).map((row, n) => ({ n, ...row }))
  if (rows.length > 0)
    await tx.$executeRaw`
      INSERT INTO "Reference" ("fromDocumentId", "toDocumentId", field, live)
      SELECT r.from, r.to, r.field, ${live} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(n int, "from" text, "to" text, field text)
      LEFT JOIN "Document" d ON d.id = r.to
      WHERE ${strict} OR d.id IS NOT NULL
      ORDER BY r.n`
  const uses = items.flatMap(({ id, content }) => [
    ...assetIds(content).map((assetId) => ({ assetId, documentId: id })),
    ...ownFiles(content).map(({ hash }) => ({ hash, documentId: id })),
  ])
  if (uses.length > 0)
    await tx.$executeRaw`
      INSERT INTO "AssetUse" ("assetId", "documentId", live)
      SELECT DISTINCT a.id, u."documentId", ${live}::boolean FROM jsonb_to_recordset(${JSON.stringify(uses)}::jsonb) AS u("assetId" uuid, hash text, "documentId" text)
      JOIN "Asset" a ON a.id = u."assetId" OR (a.kind = 'pdf' AND a.hash >= u.hash AND a.hash < u.hash || 'g')`
}

/** In the order of the text; of several pointers from one field to one document, one. */
function uniqueReferences({ id, content }: Pointing) {
  const seen = new Map(references(content).map((reference) => [`${reference.to} ${String(reference.path[0])}`, reference]))
  return [...seen.values()].filter(({ to }) => to !== id).map(({ to, path }) => ({ from: id, to, field: String(path[0]) }))
}
