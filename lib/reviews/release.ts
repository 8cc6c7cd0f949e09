import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'

/**
 * The remarks that become visible to the owner with the next release: all that were not released yet, but not those of
 * somebody who turned out to have interests in it.
 */
export async function releasable(tx: Pick<Tx, 'assignment'>, submissionId: string): Promise<Prisma.RemarkWhereInput> {
  const conflicted = await tx.assignment.findMany({ where: { submissionId, state: 'conflicted' }, select: { assessorId: true } })
  return { submissionId, releasedAt: null, author: { notIn: conflicted.map(({ assessorId }) => assessorId) } }
}

/** Makes them visible, all at one moment. Returns how many, and how many of those must be dealt with. In the transaction of a command that claimed the submission. */
export async function releaseRemarks(tx: Tx, submissionId: string, at = new Date()): Promise<{ count: number; required: number }> {
  const where = await releasable(tx, submissionId)
  const required = await tx.remark.count({ where: { ...where, required: true, resolvedAt: null } })
  const { count } = await tx.remark.updateMany({ where, data: { releasedAt: at } })
  return { count, required }
}

/** What a mail says of what was released: "Er zijn 5 opmerkingen: 2 om te verwerken, de rest als advies." */
export function releasedWords({ count, required }: { count: number; required: number }): string {
  if (count === 0) return 'Er zijn geen opmerkingen bij losse velden.'
  const many = count === 1 ? 'Er is 1 opmerking' : `Er zijn ${count} opmerkingen`
  if (required === 0) return `${many}, als advies.`
  return required === count ? `${many}, om te verwerken.` : `${many}: ${required} om te verwerken, de rest als advies.`
}
