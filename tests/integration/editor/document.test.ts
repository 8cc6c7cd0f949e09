import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Actor, can, roles, systemActor } from '@/lib/auth/policy'
import { copyDocument } from '@/lib/content/commands/copy'
import { createDocument } from '@/lib/content/commands/create'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { kindIds } from '@/lib/content/id'
import { db } from '@/lib/db/client'
import { editorPage } from '@/lib/editor/document'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { linking, makeDraft, makePublished } from '../../factories/documents'
import { makeUser } from '../../factories/users'

const open = async (actor: Actor, id: string, check = false) => editorPage(db(), { ...actor, name: 'Voorbeeld' }, id, check)

describe('opening a document in the editor', () => {
  it.each(kindIds)('gives a new document of every kind its fields, ready to send: %s', async (kind) => {
    const sanne = await makeUser(db(), 'auteur')
    const { id } = await createDocument(db(), sanne, { kind, title: 'Nieuw' })
    const page = await open(sanne, id)
    expect(page.opened).toMatchObject({ id, mayWrite: true, content: { title: 'Nieuw' } })
    expect(page.sections.flatMap(({ fields }) => fields).length).toBeGreaterThan(10)
    expect(JSON.parse(JSON.stringify(page))).toEqual(page)
    expect(Boolean(page.chapter)).toBe(kind === 'kennisgids')
  })

  it('tells what the document points at, also what is not published', async () => {
    const sanne = await makeUser(db(), 'redacteur')
    const target = await makeDraft({ title: 'Doel' })
    const { id } = await makeDraft({ body: linking(target.id) })
    const page = await open(sanne, id)
    expect(page.known).toEqual([expect.objectContaining({ id: target.id, title: 'Doel', online: false })])
  })

  it('says why somebody may only read', async () => {
    const { id } = await makeDraft()
    const page = await open(await makeUser(db(), 'auteur'), id)
    expect(page.opened.mayWrite).toBe(false)
    expect(page.opened.whyNot).toContain('iemand anders')
  })

  it('lists what stands in the way of publishing only when that is asked', async () => {
    const sanne = await makeUser(db(), 'redacteur')
    const { id } = await createDocument(db(), sanne, { kind: 'project', title: 'Half' })
    expect((await open(sanne, id)).issues).toEqual([])
    expect((await open(sanne, id, true)).issues.map(({ path }) => path[0])).toEqual(expect.arrayContaining(['number', 'goal', 'programme']))
  })

  it.each(roles)('is for whom may read: %s', async (role) => {
    const { id } = await makeDraft()
    const actor = { id: randomUUID(), role }
    if (can(actor, 'document.read')) expect((await open(actor, id)).opened.id).toBe(id)
    else await expect(open(actor, id)).rejects.toThrow(ForbiddenError)
  })
})

describe('copying a document', () => {
  it('makes a draft of one’s own with the same content, without days, history and numbers', async () => {
    const bo = await makeUser(db(), 'auteur')
    const content = {
      title: 'Werk',
      type: 'rapport',
      isbn: '9789012345678',
      publishedOn: '2020-01-01',
      changes: [{ on: '2021-01-01', note: 'Iets' }],
      formerPaths: ['/oud'],
      keywords: ['een'],
    }
    const { id, lock } = await saveDraft(db(), systemActor, { id: `publicatie/werk-${randomUUID()}`, slug: `werk-${randomUUID()}`, lock: 0, content })
    const copy = await copyDocument(db(), bo, { id, title: 'Werk twee' })
    const made = await db().document.findUniqueOrThrow({ where: { id: copy.id }, include: { draftVersion: true } })
    expect(made).toMatchObject({ ownerId: bo.id, kind: 'publicatie', status: 'unpublished' })
    expect(made.draftVersion?.content).toEqual({ title: 'Werk twee', type: 'rapport', keywords: ['een'] })
    expect(await db().document.findUnique({ where: { id } })).toMatchObject({ lock })
    expect(await db().event.count({ where: { documentId: copy.id, type: 'document.created', actor: bo.id } })).toBe(1)
  })

  it('copies what is being written, and else what is live', async () => {
    const bo = await makeUser(db(), 'redacteur')
    const live = await makePublished({ title: 'Op de site' })
    const body = (id: string) => db().document.findUniqueOrThrow({ where: { id }, include: { draftVersion: true } })
    const one = await copyDocument(db(), bo, { id: live.id, title: 'Een' })
    expect((await body(one.id)).draftVersion?.content).toMatchObject({ summary: 'Waar deze pagina over gaat.' })
    await saveDraft(db(), systemActor, { id: live.id, lock: live.lock, content: { title: 'Op de site', summary: 'Wordt geschreven.' } })
    const two = await copyDocument(db(), bo, { id: live.id, title: 'Twee' })
    expect((await body(two.id)).draftVersion?.content).toEqual({ title: 'Twee', summary: 'Wordt geschreven.' })
  })

  it('does not copy what is in the trash or does not exist', async () => {
    const bo = await makeUser(db(), 'redacteur')
    const { id } = await makeDraft()
    await db().document.update({ where: { id }, data: { trashedAt: new Date() } })
    await expect(copyDocument(db(), bo, { id, title: 'X' })).rejects.toThrow(NotFoundError)
    await expect(copyDocument(db(), bo, { id: 'pagina/nergens', title: 'X' })).rejects.toThrow(NotFoundError)
  })

  it.each(roles)('is for who may read and make documents: %s', async (role) => {
    const { id } = await makeDraft()
    const actor = { id: (await makeUser(db(), 'auteur')).id, role }
    const attempt = copyDocument(db(), actor, { id, title: 'Kopie' })
    if (can(actor, 'document.read') && can(actor, 'document.create')) expect((await attempt).lock).toBe(1)
    else await expect(attempt).rejects.toThrow(ForbiddenError)
  })
})
