import { describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '@/lib/auth/policy'
import { publishDocument } from '@/lib/content/commands/publish'
import { restorePart, restoreVersion } from '@/lib/content/commands/restore-version'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { keepVersion } from '@/lib/content/keep'
import { db } from '@/lib/db/client'
import { ConflictError, ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { listVersions } from '@/lib/versions/list'
import { chiefEditor, makeDraft, makePublished, pageContent } from '../../factories/documents'
import { makeUser } from '../../factories/users'

const paragraph = (text: string) => ({ type: 'paragraph', text: [{ text }] })
const [wonen, werken, leren] = ['Wonen in een gemengde buurt.', 'Werken zonder onderscheid.', 'Leren van elkaar op school.'].map(paragraph)
const draftOf = async (id: string) => (await db().document.findUniqueOrThrow({ where: { id }, include: { draftVersion: true } })).draftVersion

/** A page that was published, and has a draft that says something else. Returns the version that was published. */
async function makeChanged(body: unknown[] = [wonen, leren], title = 'Nu') {
  const page = await makePublished({ title: 'Toen', body: [wonen, werken, leren] })
  const saved = await saveDraft(db(), chiefEditor, { id: page.id, lock: page.lock, content: pageContent({ title, body }) })
  const { liveVersionId } = await db().document.findUniqueOrThrow({ where: { id: page.id } })
  return { id: page.id, lock: saved.lock, versionId: liveVersionId ?? '' }
}

describe('restoring a version', () => {
  it('makes it the draft, keeps what was there first, and says so', async () => {
    const page = await makeChanged()
    const restored = await restoreVersion(db(), chiefEditor, page)
    expect(restored.lock).toBe(page.lock + 1)
    expect((await draftOf(page.id))?.content).toMatchObject({ title: 'Toen', body: [wonen, werken, leren] })
    const kept = await db().version.findMany({ where: { documentId: page.id, state: 'kept' } })
    expect(kept).toHaveLength(1)
    expect(kept[0]).toMatchObject({ content: { title: 'Nu', body: [wonen, leren] }, note: expect.stringContaining('versie 1') })
    const events = await db().event.findMany({ where: { documentId: page.id, type: 'document.versionRestored' } })
    expect(events).toMatchObject([{ actor: chiefEditor.id, versionId: restored.versionId, data: { number: 1, from: page.versionId } }])
  })

  it('leaves what is online as it is', async () => {
    const page = await makePublished({ title: 'Eerst' })
    const second = await saveDraft(db(), chiefEditor, { id: page.id, lock: page.lock, content: pageContent({ title: 'Daarna' }) })
    await publishDocument(db(), systemActor, second)
    const first = await db().version.findFirstOrThrow({ where: { documentId: page.id, state: 'superseded' } })
    await restoreVersion(db(), chiefEditor, { id: page.id, lock: second.lock + 1, versionId: first.id })
    const document = await db().document.findUniqueOrThrow({ where: { id: page.id }, include: { liveVersion: true, draftVersion: true } })
    expect(document.liveVersion?.content).toMatchObject({ title: 'Daarna' })
    expect(document.draftVersion?.content).toMatchObject({ title: 'Eerst' })
  })

  it('refuses a stale lock, and the draft itself, and changes nothing', async () => {
    const page = await makeChanged()
    const before = await db().version.findMany({ where: { documentId: page.id }, orderBy: { number: 'asc' } })
    await expect(restoreVersion(db(), chiefEditor, { ...page, lock: page.lock - 1 })).rejects.toThrow(ConflictError)
    const draft = await draftOf(page.id)
    await expect(restoreVersion(db(), chiefEditor, { ...page, versionId: draft?.id ?? '' })).rejects.toThrow(InvalidStateError)
    expect(await db().version.findMany({ where: { documentId: page.id }, orderBy: { number: 'asc' } })).toEqual(before)
  })

  it('refuses a version of another document, whole or in part', async () => {
    const [page, other] = [await makeChanged(), await makePublished({ title: 'Van een ander' })]
    const { liveVersionId } = await db().document.findUniqueOrThrow({ where: { id: other.id } })
    const foreign = { ...page, versionId: liveVersionId ?? '' }
    await expect(restoreVersion(db(), chiefEditor, foreign)).rejects.toThrow(NotFoundError)
    await expect(restorePart(db(), chiefEditor, { ...foreign, path: ['title'] })).rejects.toThrow(NotFoundError)
    expect((await draftOf(page.id))?.content).toMatchObject({ title: 'Nu' })
  })

  it('asks what saving asks: an author only for their own, and not while others judge it', async () => {
    const page = await makeChanged()
    const author = await makeUser(db(), 'auteur')
    await expect(restoreVersion(db(), author, page)).rejects.toThrow(ForbiddenError)
    await db().document.update({ where: { id: page.id }, data: { ownerId: author.id } })
    await db().version.updateMany({ where: { documentId: page.id, state: 'draft' }, data: { state: 'review' } })
    await expect(restorePart(db(), author, { ...page, path: ['title'] })).rejects.toThrow(ForbiddenError)
    await db().version.updateMany({ where: { documentId: page.id, state: 'review' }, data: { state: 'draft' } })
    await restorePart(db(), author, { ...page, path: ['title'] })
    expect((await draftOf(page.id))?.content).toMatchObject({ title: 'Toen', body: [wonen, leren] })
  })

  it('refuses what the platform no longer knows, in words', async () => {
    const page = await makeChanged()
    const old = await db().version.create({ data: { documentId: page.id, number: 90, state: 'kept', author: 'x', content: { title: 'Oud', vroeger: 'iets' } } })
    await expect(restoreVersion(db(), chiefEditor, { ...page, versionId: old.id })).rejects.toThrow(/niet meer kent/)
  })
})

describe('restoring a part', () => {
  it('puts a field back and leaves the rest', async () => {
    const page = await makeChanged()
    await restorePart(db(), chiefEditor, { ...page, path: ['title'] })
    expect((await draftOf(page.id))?.content).toMatchObject({ title: 'Toen', body: [wonen, leren] })
  })

  it('puts a block back between the blocks where it stood', async () => {
    const page = await makeChanged([paragraph('Nieuw begin.'), wonen, leren])
    await restorePart(db(), chiefEditor, { ...page, path: ['body', 1] })
    expect((await draftOf(page.id))?.content).toMatchObject({ title: 'Nu', body: [paragraph('Nieuw begin.'), wonen, werken, leren] })
  })

  it('puts a block back in the place of what it became', async () => {
    const page = await makeChanged([leren, wonen, paragraph('Werken zonder enig onderscheid.')])
    await restorePart(db(), chiefEditor, { ...page, path: ['body', 1] })
    expect((await draftOf(page.id))?.content).toMatchObject({ body: [leren, wonen, werken] })
  })

  it('makes a draft of what is live where there is none', async () => {
    const page = await makePublished({ title: 'Online', body: [wonen] })
    const old = await db().version.create({
      data: { documentId: page.id, number: 90, state: 'kept', author: 'x', content: pageContent({ title: 'Eerder', body: [werken] }) },
    })
    await restorePart(db(), chiefEditor, { id: page.id, lock: page.lock, versionId: old.id, path: ['title'] })
    expect((await draftOf(page.id))?.content).toMatchObject({ title: 'Eerder', body: [wonen] })
  })
})

describe('the list of versions', () => {
  it('begins with the draft and says what kind of moment each was, and by whom', async () => {
    const user: Actor & { name: string } = await makeUser(db(), 'eindredacteur', { name: 'Voorbeeld Schrijver' })
    const draft = await makeDraft({ title: 'Kort' })
    const saved = await saveDraft(db(), user, { id: draft.id, lock: draft.lock, content: pageContent({ title: 'Langer' }) })
    const version = await db().version.findUniqueOrThrow({ where: { id: saved.versionId } })
    await db().$transaction((tx) => keepVersion(tx, version, { name: 'Voor de meelezers' }))
    const listed = await listVersions(db(), user, draft.id)
    expect(listed.map(({ current, name, what, author }) => ({ current, name, what, author }))).toEqual([
      { current: 'draft', name: null, what: 'Concept: hieraan wordt gewerkt', author: 'Voorbeeld Schrijver' },
      { current: null, name: 'Voor de meelezers', what: 'Met een naam bewaard', author: 'Voorbeeld Schrijver' },
      { current: null, name: null, what: 'Automatisch bewaard', author: 'Het kennisplatform' },
    ])
  })
})
