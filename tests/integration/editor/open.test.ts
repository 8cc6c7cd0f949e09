import { describe, expect, it } from 'vitest'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { db } from '@/lib/db/client'
import type { VersionState } from '@/lib/db/generated/enums'
import { openDocument } from '@/lib/editor/open'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { makeDraft, makePublished, pageContent } from '@/tests/factories/documents'
import { makeUser } from '@/tests/factories/users'

describe('openDocument', () => {
  it('gives what is being written, by whom and when, and how far it is', async () => {
    const sanne = await makeUser(db(), 'redacteur', { name: 'Voorbeeld Sanne' })
    const draft = await makeDraft({ title: 'Eerst' })
    const saved = await saveDraft(db(), sanne, { id: draft.id, lock: draft.lock, content: pageContent({ title: 'Daarna' }) })
    expect(await openDocument(db(), sanne, draft.id)).toEqual({
      api: `/api/redactie/documenten/${draft.id}`,
      history: `/redactie/documenten/${draft.id}/versies`,
      id: draft.id,
      kind: 'pagina',
      title: 'Daarna',
      content: pageContent({ title: 'Daarna' }),
      lock: 2,
      state: 'draft',
      status: 'unpublished',
      savedAt: saved.savedAt.toISOString(),
      savedBy: 'Voorbeeld Sanne',
      mayWrite: true,
      me: { id: sanne.id, name: 'Voorbeeld Sanne' },
    })
  })

  it('gives what is live where nothing is being written', async () => {
    const page = await makePublished({ title: 'Live' })
    const sanne = await makeUser(db(), 'redacteur')
    expect(await openDocument(db(), sanne, page.id)).toMatchObject({
      content: { title: 'Live' },
      state: null,
      status: 'published',
      mayWrite: true,
      savedBy: null,
    })
  })

  it.each<[VersionState, RegExp]>([
    ['scheduled', /gepland/],
    ['approved', /goedgekeurd/],
    ['review', /van iemand anders/],
  ])('says why one may not write: %s', async (state, why) => {
    const draft = await makeDraft()
    await db().version.update({ where: { id: draft.versionId }, data: { state } })
    const author = await makeUser(db(), 'auteur')
    expect(await openDocument(db(), author, draft.id)).toMatchObject({ mayWrite: false, whyNot: expect.stringMatching(why) })
  })

  it('opens nothing for others, nothing that is in the trash, and nothing that is not there', async () => {
    const draft = await makeDraft()
    const reader = await makeUser(db(), 'beoordelaar')
    const sanne = await makeUser(db(), 'redacteur')
    await expect(openDocument(db(), reader, draft.id)).rejects.toThrow(ForbiddenError)
    await expect(openDocument(db(), sanne, 'pagina/bestaat-niet')).rejects.toThrow(NotFoundError)
    await db().document.update({ where: { id: draft.id }, data: { trashedAt: new Date() } })
    await expect(openDocument(db(), sanne, draft.id)).rejects.toThrow(NotFoundError)
  })
})
