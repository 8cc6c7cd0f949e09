import type { Tx } from '@/lib/db/client'
import type { Assessment, SubmissionVersion } from '@/lib/db/generated/client'
import { InvalidStateError } from '@/lib/errors'
import type { Claimed } from '@/lib/submissions/claim'

/** The version that is being judged: the last that was handed in. Throws InvalidStateError when nothing was. */
export async function judgedVersion(tx: Tx, { id }: Pick<Claimed, 'id'>): Promise<SubmissionVersion> {
  const version = await tx.submissionVersion.findFirst({ where: { submissionId: id }, orderBy: { number: 'desc' } })
  if (!version) throw new InvalidStateError('Er is nog geen versie ingediend, dus er valt nog niets te beoordelen.')
  return version
}

/** Who judges a submission: assessors without a conflict of interest who were not taken off it. Ids of users, in order of asking. */
export async function freeAssessors(tx: Tx, submissionId: string): Promise<string[]> {
  const rows = await tx.assignment.findMany({ where: { submissionId, state: 'free' }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map(({ assessorId }) => assessorId)
}

/**
 * Whether an assessment was handed in for the judging that goes on. When an objection was right the same version is judged
 * again; what was handed in before that counts no more.
 */
export function isHandedIn({ handedInAt }: Pick<Assessment, 'handedInAt'>, { since }: Pick<Claimed, 'since'>): boolean {
  return handedInAt !== null && handedInAt >= since
}
