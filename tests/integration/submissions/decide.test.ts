import { describe, expect, it } from 'vitest'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { getPublishedDocument } from '@/lib/content/queries'
import { db } from '@/lib/db/client'
import { ConflictError, ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { lookUpRoute } from '@/lib/front/routes'
import { dayText } from '@/lib/rounds/days'
import { decide } from '@/lib/submissions/commands/decide'
import { readDecisionPage } from '@/lib/submissions/decision/decision-page'
import { inclusion, makeIncluded, makeJudged, motivation, signs, whole } from '../../factories/decisions'
import { writer } from '../../factories/documents'
import { makeIntervention } from '../../factories/interventions'
import { makeOwner } from '../../factories/submissions'
import { makeUser } from '../../factories/users'
import '../../setup/queues'

const now = new Date('2027-11-10T12:00:00Z')

function contentOf(documentId: string | null) {
  return db()
    .document.findUniqueOrThrow({ where: { id: documentId ?? '' }, include: { liveVersion: true } })
    .then(({ liveVersion }) => liveVersion?.content as Record<string, unknown>)
}

const mailsTo = (email: string) =>
  db().$queryRaw<{ text: string }[]>`SELECT data->>'text' AS text FROM pgboss.job WHERE name = 'mail.send' AND data->>'to' = ${email}`

/** All that a decision writes. */
async function everything(id: string) {
  const [submission, decisions, transitions, documents, events] = await Promise.all([
    db().submission.findUnique({ where: { id } }),
    db().decision.count(),
    db().transition.count(),
    db().document.count(),
    db().event.count(),
  ])
  return { submission, decisions, transitions, documents, events }
}

describe('an inclusion', () => {
  it('makes exactly the judged version the published intervention', async () => {
    const { submission, organisation, owner, coordinator, versionId } = await makeJudged()
    const { path = '' } = await decide(db(), coordinator, inclusion(submission.id), now)
    const after = await db().submission.findUniqueOrThrow({ where: { id: submission.id } })
    expect(after).toMatchObject({ state: 'included', documentId: expect.any(String) })
    expect(await contentOf(after.documentId)).toMatchObject({
      ...whole(submission.title),
      approach: [{ title: 'Bijeenkomst 1', goals: ['kennen'] }],
      endGroups: [{ name: 'Leerlingen' }],
      entrances: ['antidiscriminatie'],
      substantiation: { level: 'onderbouwd', by: 'Kennisplatform Inclusief Samenleven', on: '2027-11-10' },
      effect: { level: 'geen', on: '2027-11-10' },
      confirmedOn: '2027-11-10',
      validUntil: '2029-11-10',
    })
    expect((await getPublishedDocument(path))?.id).toBe(after.documentId)
    expect(await lookUpRoute(db(), `${path}/keurmerk.svg`)).toEqual({ type: 'document' })
    expect(await db().searchDocument.count({ where: { documentId: after.documentId ?? '', listed: true } })).toBeGreaterThan(0)
    expect(await db().ownership.findUnique({ where: { documentId: after.documentId ?? '' } })).toMatchObject({
      organisationId: organisation.id,
      confirmedAt: now,
    })
    const decision = await db().decision.findFirstOrThrow({ where: { submissionId: submission.id } })
    expect(decision).toMatchObject({ versionId, outcome: 'included', motivation, decidedBy: coordinator.id })
    expect(decision.validUntil && dayText(decision.validUntil)).toBe('2029-11-10')
    const step = await db().transition.findFirstOrThrow({ where: { submissionId: submission.id, step: 'decide' } })
    expect(step.snapshot).toMatchObject({ outcome: 'included', assessments: [{ advice: 'opnemen' }, { advice: 'opnemen' }], consensus: { advice: 'opnemen' } })
    const [mail] = await mailsTo(owner.email)
    expect(mail?.text).toContain(path)
    expect(mail?.text).toContain(motivation)
  })

  it('of a new version keeps what is not the owner’s, and the address', async () => {
    const { documentId, path, submission, organisation, coordinator } = await makeIncluded({}, now)
    const document = await db().document.findUniqueOrThrow({ where: { id: documentId }, include: { liveVersion: true } })
    const content = { ...(document.liveVersion?.content as object), keywords: ['van de redactie'], formerPaths: ['/oud-adres-van-de-interventie'] }
    await saveDraft(db(), writer, { id: documentId, lock: document.lock, content })
    await publishDocument(db(), writer, { id: documentId, lock: document.lock + 1, aloneReason: 'Test' })
    const again = await makeJudged({
      content: { ...whole('Een nieuwe naam'), costs: { free: true } },
      changes: { organisationId: organisation.id, documentId, database: 'polarisatie' },
    })
    const later = new Date('2028-11-10T12:00:00Z')
    expect((await decide(db(), again.coordinator, inclusion(again.submission.id), later)).path).toBe(path)
    const live = await contentOf(documentId)
    expect(live).toMatchObject({
      title: 'Een nieuwe naam',
      costs: { free: true },
      keywords: ['van de redactie'],
      formerPaths: ['/oud-adres-van-de-interventie'],
      entrances: ['antidiscriminatie', 'polarisatie'],
      validUntil: '2030-11-10',
    })
    expect(live.changes).toMatchObject([{ note: expect.stringContaining('Opnieuw beschreven en beoordeeld') }])
    expect(submission.id).not.toBe(again.submission.id)
    expect(coordinator.id).not.toBe(again.coordinator.id)
  })

  it('is refused with every obstacle in words, and changes nothing', async () => {
    const { submission, coordinator } = await makeJudged({ content: { ...whole('Stuk'), goals: [{ text: [{ text: 'Een doel.' }], groups: ['Niemand'] }] } })
    const before = await everything(submission.id)
    await expect(decide(db(), coordinator, inclusion(submission.id), now)).rejects.toThrow(/Doelen.*Er is geen doelgroep die “Niemand” heet/)
    expect(await everything(submission.id)).toEqual(before)
    const page = await readDecisionPage(db(), coordinator, submission.id, now)
    expect(page.obstacles).toMatchObject([
      { place: expect.stringContaining('Doelen'), message: expect.stringContaining('Niemand') },
      { place: expect.stringContaining('Aanpak'), message: expect.stringContaining('kennen') },
    ])
  })

  it('waits for what the redactie is writing on the same page', async () => {
    const { documentId, organisation } = await makeIncluded({}, now)
    const { lock } = await db().document.findUniqueOrThrow({ where: { id: documentId } })
    await saveDraft(db(), writer, { id: documentId, lock, content: { ...(await contentOf(documentId)), keywords: ['half af'] } })
    const again = await makeJudged({ changes: { organisationId: organisation.id, documentId } })
    await expect(decide(db(), again.coordinator, inclusion(again.submission.id), now)).rejects.toThrow(/concept van deze pagina/)
    const draft = await db().document.findUniqueOrThrow({ where: { id: documentId }, include: { draftVersion: true } })
    expect(draft.draftVersion?.content).toMatchObject({ keywords: ['half af'] })
  })

  it('never takes over what another organisation looks after', async () => {
    const [{ id: documentId }, other] = [await makeIntervention(), await makeOwner(db())]
    await db().ownership.create({ data: { documentId, organisationId: other.organisation.id } })
    const { submission, coordinator } = await makeJudged({ changes: { documentId } })
    await expect(decide(db(), coordinator, inclusion(submission.id), now)).rejects.toThrow(ConflictError)
    expect(await db().decision.count({ where: { submissionId: submission.id } })).toBe(0)
  })

  it.each([
    ['today', '2027-11-10'],
    ['more than five years', '2032-11-11'],
  ])('is not valid until %s', async (_, validUntil) => {
    const { submission, coordinator } = await makeJudged()
    const input = { ...inclusion(submission.id), outcome: 'included' as const, signs, validUntil }
    await expect(decide(db(), coordinator, input, now)).rejects.toThrow(/geldigheid/)
  })

  it('asks for the proof of an effect', async () => {
    const { submission, coordinator } = await makeJudged()
    const effect = { level: 'eerste' as const }
    const input = { id: submission.id, outcome: 'included' as const, motivation, signs: { ...signs, effect } }
    await expect(decide(db(), coordinator, input, now)).rejects.toThrow(/vragen om bewijs/)
    const proven = { ...input, signs: { ...signs, effect: { ...effect, url: 'https://example.org/onderzoek' } } }
    expect((await decide(db(), coordinator, proven, now)).path).toBeDefined()
  })
})

describe('what differs from what the assessors found', () => {
  it.each([
    ['no consensus', { agreed: false }, 'nog geen advies'],
    ['another advice', { advice: 'aanhouden' }, 'adviseren samen: aanhouden'],
  ])('is explained: %s', async (_, options, words) => {
    const { submission, coordinator } = await makeJudged(options)
    await expect(decide(db(), coordinator, inclusion(submission.id), now)).rejects.toThrow(words)
    await decide(db(), coordinator, { ...inclusion(submission.id), exception: 'Mondeling overlegd.' }, now)
    const step = await db().transition.findFirstOrThrow({ where: { submissionId: submission.id, step: 'decide' } })
    expect(step.snapshot).toMatchObject({ exception: 'Mondeling overlegd.' })
    expect(step.reason).toBe(motivation)
  })

  it('is explained: remarks that must be dealt with', async () => {
    const { submission, coordinator, assessors, versionId } = await makeJudged()
    const remark = { submissionId: submission.id, versionId, text: 'Noem de kosten.', required: true, author: assessors[0].id, releasedAt: new Date() }
    await db().remark.create({ data: remark })
    await expect(decide(db(), coordinator, inclusion(submission.id), now)).rejects.toThrow('nog een opmerking open')
    expect((await decide(db(), coordinator, { id: submission.id, outcome: 'deferred', motivation, exception: 'x' }, now)).path).toBeUndefined()
  })
})

describe('a decision not to include', () => {
  it.each([
    ['deferred', 'aanhouden'],
    ['notIncluded', 'niet-opnemen'],
  ] as const)('publishes nothing: %s', async (outcome, advice) => {
    const { submission, coordinator, owner } = await makeJudged({ advice })
    const documents = await db().document.count()
    await decide(db(), coordinator, { id: submission.id, outcome, motivation }, now)
    expect(await db().document.count()).toBe(documents)
    expect(await db().submission.findUnique({ where: { id: submission.id } })).toMatchObject({ state: outcome, documentId: null })
    expect((await mailsTo(owner.email))[0]?.text).toContain('bezwaar')
  })
})

describe('who decides', () => {
  it('is an independent coordinator, once', async () => {
    const { submission, organisation, owner, assessors, coordinator } = await makeJudged()
    const inside = await makeUser(db(), 'coordinator')
    await db().user.update({ where: { id: inside.id }, data: { organisationId: organisation.id } })
    for (const actor of [owner, assessors[0], inside, await makeUser(db(), 'beheerder')])
      await expect(decide(db(), actor, inclusion(submission.id), now), actor.role).rejects.toThrow(ForbiddenError)
    await expect(decide(db(), coordinator, inclusion('00000000-0000-4000-8000-000000000000'), now)).rejects.toThrow(NotFoundError)
    const both = await Promise.allSettled([decide(db(), coordinator, inclusion(submission.id), now), decide(db(), coordinator, inclusion(submission.id), now)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().decision.count({ where: { submissionId: submission.id } })).toBe(1)
    const refused = both.find((one) => one.status === 'rejected')
    expect([ForbiddenError, InvalidStateError].some((type) => refused?.reason instanceof type)).toBe(true)
  })
})
