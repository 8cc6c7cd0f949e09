import type { Tx } from '@/lib/db/client'
import { ConflictError } from '@/lib/errors'
import { restingStates, type SubmissionState } from '@/lib/submissions/states'

/** States in which nothing more can come of a submission, unless its owner objects. What was put off can be handed in anew. */
const over = restingStates.filter((state) => state !== 'deferred') as SubmissionState[]

/** The submissions of an intervention of which something can still come. Of two who ask at the same time, the second waits. */
async function listUnderWay(tx: Tx, documentId: string) {
  await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ${documentId} FOR UPDATE`
  return tx.submission.findMany({
    where: { documentId, state: { notIn: over }, NOT: { state: 'deferred', round: { closedAt: { not: null } } } },
    select: { id: true, organisationId: true, state: true },
  })
}

/**
 * Whether a new version of a published intervention may be registered: the organisation has none under way, and nobody else
 * was admitted with one. What somebody else only registered keeps nobody out: whose it is, the coordinator judges. Locks the
 * document, so that of two at the same time one is refused. Throws ConflictError.
 */
export async function assertNoneUnderWay(tx: Tx, documentId: string, organisationId: string): Promise<void> {
  const found = await listUnderWay(tx, documentId)
  if (found.some((one) => one.organisationId === organisationId))
    throw new ConflictError('Je organisatie werkt al aan een nieuwe versie van deze interventie. Je vindt die bij Mijn interventies.')
  if (found.some(({ state }) => state !== 'registered'))
    throw new ConflictError('Voor deze interventie loopt al een aanmelding. Hoor je bij de eigenaar? Vraag je collega om je uit te nodigen, of mail KIS.')
}

/** Whether a version of a published intervention was admitted and is not decided about, but for one submission. Locks the document. */
export async function isUnderWay(tx: Tx, documentId: string, except?: string): Promise<boolean> {
  const found = await listUnderWay(tx, documentId)
  return found.some(({ id, state }) => state !== 'registered' && id !== except)
}
