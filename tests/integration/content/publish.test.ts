import { describe, expect, it } from 'vitest'
import { ZodError } from 'zod'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { getPublishedDocument } from '@/lib/content/queries'
import { db } from '@/lib/db/client'
import { chiefEditor, makeDraft, makePublished, otherChief, pageContent } from '../../factories/documents'
import { itGuards } from '../../setup/guards'

describe('publishDocument', () => {
  itGuards({
    action: 'document.publish',
    event: 'document.published',
    make: () => makeDraft(),
    makeWrong: () => makePublished(),
    run: (actor, target) => publishDocument(db(), actor, target),
  })

  it('makes a draft what the public sees, findable and with an address', async () => {
    const draft = await makeDraft({ title: 'Zichtbaar geworden' })
    expect(await getPublishedDocument(draft.path)).toBeNull()
    await publishDocument(db(), chiefEditor, draft)
    expect(await getPublishedDocument(draft.path)).toMatchObject({ kind: 'pagina', content: { title: 'Zichtbaar geworden' } })
    expect(await db().searchDocument.findUnique({ where: { id: draft.id } })).toMatchObject({ title: 'Zichtbaar geworden', path: draft.path })
  })

  it('lists everything that blocks publication and leaves the draft', async () => {
    const draft = await makeDraft({ body: [{ type: 'paragraph', text: [{ text: 'x' }] }] })
    await db().version.update({ where: { id: draft.versionId }, data: { content: { title: '', order: 'x' } } })
    const error = await publishDocument(db(), chiefEditor, draft).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ZodError)
    expect((error as ZodError).issues.map((issue) => issue.path.join('.'))).toEqual(expect.arrayContaining(['title', 'order']))
    expect(await db().document.findUnique({ where: { id: draft.id } })).toMatchObject({ liveVersionId: null, draftVersionId: draft.versionId })
  })

  it('keeps one live version: the former one is superseded and stays', async () => {
    const page = await makePublished({ title: 'Eerste' })
    const draft = await saveDraft(db(), chiefEditor, { id: page.id, slug: page.slug, lock: page.lock, content: pageContent({ title: 'Tweede' }) })
    await publishDocument(db(), otherChief, draft)
    const versions = await db().version.findMany({ where: { documentId: page.id }, orderBy: { number: 'asc' } })
    expect(versions.map((version) => version.state)).toEqual(['superseded', 'live'])
    expect(versions[0]?.content).toMatchObject({ title: 'Eerste' })
  })

  it('shows where a document is referred to, from both sides', async () => {
    const target = await makePublished({ title: 'Doel' })
    const from = await makePublished({ title: 'Bron', related: [{ doc: target.id, reason: 'hoort erbij' }] })
    expect((await getPublishedDocument(from.path))?.links[target.id]).toMatchObject({ title: 'Doel', path: target.path })
    expect((await getPublishedDocument(target.path))?.incoming).toMatchObject([{ id: from.id, field: 'related' }])
  })
})

describe('saveDraft', () => {
  itGuards({
    action: 'document.saveDraft',
    event: 'document.draftSaved',
    make: async () => {
      const { id, lock } = await makePublished()
      return { id, lock }
    },
    run: (actor, { id, lock }) => saveDraft(db(), actor, { id, slug: id.slice('pagina/'.length), lock, content: pageContent() }),
  })

  it('never touches what is live', async () => {
    const page = await makePublished({ title: 'Live' })
    await saveDraft(db(), chiefEditor, { id: page.id, slug: page.slug, lock: page.lock, content: { title: 'Half af' } })
    expect(await getPublishedDocument(page.path)).toMatchObject({ content: { title: 'Live' } })
  })

  it('takes what is unfinished, and refuses what no schema knows', async () => {
    const draft = await makeDraft()
    await saveDraft(db(), chiefEditor, { ...draft, content: { title: 'Alleen een titel' } })
    await expect(saveDraft(db(), chiefEditor, { ...draft, lock: draft.lock + 1, content: { title: 'x', onbekend: 1 } })).rejects.toThrow(ZodError)
  })

  it('lets one of two editors who save at the same time win, and tells the other', async () => {
    const draft = await makeDraft()
    const saves = await Promise.allSettled(['a', 'b'].map((title) => saveDraft(db(), chiefEditor, { ...draft, content: pageContent({ title }) })))
    expect(saves.map((save) => save.status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
