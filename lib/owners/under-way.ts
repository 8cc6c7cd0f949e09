import type { Tx } from '@/lib/db/client'
import { ConflictError } from '@/lib/errors'
import { restingStates, type SubmissionState } from '@/lib/submissions/states'

/** States in which nothing more can come of a submission, unless its owner objects. What was put off can be handed in anew. */
const over = restingStates.filter((state) => state !== 'deferred') as SubmissionState[]

/**
 * Whether a new version of a published intervention may be registered: no other submission of it is under way. Whose it is, the
 * coordinator judges. Locks the document, so that of two at the same time one is refused. Throws ConflictError.
 */
export async function assertNoneUnderWay(tx: Tx, documentId: string, organisationId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ${documentId} FOR UPDATE`
  const underWay = await tx.submission.findFirst({
    where: { documentId, state: { notIn: over }, NOT: { state: 'deferred', round: { closedAt: { not: null } } } },
    select: { organisationId: true },
  })
  if (underWay?.organisationId === organisationId)
    throw new ConflictError('Je organisatie werkt al aan een nieuwe versie van deze interventie. Je vindt die bij Mijn interventies.')
  if (underWay)
    throw new ConflictError('Voor deze interventie loopt al een aanmelding. Hoor je bij de eigenaar? Vraag je collega om je uit te nodigen, of mail KIS.')
}
