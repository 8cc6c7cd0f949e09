import type { Tx } from '@/lib/db/client'
import type { Prisma, Version } from '@/lib/db/generated/client'

/** A draft is kept as it was when it is changed more than this long after it was kept before. */
const keepEveryMs = 5 * 60_000

export type Kept = { name?: string; note?: string }

/**
 * Keeps a moment of a draft in the history, as a version of its own that never changes. `name` is what a person calls
 * it, and such a version is never thinned. Returns its identity.
 */
export async function keepVersion(tx: Tx, draft: Version, { name, note }: Kept = {}): Promise<string> {
  const kept = await tx.version.create({
    data: {
      documentId: draft.documentId,
      number: await nextNumber(tx, draft.documentId),
      state: 'kept',
      content: draft.content as Prisma.InputJsonValue,
      author: draft.author,
      name: name ?? null,
      note: note ?? null,
      createdAt: draft.updatedAt,
      updatedAt: draft.updatedAt,
    },
  })
  return kept.id
}

/**
 * Keeps a draft before it is overwritten, when somebody else goes on with it or when the last moment that was kept is
 * more than five minutes older. Returns whether it did.
 */
export async function keepBefore(tx: Tx, draft: Version, author: string): Promise<boolean> {
  const last = await tx.version.findFirst({ where: { documentId: draft.documentId, state: 'kept' }, orderBy: { number: 'desc' }, select: { createdAt: true } })
  const since = Math.max(last?.createdAt.getTime() ?? 0, draft.createdAt.getTime())
  const due = draft.author !== author || draft.updatedAt.getTime() - since >= keepEveryMs
  if (!due || last?.createdAt.getTime() === draft.updatedAt.getTime()) return false
  await keepVersion(tx, draft)
  return true
}

/** The number of the next version of a document. */
export async function nextNumber(tx: Tx, documentId: string): Promise<number> {
  const { _max } = await tx.version.aggregate({ where: { documentId }, _max: { number: true } })
  return (_max.number ?? 0) + 1
}
