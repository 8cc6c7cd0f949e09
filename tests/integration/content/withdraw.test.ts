import { describe, expect, it } from 'vitest'
import { publishDocument } from '@/lib/content/commands/publish'
import { reviveDocument } from '@/lib/content/commands/revive'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { mergeDocument, removeDocument, withdrawDocument } from '@/lib/content/commands/withdraw'
import { getPublishedById, getPublishedDocument, getWithdrawn } from '@/lib/content/queries'
import { db } from '@/lib/db/client'
import { InvalidStateError, NotFoundError } from '@/lib/errors'
import { lookUpRoute } from '@/lib/front/routes'
import { chiefEditor, linking, makeDraft, makePublished, otherChief, pageContent } from '../../factories/documents'
import '../../setup/queues'
import { itGuards } from '../../setup/guards'

const reason = 'Er is nieuw onderzoek.'
const rowsOf = (id: string) => db().searchDocument.count({ where: { documentId: id } })

describe('withdrawDocument', () => {
  itGuards({
    action: 'document.withdraw',
    event: 'document.withdrawn',
    make: () => makePublished(),
    makeWrong: () => makeDraft(),
    run: (actor, { id, lock }) => withdrawDocument(db(), actor, { id, lock, reason }),
  })

  it('leaves it readable at its address, with the reason, and out of search', async () => {
    const replacement = await makePublished({ title: 'Nieuw' })
    const page = await makePublished({ title: 'Oud' })
    await withdrawDocument(db(), chiefEditor, { ...page, reason, replacement: replacement.id })
    expect(await lookUpRoute(db(), page.path)).toEqual({ type: 'document' })
    expect(await getPublishedDocument(page.path)).toMatchObject({
      path: page.path,
      content: { title: 'Oud' },
      withdrawn: { reason, replacement: { title: 'Nieuw', path: replacement.path } },
    })
    expect(await rowsOf(page.id)).toBe(0)
    expect(await db().document.findUnique({ where: { id: page.id } })).toMatchObject({ status: 'withdrawn' })
  })

  it('keeps links to it working, but names it nowhere by itself', async () => {
    const page = await makePublished({ title: 'Oud' })
    const from = await makePublished({ title: 'Bron', body: linking(page.id) })
    const to = await makePublished({ title: 'Doel' })
    const other = await makePublished({ title: 'Wijst weg', body: linking(to.id) })
    await withdrawDocument(db(), chiefEditor, { ...page, reason })
    await withdrawDocument(db(), chiefEditor, { ...other, reason })
    expect((await getPublishedById(from.id))?.links[page.id]).toMatchObject({ path: page.path })
    expect((await getPublishedById(to.id))?.incoming).toEqual([])
    expect((await getPublishedById(other.id))?.links[to.id]).toMatchObject({ title: 'Doel' })
  })

  it('takes a better reason later, and is brought back by publishing', async () => {
    const page = await makePublished({ title: 'Terug' })
    const again = await withdrawDocument(db(), chiefEditor, { ...page, reason })
    const { lock } = await withdrawDocument(db(), chiefEditor, { ...again, reason: 'Het klopt niet meer.' })
    expect((await getPublishedDocument(page.path))?.withdrawn?.reason).toBe('Het klopt niet meer.')
    const draft = await saveDraft(db(), chiefEditor, { id: page.id, lock, content: pageContent({ title: 'Weer goed' }) })
    await publishDocument(db(), otherChief, draft)
    const back = await getPublishedDocument(page.path)
    expect(back).toMatchObject({ content: { title: 'Weer goed' } })
    expect(back?.withdrawn).toBeUndefined()
    expect(await rowsOf(page.id)).toBe(1)
    const states = await db().version.findMany({ where: { documentId: page.id }, orderBy: { number: 'asc' }, select: { state: true } })
    expect(states.map(({ state }) => state)).toEqual(['withdrawn', 'live'])
  })

  it('asks for a reason, and for a replacement that readers can see', async () => {
    const [page, draft] = [await makePublished(), await makeDraft()]
    await expect(withdrawDocument(db(), chiefEditor, { ...page, reason: ' ' })).rejects.toThrow('Leg uit waarom')
    await expect(withdrawDocument(db(), chiefEditor, { ...page, reason, replacement: draft.id })).rejects.toThrow(NotFoundError)
    await expect(withdrawDocument(db(), chiefEditor, { ...page, reason, replacement: page.id })).rejects.toThrow(InvalidStateError)
    expect(await rowsOf(page.id)).toBe(1)
  })
})

describe('mergeDocument', () => {
  itGuards({
    action: 'document.withdraw',
    event: 'document.merged',
    make: () => makePublished(),
    makeWrong: () => makeDraft(),
    run: async (actor, { id, lock }) => mergeDocument(db(), actor, { id, lock, reason, replacement: (await makePublished()).id }),
  })

  it('leads its address, and links to it, on to the other document', async () => {
    const into = await makePublished({ title: 'Het geheel' })
    const page = await makePublished({ title: 'Een deel' })
    const from = await makePublished({ title: 'Bron', body: linking(page.id) })
    await mergeDocument(db(), chiefEditor, { ...page, reason, replacement: into.id })
    expect(await lookUpRoute(db(), page.path)).toEqual({ type: 'redirect', to: into.path })
    expect((await getPublishedById(from.id))?.links[page.id]).toMatchObject({ title: 'Het geheel', path: into.path })
    expect(await getPublishedById(page.id)).toBeNull()
    expect(await rowsOf(page.id)).toBe(0)
  })

  it('leads on at once when the other is merged too, and comes back by publishing', async () => {
    const [a, b, c] = [await makePublished(), await makePublished(), await makePublished({ title: 'Het eind' })]
    const merged = await mergeDocument(db(), chiefEditor, { ...a, reason, replacement: b.id })
    await mergeDocument(db(), chiefEditor, { ...b, reason, replacement: c.id })
    expect(await lookUpRoute(db(), a.path)).toEqual({ type: 'redirect', to: c.path })
    expect(await db().document.findUnique({ where: { id: a.id } })).toMatchObject({ withdrawal: { replacement: c.id } })
    const draft = await saveDraft(db(), chiefEditor, { id: a.id, lock: merged.lock, content: pageContent() })
    await publishDocument(db(), otherChief, draft)
    expect(await lookUpRoute(db(), a.path)).toEqual({ type: 'document' })
    expect(await lookUpRoute(db(), b.path)).toEqual({ type: 'redirect', to: c.path })
  })

  it('never makes a circle, also of two that are merged into each other at the same moment', async () => {
    for (const pair of await Promise.all([1, 2, 3, 4].map(() => Promise.all([makePublished(), makePublished()])))) {
      const [one, other] = pair
      const results = await Promise.allSettled([
        mergeDocument(db(), chiefEditor, { ...one, reason, replacement: other.id }),
        mergeDocument(db(), otherChief, { ...other, reason, replacement: one.id }),
      ])
      const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
      expect(refused).toEqual([expect.any(NotFoundError)])
      const answers = await Promise.all(pair.map(({ path }) => lookUpRoute(db(), path)))
      expect(answers.map(({ type }) => type).sort()).toEqual(['document', 'redirect'])
    }
  })
})

describe('removeDocument', () => {
  itGuards({
    action: 'document.withdraw',
    event: 'document.removed',
    make: () => makePublished(),
    makeWrong: () => makeDraft(),
    run: (actor, { id, lock }) => removeDocument(db(), actor, { id, lock, reason }),
  })

  it('explains at the old address what it was and what replaces it', async () => {
    const replacement = await makePublished({ title: 'Nieuw' })
    const page = await makePublished({ title: 'Oud' })
    const from = await makePublished({ title: 'Bron', body: linking(page.id) })
    await removeDocument(db(), chiefEditor, { ...page, reason: 'Er is een betere versie.', replacement: replacement.id })
    expect(await getPublishedDocument(page.path)).toBeNull()
    expect(await lookUpRoute(db(), page.path)).toEqual({ type: 'gone' })
    expect(await getWithdrawn(page.path)).toMatchObject({
      title: 'Oud',
      reason: 'Er is een betere versie.',
      replacement: { title: 'Nieuw', path: replacement.path },
    })
    expect(await rowsOf(page.id)).toBe(0)
    expect((await getPublishedById(from.id))?.links[page.id]).toBeUndefined()
  })
})

describe('reviveDocument', () => {
  itGuards({
    action: 'document.saveDraft',
    event: 'document.draftSaved',
    make: async () => removeDocument(db(), chiefEditor, { ...(await makePublished()), reason }),
    makeWrong: () => makeDraft(),
    run: (actor, { id, lock }) => reviveDocument(db(), actor, { id, lock }),
  })

  it('brings back what readers last saw, at its address, once it is published', async () => {
    const page = await makePublished({ title: 'Toch goed' })
    const gone = await removeDocument(db(), chiefEditor, { ...page, reason })
    const draft = await reviveDocument(db(), chiefEditor, gone)
    expect(await getPublishedById(page.id)).toBeNull()
    await publishDocument(db(), otherChief, draft)
    expect((await getPublishedDocument(page.path))?.content.title).toBe('Toch goed')
    expect(await db().document.findUnique({ where: { id: page.id } })).toMatchObject({ status: 'published', withdrawal: null })
  })
})
