import { describe, expect, it } from 'vitest'
import { checkAlone } from '@/lib/content/commands/check-alone'
import { discardDraft } from '@/lib/content/commands/discard-draft'
import { publishDocument } from '@/lib/content/commands/publish'
import { approve, requestChanges } from '@/lib/content/commands/review'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { schedulePublication, unschedule } from '@/lib/content/commands/schedule'
import { submitForReview, takeBack } from '@/lib/content/commands/submit'
import { getPublishedDocument } from '@/lib/content/queries'
import { db } from '@/lib/db/client'
import { ForbiddenError, InvalidStateError } from '@/lib/errors'
import { changeSetting, settings } from '@/lib/settings/settings'
import { makeDraft, makePublished, otherChief, pageContent, writer } from '../../factories/documents'
import { makeIn, tomorrow } from '../../factories/states'
import { makeUser } from '../../factories/users'
import '../../setup/queues'
import { itGuards } from '../../setup/guards'

const draftOf = async (id: string) => (await db().document.findUniqueOrThrow({ where: { id }, include: { draftVersion: true } })).draftVersion
const mailsTo = (email: string) =>
  db().$queryRaw<{ data: { subject: string; text: string } }[]>`SELECT data FROM pgboss.job WHERE name = 'mail.send' AND data->>'to' = ${email}`

describe('submitForReview', () => {
  itGuards({
    action: 'document.submit',
    event: 'document.submitted',
    make: () => makeDraft(),
    makeWrong: () => makeIn('review'),
    run: (actor, target) => submitForReview(db(), actor, target),
  })

  it('asks a reviewer by mail, who must be able to review', async () => {
    const [reviewer, colleague] = [await makeUser(db(), 'redacteur', { name: 'Voorbeeld Lezer' }), await makeUser(db(), 'auteur')]
    const draft = await makeDraft({ title: 'Kijk hier eens naar' })
    await expect(submitForReview(db(), writer, { ...draft, reviewer: colleague.id })).rejects.toThrow('kan niet beoordelen')
    await submitForReview(db(), writer, { ...draft, reviewer: reviewer.id, note: 'Vooral de cijfers.' })
    const [mail, ...others] = await mailsTo(reviewer.email)
    expect(others).toEqual([])
    expect(mail?.data.subject).toContain('Kijk hier eens naar')
    expect(mail?.data.text).toContain('> Vooral de cijfers.')
    expect(mail?.data.text).toContain(`/redactie/documenten/${draft.id}/publiceren`)
  })
})

describe('takeBack', () => {
  itGuards({
    action: 'document.takeBack',
    event: 'document.takenBack',
    make: () => makeIn('review'),
    makeWrong: () => makeIn('draft'),
    run: (actor, target) => takeBack(db(), actor, target),
  })
})

describe('requestChanges', () => {
  itGuards({
    action: 'document.requestChanges',
    event: 'document.changesRequested',
    make: () => makeIn('review'),
    makeWrong: () => makeIn('draft'),
    run: (actor, target) => requestChanges(db(), actor, { ...target, reason: 'Korter graag.' }),
  })

  it('tells who wrote it what should change, once, and asks for a reason', async () => {
    const maker = await makeUser(db(), 'auteur')
    const made = await makeDraft()
    await db().document.update({ where: { id: made.id }, data: { ownerId: maker.id } })
    const saved = await saveDraft(db(), maker, { id: made.id, lock: made.lock, content: pageContent() })
    const sent = await submitForReview(db(), maker, saved)
    await expect(requestChanges(db(), otherChief, { ...sent, reason: ' ' })).rejects.toThrow('Schrijf wat er anders moet')
    await requestChanges(db(), otherChief, { ...sent, reason: 'Noem de bron.' })
    expect((await mailsTo(maker.email)).map(({ data }) => data.text)).toEqual([expect.stringContaining('> Noem de bron.')])
  })
})

describe('approve', () => {
  itGuards({
    action: 'document.approve',
    event: 'document.approved',
    make: () => makeIn('review'),
    makeWrong: () => makeIn('draft'),
    run: (actor, target) => approve(db(), actor, target),
  })

  it('is not for who wrote it last, nor for who handed it in', async () => {
    const made = await makeDraft()
    const saved = await saveDraft(db(), otherChief, { id: made.id, lock: made.lock, content: pageContent() })
    const sent = await submitForReview(db(), writer, saved)
    await expect(approve(db(), writer, sent)).rejects.toThrow(ForbiddenError)
    await expect(approve(db(), otherChief, sent)).rejects.toThrow(ForbiddenError)
    await approve(db(), { id: 'derde@kis.example', role: 'redacteur' }, sent)
    expect(await draftOf(made.id)).toMatchObject({ state: 'approved', approvedBy: 'derde@kis.example' })
  })

  it('no longer counts after the text was changed', async () => {
    const made = await makeIn('approved')
    const { lock } = await saveDraft(db(), writer, { id: made.id, lock: made.lock, content: pageContent({ title: 'Toch anders' }) })
    expect(await draftOf(made.id)).toMatchObject({ state: 'draft', approvedBy: null })
    await expect(publishDocument(db(), writer, { id: made.id, lock })).rejects.toThrow(InvalidStateError)
  })
})

describe('four eyes', () => {
  it('lets one person publish alone only with a reason, and lists it until somebody else looked', async () => {
    const made = await makeIn('draft')
    await expect(publishDocument(db(), writer, made)).rejects.toThrow('tweede paar ogen')
    await expect(publishDocument(db(), writer, { ...made, aloneReason: '  ' })).rejects.toThrow('tweede paar ogen')
    const { versionId } = await publishDocument(db(), writer, { ...made, aloneReason: 'Spoed: het adres was fout.' })
    expect(await db().event.count({ where: { documentId: made.id, type: 'document.publishedAlone', actor: writer.id } })).toBe(1)
    const waiting = () => db().version.count({ where: { documentId: made.id, aloneReason: { not: null }, checkedAt: null } })
    expect(await waiting()).toBe(1)
    await expect(checkAlone(db(), writer, { id: made.id, versionId })).rejects.toThrow(ForbiddenError)
    await checkAlone(db(), otherChief, { id: made.id, versionId })
    expect(await waiting()).toBe(0)
    await expect(checkAlone(db(), otherChief, { id: made.id, versionId })).rejects.toThrow(InvalidStateError)
  })

  it('keeps a reason out where somebody else did look', async () => {
    const made = await makeIn('approved')
    const { versionId } = await publishDocument(db(), writer, { ...made, aloneReason: 'Niet nodig' })
    expect(await db().version.findUnique({ where: { id: versionId } })).toMatchObject({ aloneReason: null, approvedBy: otherChief.id })
  })

  it('refuses a version of another document', async () => {
    const [a, b] = [await makeIn('draft'), await makePublished()]
    const { versionId } = await publishDocument(db(), writer, { ...a, aloneReason: 'Spoed.' })
    await expect(checkAlone(db(), otherChief, { id: b.id, versionId })).rejects.toThrow(InvalidStateError)
  })

  it('can be switched off for a kind', async () => {
    const kinds = { ...settings.kinds.initial, pagina: { fourEyes: false, reviewMonths: 6 } }
    await changeSetting(db(), { id: 'b', role: 'beheerder' }, 'kinds', kinds)
    const made = await makeIn('draft')
    await publishDocument(db(), writer, made)
    await changeSetting(db(), { id: 'b', role: 'beheerder' }, 'kinds', settings.kinds.initial)
    expect(await getPublishedDocument(made.path)).not.toBeNull()
    const { reviewOn } = await db().document.findUniqueOrThrow({ where: { id: made.id } })
    const months = ((reviewOn?.getTime() ?? 0) - Date.now()) / (30.4 * 24 * 60 * 60_000)
    expect(months).toBeGreaterThan(5.5)
    expect(months).toBeLessThan(6.5)
  })
})

describe('schedulePublication and unschedule', () => {
  itGuards({
    action: 'document.schedule',
    event: 'document.scheduled',
    make: () => makeDraft(),
    makeWrong: () => makePublished(),
    run: (actor, target) => schedulePublication(db(), actor, { ...target, at: tomorrow() }),
  })
  itGuards({
    action: 'document.unschedule',
    event: 'document.unscheduled',
    make: () => makeIn('scheduled'),
    makeWrong: () => makeIn('approved'),
    run: (actor, target) => unschedule(db(), actor, target),
  })

  it('refuses a moment that is past, and what is not ready', async () => {
    const [made, unready] = [await makeIn('approved'), await makeDraft({ title: '' })]
    await expect(schedulePublication(db(), writer, { ...made, at: new Date(Date.now() - 1_000) })).rejects.toThrow('al voorbij')
    await expect(schedulePublication(db(), writer, { ...unready, at: tomorrow() })).rejects.toThrow('Geef een titel')
  })

  it('becomes what it was when the plan is undone: approved only where somebody approved it', async () => {
    const approved = await makeIn('scheduled')
    await unschedule(db(), writer, approved)
    expect(await draftOf(approved.id)).toMatchObject({ state: 'approved' })
    const alone = await makeIn('draft')
    const planned = await schedulePublication(db(), writer, { ...alone, at: tomorrow(), aloneReason: 'Ik ben de enige.' })
    await unschedule(db(), writer, planned)
    expect(await draftOf(alone.id)).toMatchObject({ state: 'draft', aloneReason: null })
    expect(await db().document.findUnique({ where: { id: alone.id } })).toMatchObject({ publishAt: null, draftState: 'draft' })
  })
})

describe('discardDraft', () => {
  itGuards({
    action: 'document.discardDraft',
    event: 'document.draftDiscarded',
    make: () => makeIn('draft', { live: true }),
    makeWrong: () => makeIn('draft'),
    run: (actor, target) => discardDraft(db(), actor, target),
  })

  it('leaves what is live, and keeps the text in the history', async () => {
    const made = await makeIn('draft', { live: true })
    const title = ((await draftOf(made.id))?.content as { title: string } | undefined)?.title
    await discardDraft(db(), writer, made)
    expect(await draftOf(made.id)).toBeNull()
    expect((await getPublishedDocument(made.path))?.content.title).toBe('Een pagina')
    const kept = await db().version.findMany({ where: { documentId: made.id, state: 'kept' } })
    expect(kept.map(({ content }) => (content as { title: string }).title)).toContain(title)
  })
})
