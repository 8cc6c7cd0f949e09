import { describe, expect, it } from 'vitest'
import { nameVersion } from '@/lib/content/commands/name-version'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { db } from '@/lib/db/client'
import { ConflictError, ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { makeDraft, makePublished, pageContent } from '../../factories/documents'
import { makeUser } from '../../factories/users'

describe('nameVersion', () => {
  it('keeps what is there under a name, whatever is written after', async () => {
    const sanne = await makeUser(db(), 'redacteur')
    const draft = await makeDraft({ title: 'Zo was het' })
    const { versionId } = await nameVersion(db(), sanne, { id: draft.id, lock: draft.lock, name: 'na de klankbordgroep' })
    await saveDraft(db(), sanne, { id: draft.id, lock: draft.lock, content: pageContent({ title: 'Zo werd het' }) })
    expect(await db().version.findUnique({ where: { id: versionId } })).toMatchObject({
      state: 'kept',
      name: 'na de klankbordgroep',
      content: { title: 'Zo was het' },
    })
    expect(await db().event.findMany({ where: { documentId: draft.id, type: 'document.versionNamed' } })).toMatchObject([
      { actor: sanne.id, versionId, data: { name: 'na de klankbordgroep' } },
    ])
  })

  it('refuses a stale lock, a document of somebody else, and one where nothing is being written', async () => {
    const [sanne, author] = [await makeUser(db(), 'redacteur'), await makeUser(db(), 'auteur')]
    const draft = await makeDraft()
    const name = 'x'
    await expect(nameVersion(db(), sanne, { id: draft.id, lock: 7, name })).rejects.toThrow(ConflictError)
    await expect(nameVersion(db(), author, { id: draft.id, lock: draft.lock, name })).rejects.toThrow(ForbiddenError)
    await expect(nameVersion(db(), sanne, { id: 'pagina/bestaat-niet', lock: 0, name })).rejects.toThrow(NotFoundError)
    const page = await makePublished()
    await expect(nameVersion(db(), sanne, { id: page.id, lock: page.lock, name })).rejects.toThrow(InvalidStateError)
    expect(await db().version.count({ where: { documentId: draft.id, state: 'kept' } })).toBe(0)
  })
})
