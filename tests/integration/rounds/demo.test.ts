import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { daysOf } from '@/lib/rounds/days'
import { makeDemoRound } from '@/lib/rounds/demo'
import { makeSubmission } from '../../factories/submissions'
import '../../setup/queues'

const dayMs = 86_400_000
const read = () => db().round.findUniqueOrThrow({ where: { slug: 'voorbeeldronde' }, include: { workshops: true } })

describe('the round to try everything with', () => {
  it('takes registrations from the day it is made, moves along with the days, and stays once somebody takes part', async () => {
    const start = new Date('2026-11-22T10:00:00Z')
    await makeDemoRound(db(), start)
    await makeDemoRound(db(), new Date(start.getTime() + 30 * dayMs))
    const round = await read()
    expect(round.workshops).toHaveLength(1)
    const days = daysOf(round)
    expect(days.registrationFrom).toBe('2026-12-15')
    const order = [
      days.registrationFrom,
      days.registrationUntil,
      days.firstVersionBy,
      ...days.feedbackRounds.flatMap(({ feedbackBy, versionBy }) => [feedbackBy, versionBy]),
      days.assessBy,
      days.decisionOn,
    ]
    expect(order).toEqual(order.toSorted())
    await makeSubmission(db(), 'registered', { roundId: round.id })
    await makeDemoRound(db(), new Date(start.getTime() + 400 * dayMs))
    expect(daysOf(await read())).toEqual(days)
  })
})
