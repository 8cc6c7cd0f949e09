import { describe, expect, it } from 'vitest'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { db } from '@/lib/db/client'
import { ConflictError, ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import type { Intervention } from '@/lib/interventions/schema'
import { changeForm, formOf, wantedOf } from '@/lib/owners/change-form'
import { listChanges, readChange } from '@/lib/owners/change-requests'
import { acceptChange, declineChange } from '@/lib/owners/commands/answer-change'
import { confirmIntervention } from '@/lib/owners/commands/confirm'
import { requestChange } from '@/lib/owners/commands/request-change'
import { makeIncluded } from '../../factories/decisions'
import { writer } from '../../factories/documents'
import { makeOwner } from '../../factories/submissions'
import { makeUser } from '../../factories/users'
import '../../setup/queues'

const documentOf = (id: string) => db().document.findUniqueOrThrow({ where: { id }, include: { liveVersion: true, draftVersion: true } })
const contentOf = async (id: string) => (await documentOf(id)).liveVersion?.content as unknown as Intervention
const mailsTo = (email: string) =>
  db().$queryRaw<
    { subject: string; text: string }[]
  >`SELECT data->>'subject' AS subject, data->>'text' AS text FROM pgboss.job WHERE data->>'to' = ${email} ORDER BY created_on`

/** As the form sends it: all fields, some of them different. */
async function wanted(id: string, changes: Record<string, string>) {
  return wantedOf(changeForm.parse({ interventie: 'x', uitleg: 'Een goede uitleg.', ...formOf(await contentOf(id)), ...changes }))
}

async function asked(changes: Record<string, string> = { eenmalig: '300', talen: 'Nederlands\nEngels' }) {
  const made = await makeIncluded()
  const { id } = await requestChange(db(), made.owner, {
    documentId: made.documentId,
    wanted: await wanted(made.documentId, changes),
    explanation: 'Nieuwe prijzen.',
  })
  return { ...made, id }
}

describe('a change that is asked for', () => {
  it('changes nothing before KIS agrees, and the coordinators hear of it', async () => {
    const { documentId, id, coordinator } = await asked()
    expect(await contentOf(documentId)).toMatchObject({ costs: { once: 250 }, languages: ['Nederlands'] })
    const mails = await mailsTo(coordinator.email)
    expect(mails.at(-1)?.subject).toContain('Wijziging gevraagd')
    expect((await listChanges(db(), coordinator)).open.map((row) => row.id)).toContain(id)
    expect(await readChange(db(), coordinator, id)).toMatchObject({
      before: { costs: { once: 250 }, languages: ['Nederlands'] },
      after: { costs: { once: 300 }, languages: ['Nederlands', 'Engels'] },
      meanwhile: [],
      mayAnswer: true,
    })
  })

  it('is live when it is accepted; the judgement stays, and so does what the redactie is writing', async () => {
    const { documentId, id, coordinator, owner } = await asked()
    const { lock } = await documentOf(documentId)
    await saveDraft(db(), writer, { id: documentId, lock, content: { ...(await contentOf(documentId)), keywords: ['half af'], languages: ['Fries'] } })
    await acceptChange(db(), coordinator, { id, answer: 'Dank je wel!' })
    const live = await contentOf(documentId)
    expect(live).toMatchObject({ costs: { once: 300 }, languages: ['Nederlands', 'Engels'], substantiation: { level: 'onderbouwd' }, keywords: [] })
    // What the redactie did not touch follows; what it changed itself stays as it wrote it.
    expect((await documentOf(documentId)).draftVersion?.content).toMatchObject({ costs: { once: 300 }, languages: ['Fries'], keywords: ['half af'] })
    expect((await mailsTo(owner.email)).at(-1)).toMatchObject({
      subject: expect.stringContaining('staat online'),
      text: expect.stringContaining('> Dank je wel!'),
    })
    await expect(acceptChange(db(), coordinator, { id, answer: '' })).rejects.toThrow(InvalidStateError)
  })

  it('is a conflict when the field says something else by now', async () => {
    const { documentId, id, coordinator } = await asked()
    const { lock } = await documentOf(documentId)
    const saved = await saveDraft(db(), writer, { id: documentId, lock, content: { ...(await contentOf(documentId)), costs: { once: 999 } } })
    await publishDocument(db(), writer, { id: documentId, lock: saved.lock, aloneReason: 'Test' })
    expect((await readChange(db(), coordinator, id)).meanwhile).toEqual(['costs'])
    await expect(acceptChange(db(), coordinator, { id, answer: '' })).rejects.toThrow(ConflictError)
    expect((await contentOf(documentId)).costs).toEqual({ once: 999 })
    await declineChange(db(), coordinator, { id, answer: 'De redactie was je voor.' })
    expect(await db().changeRequest.findUnique({ where: { id } })).toMatchObject({ state: 'declined', answer: 'De redactie was je voor.' })
  })

  it('can take something away', async () => {
    const { documentId, id, coordinator } = await asked({ eenmalig: '', jaar: '' })
    await acceptChange(db(), coordinator, { id, answer: '' })
    expect((await contentOf(documentId)).costs).toBeUndefined()
  })

  it('is one when it is sent twice, and keeps out of the way of a confirmation at the same moment', async () => {
    const { documentId, owner, coordinator } = await makeIncluded()
    const before = (await mailsTo(coordinator.email)).length
    const input = { documentId, wanted: await wanted(documentId, { eenmalig: '300' }), explanation: 'Nieuwe prijzen.' }
    const [first, second] = await Promise.all([
      requestChange(db(), owner, input),
      requestChange(db(), owner, input),
      confirmIntervention(db(), owner, { documentId }),
    ])
    expect(second.id).toBe(first.id)
    expect(await mailsTo(coordinator.email)).toHaveLength(before + 1)
  })

  it('is refused where nothing changes, or where it could not be published', async () => {
    const { documentId, owner } = await makeIncluded()
    const ask = async (changes: Record<string, string>) =>
      requestChange(db(), owner, { documentId, wanted: await wanted(documentId, changes), explanation: 'x' })
    await expect(ask({})).rejects.toThrow('nog niets gewijzigd')
    await expect(ask({ gratis: 'ja' })).rejects.toThrow('Wat gratis is, heeft geen bedragen')
    await expect(ask({ andereDatabanken: 'Databank | geen adres' })).rejects.toThrow(InvalidStateError)
    expect(await db().changeRequest.count({ where: { documentId } })).toBe(0)
  })

  it('is asked by its owners and answered by independent coordinators', async () => {
    const { documentId, id, owner, organisation, coordinator } = await asked()
    const { owner: stranger } = await makeOwner(db())
    const input = { documentId, wanted: {}, explanation: 'x' }
    for (const actor of [stranger, coordinator, writer]) await expect(requestChange(db(), actor, input)).rejects.toThrow(NotFoundError)
    const inside = await makeUser(db(), 'coordinator')
    await db().user.update({ where: { id: inside.id }, data: { organisationId: organisation.id } })
    for (const actor of [owner, inside, writer]) {
      await expect(acceptChange(db(), actor, { id, answer: '' }), actor.role).rejects.toThrow(ForbiddenError)
      await expect(declineChange(db(), actor, { id, answer: 'Nee.' }), actor.role).rejects.toThrow(ForbiddenError)
    }
    for (const actor of [owner, writer]) await expect(listChanges(db(), actor)).rejects.toThrow(ForbiddenError)
  })

  it('says nothing in events or mails to KIS of what it changes', async () => {
    const { documentId, coordinator, id } = await asked({ contactEmail: 'geheim@example.org' })
    await acceptChange(db(), coordinator, { id, answer: '' })
    expect((await contentOf(documentId)).contact?.email).toBe('geheim@example.org')
    const events = await db().event.findMany({ where: { documentId } })
    const mails = await db().$queryRaw<{ text: string }[]>`SELECT data::text AS text FROM pgboss.job WHERE name = 'mail.send'`
    expect(JSON.stringify([events.map(({ data }) => data), mails])).not.toContain('geheim@')
  })
})
