import { describe, expect, it } from 'vitest'
import { withdrawDocument } from '@/lib/content/commands/withdraw'
import { getPublishedById } from '@/lib/content/queries'
import { db } from '@/lib/db/client'
import { badgeSvg } from '@/lib/interventions/badge'
import { readJudgement } from '@/lib/interventions/judgement'
import { confirmIntervention } from '@/lib/owners/commands/confirm'
import { makeIncluded } from '../../factories/decisions'
import { writer } from '../../factories/documents'
import { makeIntervention } from '../../factories/interventions'
import '../../setup/queues'

const start = new Date('2026-11-22T09:00:00Z')

async function judgementOf(id: string, today: string) {
  const doc = await getPublishedById(id)
  if (doc?.kind !== 'interventie') throw new Error('no intervention')
  return readJudgement(db(), doc, today)
}

describe('the judgement behind a badge', () => {
  it('is there for what KIS included, and for nothing else', async () => {
    const { documentId, round } = await makeIncluded({}, start)
    expect(await judgementOf(documentId, '2026-11-22')).toMatchObject({
      state: 'geldig',
      decidedOn: '2026-11-22',
      validUntil: '2028-11-22',
      round: round.title,
      version: 2,
      databases: ['Antidiscriminatie'],
    })
    const claimed = { substantiation: { level: 'onderbouwd', by: 'Kennisplatform Inclusief Samenleven', on: '2026-01-01' } }
    const { id } = await makeIntervention({ content: claimed })
    expect(await judgementOf(id, '2026-11-22')).toBeUndefined()
  })

  it('expires with the day, and lives on with a confirmation', async () => {
    const { documentId, owner } = await makeIncluded({}, start)
    expect(await judgementOf(documentId, '2028-11-22')).toMatchObject({ state: 'geldig' })
    const expired = await judgementOf(documentId, '2028-11-23')
    expect(expired).toMatchObject({ state: 'verlopen' })
    expect(expired && badgeSvg(expired)).toContain('Niet meer geldig')
    await confirmIntervention(db(), owner, { documentId }, new Date('2028-11-23T09:00:00Z'))
    expect(await judgementOf(documentId, '2028-11-23')).toMatchObject({ state: 'geldig', validUntil: '2030-11-23' })
  })

  it('is over when the page is withdrawn', async () => {
    const { documentId } = await makeIncluded({}, start)
    const { lock } = await db().document.findUniqueOrThrow({ where: { id: documentId } })
    await withdrawDocument(db(), writer, { id: documentId, lock, reason: 'De eigenaar stopt ermee.' })
    const judgement = await judgementOf(documentId, '2026-11-23')
    expect(judgement).toMatchObject({ state: 'ingetrokken' })
    expect(judgement && badgeSvg(judgement)).toMatch(/Niet meer geldig.*Ingetrokken/)
  })
})
