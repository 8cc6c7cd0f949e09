import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { enqueue } from '@/lib/jobs/enqueue'
import { type AssetRow, assetSubject, claimAsset } from '@/lib/media/assets'
import type { AssetFields, Rights } from '@/lib/media/schema'

/**
 * Changes what is known of a file. Another focal point makes its parts anew, in a job. Throws NotFoundError,
 * ForbiddenError, and ConflictError on a stale lock. Returns the row as it is now.
 */
export async function changeAsset(db: Db, actor: Actor, { id, lock, fields }: { id: string; lock: number; fields: AssetFields }): Promise<AssetRow> {
  return db.$transaction((tx) => change(tx, actor, id, lock, fields))
}

type Batch = { assets: { id: string; lock: number }[]; only: Partial<Rights & { keywords: string[] }> }
export type BatchResult = { id: string; lock: number } | { id: string; problem: string }

/** Says the same of several files, each by itself: one that can't be changed does not stop the others. Keywords are added. */
export async function changeRights(db: Db, actor: Actor, { assets, only }: Batch): Promise<BatchResult[]> {
  const results: BatchResult[] = []
  for (const { id, lock } of assets) {
    const result = db.$transaction(async (tx) => {
      const { keywords: before } = await claimAsset(tx, id, lock)
      const { keywords = [], ...rights } = only
      return change(tx, actor, id, lock, { ...rights, ...(keywords.length > 0 && { keywords: [...before, ...keywords] }) })
    })
    results.push(
      await result.then(
        (asset) => ({ id, lock: asset.lock }),
        (error: unknown) => {
          if (error instanceof ExpectedError) return { id, problem: error.message }
          throw error
        },
      ),
    )
  }
  return results
}

async function change(tx: Tx, actor: Actor, id: string, lock: number, fields: Partial<AssetFields>): Promise<AssetRow> {
  const before = await claimAsset(tx, id, lock)
  authorize(actor, 'media.edit', assetSubject(before))
  const wanted = { ...fields, ...(fields.keywords && { keywords: [...new Set(fields.keywords)] }) }
  const changed = Object.entries(wanted).flatMap(([name, value]) =>
    value !== undefined && JSON.stringify(value) !== JSON.stringify(before[name as keyof AssetRow]) ? [name] : [],
  )
  if (changed.length === 0) return before
  const after = await tx.asset.update({ where: { id }, data: { ...wanted, lock: { increment: 1 } } })
  if (before.kind === 'picture' && changed.some((name) => name.startsWith('focus'))) await enqueue(tx, 'media.prepare', { assetId: id })
  await recordEvents(tx, actor, [{ type: 'media.changed', data: { assetId: id, name: before.name, fields: changed.join(', ') } }])
  return after
}
