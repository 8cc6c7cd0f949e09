import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ZodError } from 'zod'
import { db } from '@/lib/db/client'
import { ConflictError, ExpectedError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { submissionStates, writingStates } from '@/lib/submissions/states'
import { savePart } from '@/lib/worksheet/commands/save-part'
import { saveWorksheet } from '@/lib/worksheet/commands/save-worksheet'
import { pick } from '@/lib/worksheet/form/paths'
import { readPart } from '@/lib/worksheet/form/read-part'
import type { FormValues } from '@/lib/worksheet/form/values'
import { writePart } from '@/lib/worksheet/form/write-part'
import { meetAtWorksheet, openWorksheet } from '@/lib/worksheet/open-worksheet'
import { fieldsOfPart } from '@/lib/worksheet/part-fields'
import type { PartSlug } from '@/lib/worksheet/parts'
import { addOwner, makeOwner, makeSubmission, worksheet } from '../../factories/submissions'
import { makeUser } from '../../factories/users'
import '../../setup/queues'

type Content = Readonly<Record<string, unknown>>
const now = async (id: string) => db().submission.findUniqueOrThrow({ where: { id } })
const contentOf = async (id: string) => (await now(id)).worksheet as Content
const savedEvents = (id: string) => db().event.count({ where: { type: 'submission.saved', data: { path: ['submissionId'], equals: id } } })
const rich = (text: string) => [{ text }]

describe('saving a worksheet', () => {
  it('keeps what was written, counts saves, and lets the title follow', async () => {
    const { submission, owner } = await makeSubmission(db(), 'drafting')
    const { id } = submission
    const first = await saveWorksheet(db(), owner, { id, lock: 0, content: { ...worksheet('Een andere naam'), costs: { free: true } } })
    expect(first.lock).toBe(1)
    expect(await now(id)).toMatchObject({ title: 'Een andere naam', lock: 1, savedBy: owner.id, savedAt: first.savedAt, authors: [owner.id] })
    expect((await contentOf(id)).costs).toEqual({ free: true })
    await saveWorksheet(db(), owner, { id, lock: 1, content: {} })
    expect(await now(id)).toMatchObject({ title: 'Een andere naam', worksheet: {}, lock: 2 })
  })

  it('tells a stretch of writing once, and remembers everybody who wrote', async () => {
    const { submission, owner, organisation } = await makeSubmission(db(), 'drafting')
    const [{ id }, mate] = [submission, await addOwner(db(), organisation.id)]
    for (const lock of [0, 1, 2]) await saveWorksheet(db(), owner, { id, lock, content: worksheet(`Keer ${lock}`) })
    expect(await savedEvents(id)).toBe(1)
    await saveWorksheet(db(), mate, { id, lock: 3, content: worksheet('Keer 3') })
    await saveWorksheet(db(), owner, { id, lock: 4, content: worksheet('Keer 4') })
    expect(await savedEvents(id)).toBe(3)
    expect((await now(id)).authors).toEqual([owner.id, mate.id])
    await db().submission.update({ where: { id }, data: { savedAt: new Date(Date.now() - 31 * 60_000) } })
    await saveWorksheet(db(), owner, { id, lock: 5, content: worksheet('Keer 5') })
    expect(await savedEvents(id)).toBe(4)
  })

  it('does a save that is sent twice once, also when it was handed in since', async () => {
    const { submission, owner } = await makeSubmission(db(), 'drafting')
    const input = { id: submission.id, lock: 0, saveId: randomUUID(), content: worksheet('Een keer') }
    const answers = await Promise.all([saveWorksheet(db(), owner, input), saveWorksheet(db(), owner, input)])
    expect(answers[0]).toEqual(answers[1])
    await db().submission.update({ where: { id: submission.id }, data: { state: 'submitted' } })
    expect(await saveWorksheet(db(), owner, input)).toEqual(answers[0])
    await expect(saveWorksheet(db(), owner, { ...input, saveId: randomUUID() })).rejects.toThrow(ForbiddenError)
  })

  it('never overwrites what a co-author saved', async () => {
    const { submission, owner, organisation } = await makeSubmission(db(), 'drafting')
    const mate = await addOwner(db(), organisation.id)
    const save = (actor: typeof owner, title: string) => saveWorksheet(db(), actor, { id: submission.id, lock: 0, content: worksheet(title) })
    const results = await Promise.allSettled([save(owner, 'Van mij'), save(mate, 'Van haar')])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(ConflictError) })
    expect((await now(submission.id)).lock).toBe(1)
  })

  it('refuses what is no worksheet, and changes nothing', async () => {
    const { submission, owner } = await makeSubmission(db(), 'drafting')
    const { id } = submission
    const before = await contentOf(id)
    for (const content of [
      { entrances: ['antidiscriminatie'] },
      { effect: { level: 'sterk' } },
      { substantiation: {} },
      { validUntil: '2030-01-01' },
      { goals: 'x' },
      [],
      null,
    ])
      await expect(saveWorksheet(db(), owner, { id, lock: 0, content })).rejects.toThrow(ZodError)
    await expect(saveWorksheet(db(), owner, { id, lock: 0, content: { summary: 'x'.repeat(5_000_000) } })).rejects.toThrow(ExpectedError)
    await saveWorksheet(db(), owner, { id, lock: 0, content: { ...before, summary: 'nul\0teken \ud800' } })
    expect((await contentOf(id)).summary).toBe('nulteken \ufffd')
  })

  it('is only for people of the organisation, in the states in which they write', async () => {
    for (const state of submissionStates) {
      const made = await makeSubmission(db(), state)
      const { id } = made.submission
      const others = [
        made.coordinator,
        ...made.assessors,
        (await makeOwner(db())).owner,
        await makeUser(db(), 'beheerder'),
        await makeUser(db(), 'eindredacteur'),
      ]
      for (const other of others) {
        await expect(saveWorksheet(db(), other, { id, lock: 0, content: {} })).rejects.toThrow(ForbiddenError)
        await expect(openWorksheet(db(), other, id)).rejects.toThrow(ForbiddenError)
        await expect(meetAtWorksheet(db(), other, id, { tab: randomUUID() })).rejects.toThrow(ForbiddenError)
      }
      const opened = await openWorksheet(db(), made.owner, id)
      const mayWrite = (writingStates as readonly string[]).includes(state)
      expect(opened).toMatchObject({ mayWrite, title: made.submission.title, lock: 0, kind: 'interventie', api: `/api/redactie/inzendingen/${id}/werkblad` })
      expect(Boolean(opened.whyNot)).toBe(!mayWrite)
      const saving = saveWorksheet(db(), made.owner, { id, lock: 0, content: worksheet('Nieuw') })
      if (mayWrite) await saving
      else await expect(saving).rejects.toThrow(ForbiddenError)
    }
    const { owner } = await makeOwner(db())
    await expect(openWorksheet(db(), owner, randomUUID())).rejects.toThrow(NotFoundError)
    await expect(openWorksheet(db(), owner, 'geen-id')).rejects.toThrow(NotFoundError)
  })

  it('leaves what was handed in as it was', async () => {
    const { submission, owner, version } = await makeSubmission(db(), 'feedback')
    const before = await db().submissionVersion.findUniqueOrThrow({ where: { id: version?.id ?? '' } })
    await saveWorksheet(db(), owner, { id: submission.id, lock: 0, content: worksheet('Nieuwe tekst') })
    expect(await db().submissionVersion.findUniqueOrThrow({ where: { id: version?.id ?? '' } })).toEqual(before)
  })

  it('shows who else has it open, and that somebody saved', async () => {
    const { submission, owner, organisation } = await makeSubmission(db(), 'drafting')
    const [{ id }, mate] = [submission, await addOwner(db(), organisation.id)]
    await meetAtWorksheet(db(), mate, id, { tab: randomUUID(), place: 'Doelen' })
    await saveWorksheet(db(), mate, { id, lock: 0, content: worksheet('Nieuw') })
    expect(await meetAtWorksheet(db(), owner, id, { tab: randomUUID() })).toEqual({ others: [{ name: mate.name, place: 'Doelen', own: false }], lock: 1 })
    expect((await openWorksheet(db(), owner, id)).savedBy).toBe(mate.name)
  })
})

/** A form of a part as it was shown, and what somebody typed in it. */
async function filled(id: string, slug: PartSlug) {
  const { worksheet: content, lock } = await now(id)
  const shown = writePart(fieldsOfPart(slug), content as Content, lock)
  return (typed: FormValues) => {
    const { fields, basis, content: values, renamed } = readPart(fieldsOfPart(slug), { ...shown, ...typed }, {})
    return { id, lock, basis, values, fields, renamed }
  }
}

describe('saving a part as a plain form', () => {
  it('changes that part only, and nothing when nothing changed', async () => {
    const { submission, owner } = await makeSubmission(db(), 'drafting')
    const before = await contentOf(submission.id)
    const form = await filled(submission.id, 'probleem')
    expect(await savePart(db(), owner, form({}))).toMatchObject({ saved: true, lock: 0 })
    const saved = await savePart(db(), owner, form({ 'theory.problem.text': ['Een *ander* probleem'] }))
    expect(saved).toMatchObject({ saved: true, lock: 1 })
    const after = await contentOf(submission.id)
    expect(after.theory).toMatchObject({
      problem: { text: [{ text: 'Een ' }, { text: 'ander', italic: true }, { text: ' probleem' }] },
      factors: [{ key: 'contact' }],
    })
    expect({ ...after, theory: undefined }).toEqual({ ...before, theory: undefined })
  })

  it('brings two co-authors together who wrote in different fields of one part', async () => {
    const { submission, owner, organisation } = await makeSubmission(db(), 'drafting')
    const [{ id }, mate] = [submission, await addOwner(db(), organisation.id)]
    const [mine, theirs] = [await filled(id, 'kern'), await filled(id, 'kern')]
    await savePart(db(), mate, theirs({ summary: ['Van haar.'], forms: ['training'] }))
    const saved = await savePart(db(), owner, mine({ title: ['Van mij'] }))
    expect(saved.saved).toBe(true)
    expect(await contentOf(id)).toMatchObject({ title: 'Van mij', summary: 'Van haar.', forms: ['training'] })
  })

  it('keeps goals that both added, under names of their own', async () => {
    const { submission, owner, organisation } = await makeSubmission(db(), 'drafting')
    const [{ id }, mate] = [submission, await addOwner(db(), organisation.id)]
    const [mine, theirs] = [await filled(id, 'doelen'), await filled(id, 'doelen')]
    await savePart(db(), mate, theirs({ 'goals.1.text': ['Zij weten meer.'] }))
    await savePart(db(), owner, mine({ 'goals.1.text': ['Zij doen mee.'] }))
    const goals = (await contentOf(id)).goals as { key: string }[]
    expect(goals.map(({ key }) => key).sort()).toEqual(['kennen', 'zij-doen-mee', 'zij-weten-meer'])
  })

  it('saves nothing of what both wrote in one field, and shows both', async () => {
    const { submission, owner, organisation } = await makeSubmission(db(), 'drafting')
    const [{ id }, mate] = [submission, await addOwner(db(), organisation.id)]
    const [mine, theirs] = [await filled(id, 'kern'), await filled(id, 'kern')]
    await savePart(db(), mate, theirs({ summary: ['Van haar.'] }))
    const saved = await savePart(db(), owner, mine({ summary: ['Van mij.'], title: ['Ook van mij'] }))
    expect(saved).toMatchObject({ saved: false, lock: 1, conflicts: [{ path: ['summary'], mine: 'Van mij.', theirs: 'Van haar.' }] })
    expect(await now(id)).toMatchObject({ lock: 1, title: submission.title })
    // With what is there now in mind, one's own words can be saved.
    const again = await filled(id, 'kern')
    expect(await savePart(db(), owner, again({ summary: ['Van ons.'], title: ['Ook van mij'] }))).toMatchObject({ saved: true, lock: 2 })
  })

  it('loses nothing when both save at the same moment, whatever they wrote', async () => {
    const { submission, owner, organisation } = await makeSubmission(db(), 'drafting')
    const [{ id }, mate] = [submission, await addOwner(db(), organisation.id)]
    const forms = [await filled(id, 'kern'), await filled(id, 'uitvoering')] as const
    await Promise.all([savePart(db(), owner, forms[0]({ summary: ['Tegelijk'] })), savePart(db(), mate, forms[1]({ location: ['Een buurthuis'] }))])
    expect(await now(id)).toMatchObject({ lock: 2, worksheet: { summary: 'Tegelijk', location: 'Een buurthuis' } })
  })

  it('lets goals follow a group that got another name', async () => {
    const goals = [{ key: 'a', text: rich('Doel'), groups: ['Ouders', 'Leraren'], factors: [] }]
    const content = { title: 'X', endGroups: [{ name: 'Ouders' }], intermediaryGroups: [{ name: 'Leraren' }], goals }
    const { submission, owner } = await makeSubmission(db(), 'drafting', { worksheet: content })
    const form = await filled(submission.id, 'doelgroep')
    await savePart(db(), owner, form({ 'endGroups.0.name': ['Ouders en verzorgers'] }))
    expect((await contentOf(submission.id)).goals).toMatchObject([{ groups: ['Ouders en verzorgers', 'Leraren'] }])
  })

  it('is refused in a state in which nobody writes, and to others', async () => {
    const { submission, owner, coordinator } = await makeSubmission(db(), 'submitted')
    const form = await filled(submission.id, 'kern')
    const input = form({ title: ['Nieuw'] })
    await expect(savePart(db(), owner, input)).rejects.toThrow(ForbiddenError)
    await expect(savePart(db(), coordinator, input)).rejects.toThrow(ForbiddenError)
    expect(pick(await contentOf(submission.id), ['title'])).toEqual({ title: submission.title })
  })
})
