import { addressProblem } from '@/lib/content/address'
import type { Claimed } from '@/lib/content/claim'
import { kindOf } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import { writePointers } from '@/lib/content/pointers'
import { endRoutes, leadRoutes, writeRoutes } from '@/lib/content/routes'
import { pathOf } from '@/lib/content/take-out'
import { readWithdrawal } from '@/lib/content/withdrawal'
import { type LiveItem, writeDerived } from '@/lib/content/write-live'
import type { Tx } from '@/lib/db/client'
import { ConflictError, NotFoundError } from '@/lib/errors'

/**
 * Makes what the public saw of a document be seen again, after the trash: the page, the page with the reason why it was
 * withdrawn, the way to what it was merged into, or why it is gone. Throws ConflictError when an address was taken since.
 */
export async function restorePublic(tx: Tx, document: Claimed): Promise<void> {
  const { id, slug, pack, status, liveVersion } = document
  const { reason = '', replacement } = readWithdrawal(document.withdrawal) ?? {}
  if (!liveVersion) return status === 'merged' && replacement ? lead(tx, id, replacement, reason) : endRoutes(tx, [id], reason, replacement)
  const problem = await addressProblem(tx, { id, liveVersion }, slug)
  if (problem) throw new ConflictError(problem)
  const item: LiveItem = { id, kind: kindOf(id), slug, pack, content: liveVersion.content as unknown as CommonContent }
  if (status === 'published') return writeDerived(tx, [item], false)
  await writePointers(tx, [item], true, false)
  await writeRoutes(tx, [item])
}

async function lead(tx: Tx, id: string, replacement: string, reason: string): Promise<void> {
  try {
    await leadRoutes(tx, id, await pathOf(tx, id, replacement))
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error
    // What it was merged into is gone itself, so there is nowhere to lead to.
    await endRoutes(tx, [id], reason, replacement)
  }
}
