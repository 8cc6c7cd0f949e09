import { describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { createDocument } from '@/lib/content/commands/create'
import { purgeDocument, purgeTrash } from '@/lib/content/commands/purge'
import { restoreDocument, trashDays, trashDocument } from '@/lib/content/commands/trash'
import { mergeDocument, removeDocument, withdrawDocument } from '@/lib/content/commands/withdraw'
import { getPublishedById, getPublishedDocument, getWithdrawn } from '@/lib/content/queries'
import { db } from '@/lib/db/client'
import { ConflictError, ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { lookUpRoute } from '@/lib/front/routes'
import { author, chiefEditor, linking, makeDraft, makePublished } from '../../factories/documents'
import { makeIn, republish } from '../../factories/states'
import '../../setup/queues'
import { itGuards } from '../../setup/guards'

const admin = { id: 'beheerder@kis.example', role: 'beheerder' as const }
const dayMs = 24 * 60 * 60_000

/** Everything of a document that readers can see or meet. */
async function publicFaceOf(id: string) {
  const [document, routes, references, rows, postings, uses] = await Promise.all([
    db().document.findUniqueOrThrow({ where: { id }, select: { slug: true, status: true, liveVersionId: true, draftVersionId: true, withdrawal: true } }),
    db().route.findMany({ where: { documentId: id }, select: { path: true, kind: true, target: true, note: true }, orderBy: { path: 'asc' } }),
    db().reference.findMany({
      where: { fromDocumentId: id },
      select: { toDocumentId: true, field: true, live: true },
      orderBy: [{ toDocumentId: 'asc' }, { field: 'asc' }],
    }),
    db().searchDocument.findMany({ where: { documentId: id }, omit: { number: true, changedAt: true }, orderBy: { id: 'asc' } }),
    db().$queryRaw`SELECT count(*)::int AS n FROM "SearchPosting" p JOIN "SearchDocument" s ON s.number = p.number WHERE s."documentId" = ${id}`,
    db().assetUse.findMany({ where: { documentId: id } }),
  ])
  return { document, routes, references, rows, postings, uses }
}

describe('trashDocument', () => {
  itGuards({
    action: 'document.trash',
    event: 'document.trashed',
    make: () => makeDraft(),
    run: (actor, target) => trashDocument(db(), actor, target),
  })

  it('is not for an author when readers can see it', async () => {
    const page = await makePublished()
    await db().document.update({ where: { id: page.id }, data: { ownerId: null } })
    await expect(trashDocument(db(), { id: 'r', role: 'redacteur' }, page)).rejects.toThrow(ForbiddenError)
    await expect(trashDocument(db(), author, page)).rejects.toThrow(ForbiddenError)
    expect(await getPublishedById(page.id)).not.toBeNull()
  })

  it('takes it from readers at once, says so at its address, and keeps the address reserved', async () => {
    const page = await makePublished({ title: 'Weg ermee' })
    const from = await makePublished({ body: linking(page.id) })
    await trashDocument(db(), chiefEditor, page)
    expect(await lookUpRoute(db(), page.path)).toEqual({ type: 'gone' })
    expect(await getWithdrawn(page.path)).toMatchObject({ title: 'Weg ermee', reason: 'Deze pagina is verwijderd.' })
    expect((await getPublishedById(from.id))?.links[page.id]).toBeUndefined()
    expect(await db().searchDocument.count({ where: { documentId: page.id } })).toBe(0)
    await expect(createDocument(db(), systemActor, { kind: 'pagina', title: 'Weg ermee', slug: page.slug })).rejects.toThrow(ConflictError)
    await expect(trashDocument(db(), chiefEditor, { id: page.id, lock: page.lock + 1 })).rejects.toThrow(NotFoundError)
  })
})

describe('restoreDocument', () => {
  itGuards({
    action: 'document.restore',
    event: 'document.restored',
    anyLock: true,
    make: async () => trashDocument(db(), chiefEditor, await makeDraft()),
    makeWrong: () => makeDraft(),
    run: (actor, { id }) => restoreDocument(db(), actor, { id }),
  })

  it.each(['published', 'moved', 'withdrawn', 'merged', 'removed', 'with a draft'] as const)('brings back exactly what there was: %s', async (how) => {
    const [target, into] = [await makePublished({ title: 'Doel' }), await makePublished({ title: 'Groter geheel' })]
    const page =
      how === 'with a draft'
        ? await makeIn('review', { live: true })
        : await makePublished({ title: 'Komt terug', body: linking(target.id), formerPaths: [`/oud-${target.slug}`] })
    const reason = 'Er is iets beters.'
    if (how === 'moved') {
      await db().document.update({ where: { id: page.id }, data: { nextSlug: `${page.slug}-nieuw` } })
      page.lock = (await republish(page, { title: 'Verhuisd', body: linking(target.id) })).lock
    }
    if (how === 'withdrawn') page.lock = (await withdrawDocument(db(), chiefEditor, { ...page, reason, replacement: into.id })).lock
    if (how === 'merged') page.lock = (await mergeDocument(db(), chiefEditor, { ...page, reason, replacement: into.id })).lock
    if (how === 'removed') page.lock = (await removeDocument(db(), chiefEditor, { ...page, reason, replacement: into.id })).lock
    const before = await publicFaceOf(page.id)
    const trashed = await trashDocument(db(), chiefEditor, page)
    expect(await publicFaceOf(page.id)).not.toEqual(before)
    await restoreDocument(db(), chiefEditor, { id: trashed.id })
    expect(await publicFaceOf(page.id)).toEqual(before)
  })

  it('is for chief editors when readers would see it again', async () => {
    const page = await trashDocument(db(), chiefEditor, await makePublished())
    await expect(restoreDocument(db(), { id: 'r', role: 'redacteur' }, page)).rejects.toThrow(ForbiddenError)
  })

  it('says so when its address was given away meanwhile', async () => {
    const page = await makePublished()
    await trashDocument(db(), chiefEditor, page)
    await db().route.update({ where: { path: page.path }, data: { manual: true, kind: 'redirect', target: '/', documentId: null } })
    await expect(restoreDocument(db(), chiefEditor, { id: page.id })).rejects.toThrow('met de hand')
    expect(await db().document.findUnique({ where: { id: page.id } })).toMatchObject({ trashedAt: expect.any(Date) })
  })

  it('comes back without what it pointed at and was purged', async () => {
    const target = await makePublished()
    const page = await makePublished({ title: 'Blijft', body: linking(target.id) })
    await trashDocument(db(), chiefEditor, page)
    await trashDocument(db(), chiefEditor, target)
    await purgeDocument(db(), admin, { id: target.id })
    await restoreDocument(db(), chiefEditor, { id: page.id })
    expect((await getPublishedDocument(page.path))?.content.title).toBe('Blijft')
  })
})

describe('purgeTrash', () => {
  itGuards({
    action: 'document.purge',
    event: 'document.purged',
    anyLock: true,
    make: async () => trashDocument(db(), chiefEditor, await makeDraft()),
    makeWrong: () => makeDraft(),
    run: (actor, { id }) => purgeDocument(db(), actor, { id }),
  })

  it('removes after ninety days, not a day before, and leaves what happened and an address that says so', async () => {
    const page = await makePublished({ title: 'Voorgoed weg' })
    await trashDocument(db(), chiefEditor, page)
    await purgeTrash(db(), systemActor, new Date(Date.now() + (trashDays - 1) * dayMs))
    expect(await db().document.count({ where: { id: page.id } })).toBe(1)
    expect(await purgeTrash(db(), systemActor, new Date(Date.now() + (trashDays + 1) * dayMs))).toBeGreaterThanOrEqual(1)
    expect(await db().document.count({ where: { id: page.id } })).toBe(0)
    expect(await db().version.count({ where: { documentId: page.id } })).toBe(0)
    expect(await lookUpRoute(db(), page.path)).toEqual({ type: 'gone' })
    expect(await getWithdrawn(page.path)).toMatchObject({ reason: '“Voorgoed weg” is verwijderd.' })
    const events = await db().event.findMany({ where: { documentId: page.id }, orderBy: { id: 'asc' } })
    expect(events.map(({ type }) => type)).toEqual(['document.draftSaved', 'document.published', 'document.trashed', 'document.purged'])
    await expect(restoreDocument(db(), admin, { id: page.id })).rejects.toThrow(NotFoundError)
  })

  it('leaves what somebody brought back, and what is not in the trash', async () => {
    const [back, never] = [await makePublished(), await makePublished()]
    await trashDocument(db(), chiefEditor, back)
    await restoreDocument(db(), chiefEditor, { id: back.id })
    await purgeTrash(db(), systemActor, new Date(Date.now() + 2 * trashDays * dayMs))
    expect(await db().document.count({ where: { id: { in: [back.id, never.id] } } })).toBe(2)
    await expect(purgeDocument(db(), admin, { id: never.id })).rejects.toThrow(InvalidStateError)
  })
})
