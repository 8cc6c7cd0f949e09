import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { releaseFeedback } from '@/lib/reviews/commands/release-feedback'
import { returnToOwner } from '@/lib/reviews/commands/return-to-owner'
import { startAssessment } from '@/lib/reviews/commands/start-assessment'
import { makeRound, makeSubmission } from '../../factories/submissions'
import '../../setup/queues'

const closed = async () => ({ roundId: (await makeRound(db(), { closedAt: new Date() })).id })

describe('in a closed round', () => {
  it('nobody is asked for a version that could not be handed in; what is there is judged', async () => {
    const handedIn = await makeSubmission(db(), 'submitted', await closed())
    const { id } = handedIn.submission
    await expect(releaseFeedback(db(), handedIn.coordinator, { id, message: 'Nog een keer, graag.' })).rejects.toThrow(InvalidStateError)
    const judged = await makeSubmission(db(), 'consensus', await closed())
    const back = { id: judged.submission.id, reason: 'Nog een keer, graag.', release: false, on: '2099-01-01' }
    await expect(returnToOwner(db(), judged.coordinator, back)).rejects.toThrow(InvalidStateError)
    await startAssessment(db(), handedIn.coordinator, { id })
    expect(await db().submission.findUnique({ where: { id } })).toMatchObject({ state: 'assessing' })
  })
})
