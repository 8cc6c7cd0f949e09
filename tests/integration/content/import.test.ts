import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { blockersOf } from '@/lib/content/blockers'
import { claim } from '@/lib/content/claim'
import { changeSlug } from '@/lib/content/commands/change-slug'
import { confirmChecked } from '@/lib/content/commands/check'
import { createDocument } from '@/lib/content/commands/create'
import { importContent } from '@/lib/content/commands/import'
import { publishDocument } from '@/lib/content/commands/publish'
import { purgeDocument } from '@/lib/content/commands/purge'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { trashDocument } from '@/lib/content/commands/trash'
import { removeDocument, withdrawDocument } from '@/lib/content/commands/withdraw'
import { checkContent, type ValidDocument } from '@/lib/content/files/check'
import { goLive } from '@/lib/content/go-live'
import { getPublishedById, getPublishedDocument } from '@/lib/content/queries'
import { documentPaths } from '@/lib/content/routes'
import { db } from '@/lib/db/client'
import { ForbiddenError } from '@/lib/errors'
import { lookUpRoute } from '@/lib/front/routes'
import { author, chiefEditor, otherChief } from '../../factories/documents'
import { makeUser } from '../../factories/users'

let documents: ValidDocument[] = []
const run = (set = documents) => importContent(db(), systemActor, set)
const sizes = (report: Awaited<ReturnType<typeof run>>) => Object.fromEntries(Object.entries(report).map(([key, ids]) => [key, ids.length]))

beforeAll(async () => {
  const checked = checkContent(join(process.cwd(), 'content'), ['kis', 'voorbeelden'])
  expect(checked.issues).toEqual([])
  documents = checked.documents
  await run()
})

describe('importing content/', () => {
  it('publishes every document, with every address answering', async () => {
    expect(await db().document.count({ where: { liveVersionId: { not: null } } })).toBe(documents.length)
    for (const document of documents) {
      for (const path of documentPaths(document)) expect(await lookUpRoute(db(), path), path).toEqual({ type: 'document' })
    }
  })

  it('leads old addresses on to what replaced them', async () => {
    const moved = documents.filter((document) => document.content.formerPaths.length > 0)
    expect(moved.length).toBeGreaterThan(5)
    for (const document of moved) {
      for (const path of document.content.formerPaths) expect(await lookUpRoute(db(), path)).toEqual({ type: 'redirect', to: documentPaths(document)[0] })
    }
  })

  it('holds little that a chief editor could not publish again as it is', async () => {
    const problems = await Promise.all(
      documents.map(async ({ id, slug, content }) => ({ id, found: await blockersOf(db(), { id, slug, nextSlug: null, draftVersion: { content } }) })),
    )
    const blocked = problems.filter(({ found }) => found.some(({ severity }) => severity === 'block'))
    expect(blocked.length / documents.length, JSON.stringify(blocked.slice(0, 20))).toBeLessThan(0.02)
  })

  it('does nothing the second time', async () => {
    const before = await db().version.count()
    expect(sizes(await run())).toEqual({ added: 0, changed: 0, unchanged: documents.length, removed: 0, kept: 0, refreshed: 0, curated: 0 })
    expect(await db().version.count()).toBe(before)
  })

  it('renews what follows from content when that is no longer what a kind says, without a new version', async () => {
    const [first, second] = documents.filter((document) => document.kind === 'interventie')
    if (!first || !second) throw new Error('no interventions')
    const [versions, row] = [
      await db().version.count(),
      await db().searchDocument.findUniqueOrThrow({ where: { id: first.id }, omit: { number: true, changedAt: true } }),
    ]
    await db().searchDocument.update({ where: { id: first.id }, data: { facets: ['vorm:zoals-vroeger'], facts: [] } })
    await db().route.delete({ where: { path: documentPaths(second).at(-1) ?? '' } })
    expect(sizes(await run())).toMatchObject({ changed: 0, refreshed: 2 })
    const renewed = await db().searchDocument.findUnique({ where: { id: first.id }, omit: { number: true, changedAt: true } })
    expect({ ...renewed, body: '' }).toEqual({ ...row, body: '' })
    expect(await lookUpRoute(db(), documentPaths(second).at(-1) ?? '')).toEqual({ type: 'document' })
    expect(await db().version.count()).toBe(versions)
    expect(sizes(await run())).toMatchObject({ refreshed: 0 })
  })

  it('takes over a change, withdraws what is gone, and brings it back', async () => {
    const [first, second, ...rest] = documents.filter((document) => document.kind === 'begrip')
    if (!first || !second) throw new Error('no terms')
    const others = [...documents.filter((document) => document.kind !== 'begrip'), ...rest]
    const changed = { ...first, content: { ...first.content, title: 'Anders' } }
    expect(sizes(await run([...others, changed]))).toMatchObject({ changed: 1, removed: 1 })
    expect((await getPublishedById(first.id))?.content.title).toBe('Anders')
    expect(await lookUpRoute(db(), `/begrippen/${second.slug}`)).toEqual({ type: 'gone' })
    expect(sizes(await run())).toMatchObject({ added: 1, changed: 1, removed: 0 })
    expect(await getPublishedDocument(`/begrippen/${second.slug}`)).not.toBeNull()
  })

  it('is all or nothing: one document that cannot be written leaves everything as it was', async () => {
    const before = await db().document.findMany({ orderBy: { id: 'asc' } })
    const term = documents.find((document) => document.kind === 'begrip')
    if (!term) throw new Error('no term')
    const broken = { ...term, id: 'begrip/kapot', slug: 'kapot', content: { ...term.content, seeAlso: ['begrip/bestaat-niet'] } }
    await expect(run([...documents.slice(1), broken])).rejects.toThrow()
    expect(await db().document.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  })

  it('does not overwrite what an editor changed since', async () => {
    const term = documents.find((document) => document.kind === 'begrip')
    const row = await db().document.findUniqueOrThrow({ where: { id: term?.id ?? '' } })
    const draft = await saveDraft(db(), chiefEditor, { id: row.id, slug: row.slug, lock: row.lock, content: { ...term?.content, title: 'Door de redactie' } })
    await publishDocument(db(), otherChief, draft)
    expect(sizes(await run())).toMatchObject({ kept: 1, changed: 0 })
    expect((await getPublishedById(row.id))?.content.title).toBe('Door de redactie')
  })

  it('never brings back what people took away, and leaves what they are writing alone', async () => {
    const [withdrawn, removed, trashed, writing] = documents.filter((document) => document.kind === 'organisatie')
    if (!withdrawn || !removed || !trashed || !writing) throw new Error('no organisations')
    const lockOf = async (id: string) => ({ id, lock: (await db().document.findUniqueOrThrow({ where: { id } })).lock })
    await withdrawDocument(db(), chiefEditor, { ...(await lockOf(withdrawn.id)), reason: 'Bestaat niet meer.' })
    await removeDocument(db(), chiefEditor, { ...(await lockOf(removed.id)), reason: 'Stond er per ongeluk.' })
    await trashDocument(db(), chiefEditor, await lockOf(trashed.id))
    const draft = await saveDraft(db(), chiefEditor, { ...(await lockOf(writing.id)), content: { ...writing.content, title: 'Half af' } })
    const changed = documents.map((document) =>
      [withdrawn, removed, trashed, writing].includes(document)
        ? { ...document, content: { ...document.content, title: `${document.content.title}!` } }
        : document,
    )
    const report = await run(changed)
    expect(report.kept).toEqual(expect.arrayContaining([withdrawn.id, removed.id, trashed.id]))
    expect(report.changed).toEqual([writing.id])
    expect(await getPublishedById(removed.id)).toBeNull()
    expect(await getPublishedById(trashed.id)).toBeNull()
    expect((await getPublishedById(withdrawn.id))?.content.title).toBe(withdrawn.content.title)
    expect(await db().searchDocument.count({ where: { documentId: { in: [withdrawn.id, removed.id, trashed.id] } } })).toBe(0)
    expect((await getPublishedById(writing.id))?.content.title).toBe(`${writing.content.title}!`)
    const after = await db().document.findUniqueOrThrow({ where: { id: writing.id }, include: { draftVersion: true } })
    expect(after).toMatchObject({ lock: draft.lock, draftVersion: { id: draft.versionId, content: { title: 'Half af' } } })
    const without = await run(changed.filter((document) => ![withdrawn, trashed].includes(document)))
    expect(without.removed).toEqual([])
    expect((await getPublishedById(withdrawn.id))?.withdrawn?.reason).toBe('Bestaat niet meer.')
  })

  it('never brings back what was removed for good, also where other files point at it', async () => {
    const pointing = documents.findLast(({ kind, content }) => kind === 'begrip' && (content as { seeAlso?: string[] }).seeAlso?.length)
    const gone = (pointing?.content as { seeAlso?: string[] } | undefined)?.seeAlso?.[0]
    if (!pointing || !gone) throw new Error('no term that points at another')
    const { lock } = await db().document.findUniqueOrThrow({ where: { id: gone } })
    await trashDocument(db(), chiefEditor, { id: gone, lock })
    await purgeDocument(db(), { id: 'beheer', role: 'beheerder' }, { id: gone })
    const changed = documents.map((document) =>
      document === pointing ? { ...document, content: { ...document.content, summary: 'Anders gezegd.' } } : document,
    )
    const report = await run(changed)
    expect(report.kept).toContain(gone)
    expect(report.changed).toContain(pointing.id)
    expect(await db().document.count({ where: { id: gone } })).toBe(0)
    expect(await getPublishedById(pointing.id)).toMatchObject({ content: { summary: 'Anders gezegd.' } })
    await expect(confirmChecked(db(), chiefEditor, { id: pointing.id })).resolves.toMatchObject({ id: pointing.id })
  })

  it('does not overwrite what an editor publishes while it runs', async () => {
    const term = documents.filter(({ kind, content }) => kind === 'begrip' && !(content as { seeAlso?: string[] }).seeAlso?.length).at(-1)
    if (!term) throw new Error('no term')
    const { lock } = await db().document.findUniqueOrThrow({ where: { id: term.id } })
    const draft = await saveDraft(db(), chiefEditor, { id: term.id, lock, content: { ...term.content, title: 'Net gepubliceerd' } })
    const running = Promise.withResolvers<ReturnType<typeof run>>()
    await db().$transaction(
      async (tx) => {
        // A publication that has begun: the import starts, and finds the document as it was before.
        await goLive(tx, otherChief, await claim(tx, draft.id, draft.lock), {})
        const imported = run(documents.map((document) => (document === term ? { ...term, content: { ...term.content, title: 'Uit het bestand' } } : document)))
        running.resolve(imported)
        for (let waiting = 0; waiting === 0; await delay(50))
          [{ waiting } = { waiting: 0 }] = await db().$queryRaw<{ waiting: number }[]>`
            SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%FOR UPDATE%'`
      },
      { timeout: 60_000 },
    )
    expect((await await running.promise).kept).toContain(term.id)
    expect((await getPublishedById(term.id))?.content.title).toBe('Net gepubliceerd')
  })

  it('leaves the address that somebody gave, also when it takes over a change', async () => {
    const term = documents.filter(({ kind }) => kind === 'begrip').at(-2)
    if (!term) throw new Error('no term')
    const { lock } = await db().document.findUniqueOrThrow({ where: { id: term.id } })
    await changeSlug(db(), chiefEditor, { id: term.id, lock, slug: `${term.slug}-anders` })
    expect((await run()).changed).toEqual([])
    const changed = documents.map((document) => (document === term ? { ...term, content: { ...term.content, title: 'Nieuw in het bestand' } } : document))
    expect((await run(changed)).changed).toEqual([term.id])
    expect(await lookUpRoute(db(), `/begrippen/${term.slug}`)).toEqual({ type: 'redirect', to: `/begrippen/${term.slug}-anders` })
    expect(await getPublishedDocument(`/begrippen/${term.slug}-anders`)).toMatchObject({ content: { title: 'Nieuw in het bestand' } })
  })

  it('leaves alone what somebody is writing under the same name', async () => {
    const term = documents.filter(({ kind }) => kind === 'begrip')[0]
    if (!term) throw new Error('no term')
    const mine = await createDocument(db(), await makeUser(db(), 'auteur'), { kind: 'begrip', title: 'Van mij', slug: 'van-mij' })
    const same = { ...term, id: 'begrip/van-mij', slug: 'van-mij' }
    const elsewhere = { ...term, id: 'begrip/elders', slug: 'van-mij' }
    const report = await run([...documents, same, elsewhere])
    expect(report.kept).toEqual(expect.arrayContaining([same.id, elsewhere.id]))
    expect(await db().document.findUniqueOrThrow({ where: { id: mine.id } })).toMatchObject({ liveVersionId: null, pack: null, status: 'unpublished' })
    expect(await db().document.count({ where: { id: elsewhere.id } })).toBe(0)
  })

  it('is not for authors', async () => {
    await expect(importContent(db(), author, documents)).rejects.toThrow(ForbiddenError)
  })
})
