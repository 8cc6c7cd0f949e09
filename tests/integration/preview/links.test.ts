import { describe, expect, it } from 'vitest'
import { publishDocument } from '@/lib/content/commands/publish'
import { db } from '@/lib/db/client'
import { ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { findPreview, listPreviews, revokePreview, revokePreviews, seePreview, sharePreview } from '@/lib/preview/links'
import { chiefEditor, makeDraft, makePublished } from '../../factories/documents'
import { makeUser } from '../../factories/users'

const hourMs = 3_600_000
const share = async (id: string, now = new Date()) => sharePreview(db(), chiefEditor, { id, note: 'Meelezers', days: 7 }, now)
const openLink = async (token: string) => {
  const found = await findPreview(db(), token)
  if (found.state !== 'open') throw new Error(`the link is ${found.state}`)
  return found.link
}

describe('a preview link', () => {
  it('opens the document, and the database does not know its token', async () => {
    const draft = await makeDraft()
    const { token, expiresAt } = await share(draft.id, new Date())
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(await openLink(token)).toMatchObject({ documentId: draft.id })
    expect(Math.round((expiresAt.getTime() - Date.now()) / (24 * hourMs))).toBe(7)
    expect(JSON.stringify(await db().previewLink.findMany({ where: { documentId: draft.id } }))).not.toContain(token)
    const events = await db().event.findMany({ where: { documentId: draft.id, type: 'document.previewShared' } })
    expect(events).toMatchObject([{ actor: chiefEditor.id, data: { note: 'Meelezers', days: 7 } }])
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain(token)
  })

  it('is nothing when it was forged, cut off or made of something else', async () => {
    const { token } = await share((await makeDraft()).id)
    const forged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    for (const wrong of [forged, token.slice(0, -1), `${token}A`, '', '../x', 'a'.repeat(43), `${token}'--`])
      expect(await findPreview(db(), wrong)).toEqual({ state: 'unknown' })
  })

  it('stops at its term, to the second', async () => {
    const { token, expiresAt } = await share((await makeDraft()).id)
    expect(await findPreview(db(), token, new Date(expiresAt.getTime() - 1_000))).toMatchObject({ state: 'open' })
    expect(await findPreview(db(), token, expiresAt)).toEqual({ state: 'expired' })
  })

  it('stops when it is revoked, and only that one', async () => {
    const draft = await makeDraft()
    const [one, other] = [await share(draft.id), await share(draft.id)]
    const link = await openLink(one.token)
    await revokePreview(db(), chiefEditor, { id: draft.id, linkId: link.id })
    expect(await findPreview(db(), one.token)).toEqual({ state: 'revoked' })
    expect(await findPreview(db(), other.token)).toMatchObject({ state: 'open' })
    await revokePreview(db(), chiefEditor, { id: draft.id, linkId: link.id })
    expect(await db().event.count({ where: { documentId: draft.id, type: 'document.previewRevoked' } })).toBe(1)
  })

  it('leads to the page once the document is published', async () => {
    const draft = await makeDraft()
    const { token } = await share(draft.id)
    await publishDocument(db(), chiefEditor, draft)
    expect(await findPreview(db(), token)).toEqual({ state: 'published', path: draft.path })
  })

  it('stops when the document goes to the trash', async () => {
    const draft = await makeDraft()
    const { token } = await share(draft.id)
    await db().document.update({ where: { id: draft.id }, data: { trashedAt: new Date() } })
    expect(await findPreview(db(), token)).toEqual({ state: 'revoked' })
  })

  it('all of a document stop at once, as a part of a command', async () => {
    const draft = await makeDraft()
    const tokens = [(await share(draft.id)).token, (await share(draft.id)).token]
    const elsewhere = await share((await makeDraft()).id)
    await db().$transaction((tx) => revokePreviews(tx, chiefEditor, draft.id))
    expect(await db().event.findFirst({ where: { documentId: draft.id, type: 'document.previewRevoked' } })).toMatchObject({
      actor: chiefEditor.id,
      data: { count: 2 },
    })
    for (const token of tokens) expect(await findPreview(db(), token)).toEqual({ state: 'revoked' })
    expect(await findPreview(db(), elsewhere.token)).toMatchObject({ state: 'open' })
  })

  it('counts every view and tells of one an hour', async () => {
    const draft = await makeDraft()
    const link = await openLink((await share(draft.id)).token)
    const start = new Date()
    for (const minutes of [0, 10, 59, 61, 62]) await seePreview(db(), link, new Date(start.getTime() + minutes * 60_000))
    expect(await db().event.count({ where: { documentId: draft.id, type: 'document.previewSeen' } })).toBe(2)
    expect((await db().previewLink.findUniqueOrThrow({ where: { id: link.id } })).views).toBe(5)
  })

  it('tells of one also when many look at the same moment', async () => {
    const draft = await makeDraft()
    const link = await openLink((await share(draft.id)).token)
    await Promise.all(Array.from({ length: 8 }, () => seePreview(db(), link)))
    expect(await db().event.count({ where: { documentId: draft.id, type: 'document.previewSeen' } })).toBe(1)
    expect((await db().previewLink.findUniqueOrThrow({ where: { id: link.id } })).views).toBe(8)
  })
})

describe('who may share', () => {
  it('is who looks after the document, and editors', async () => {
    const draft = await makeDraft()
    const author = await makeUser(db(), 'auteur')
    const input = { id: draft.id, note: 'Iemand', days: 3 }
    await expect(sharePreview(db(), author, input)).rejects.toThrow(ForbiddenError)
    await expect(listPreviews(db(), author, draft.id)).rejects.toThrow(ForbiddenError)
    await db().document.update({ where: { id: draft.id }, data: { ownerId: author.id } })
    const { token } = await sharePreview(db(), author, input)
    expect(await listPreviews(db(), author, draft.id)).toMatchObject([{ note: 'Iemand', by: author.name, state: 'open', views: 0 }])
    expect(JSON.stringify(await listPreviews(db(), author, draft.id))).not.toContain(token)
    for (const role of ['interventie-eigenaar', 'bezoeker'] as const)
      await expect(sharePreview(db(), { id: author.id, role }, input)).rejects.toThrow(ForbiddenError)
  })

  it('can not revoke the link of another document through this one', async () => {
    const [mine, theirs] = [await makeDraft(), await makeDraft()]
    const author = await makeUser(db(), 'auteur')
    await db().document.update({ where: { id: mine.id }, data: { ownerId: author.id } })
    const { token } = await share(theirs.id)
    const link = await openLink(token)
    await expect(revokePreview(db(), author, { id: mine.id, linkId: link.id })).rejects.toThrow(NotFoundError)
    await expect(revokePreview(db(), author, { id: theirs.id, linkId: link.id })).rejects.toThrow(ForbiddenError)
    expect(await findPreview(db(), token)).toMatchObject({ state: 'open' })
  })

  it('shares nothing where there is no draft', async () => {
    const page = await makePublished()
    await expect(share(page.id)).rejects.toThrow(InvalidStateError)
  })

  it.each([0, 31, 1.5, Number.NaN])('refuses a term of %s days', async (days) => {
    const draft = await makeDraft()
    await expect(sharePreview(db(), chiefEditor, { id: draft.id, note: 'Iemand', days })).rejects.toThrow(/dagen|hoelang|dag/)
  })
})
