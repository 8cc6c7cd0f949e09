import { describe, expect, it } from 'vitest'
import { withdrawDocument } from '@/lib/content/commands/withdraw'
import { getPublishedDocument, getWithdrawn } from '@/lib/content/queries'
import { db } from '@/lib/db/client'
import { lookUpRoute } from '@/lib/front/routes'
import { chiefEditor, makeDraft, makePublished } from '../../factories/documents'
import { itGuards } from '../../setup/guards'

describe('withdrawDocument', () => {
  itGuards({
    action: 'document.withdraw',
    event: 'document.withdrawn',
    make: () => makePublished(),
    makeWrong: () => makeDraft(),
    run: (actor, target) => withdrawDocument(db(), actor, { ...target, reason: 'Verouderd.' }),
  })

  it('explains at the old address what it was and what replaces it', async () => {
    const replacement = await makePublished({ title: 'Nieuw' })
    const page = await makePublished({ title: 'Oud' })
    await withdrawDocument(db(), chiefEditor, { ...page, reason: 'Er is een betere versie.', replacement: replacement.id })
    expect(await getPublishedDocument(page.path)).toBeNull()
    expect(await lookUpRoute(db(), page.path)).toEqual({ type: 'gone' })
    expect(await getWithdrawn(page.path)).toMatchObject({
      title: 'Oud',
      reason: 'Er is een betere versie.',
      replacement: { title: 'Nieuw', path: replacement.path },
    })
    expect(await db().searchDocument.count({ where: { documentId: page.id } })).toBe(0)
  })
})
