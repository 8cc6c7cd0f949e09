import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { changeSlug } from '@/lib/content/commands/change-slug'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { restoreDocument, trashDocument } from '@/lib/content/commands/trash'
import { mergeDocument, removeDocument } from '@/lib/content/commands/withdraw'
import { db } from '@/lib/db/client'
import { ConflictError, ExpectedError } from '@/lib/errors'
import { lookUpRoute } from '@/lib/front/routes'
import { chiefEditor, makeDraft, makePublished, pageContent } from '../../factories/documents'
import { makeIntervention } from '../../factories/interventions'
import { makeIn } from '../../factories/states'
import '../../setup/queues'
import { itGuards } from '../../setup/guards'

const lockOf = async (id: string) => (await db().document.findUniqueOrThrow({ where: { id } })).lock

describe('changeSlug', () => {
  itGuards({
    action: 'document.changeSlug',
    event: 'document.slugChanged',
    make: () => makeDraft(),
    run: (actor, { id, lock }) => changeSlug(db(), actor, { id, lock, slug: `nieuw-${id.slice('pagina/'.length)}` }),
  })

  it('is there at once for what was never published, without a trace of the old address', async () => {
    const draft = await makeDraft()
    expect(await changeSlug(db(), chiefEditor, { ...draft, slug: `${draft.slug}-b` })).toMatchObject({ now: true })
    await publishDocument(db(), chiefEditor, draft)
    expect(await lookUpRoute(db(), `${draft.path}-b`)).toEqual({ type: 'document' })
    expect(await lookUpRoute(db(), draft.path)).toEqual({ type: 'unknown' })
  })

  it('comes with the next publication, and the old addresses lead on in one step', async () => {
    const page = await makeIn('draft', { live: true })
    expect(await changeSlug(db(), chiefEditor, { ...page, slug: `${page.slug}-b` })).toMatchObject({ now: false })
    expect(await lookUpRoute(db(), page.path)).toEqual({ type: 'document' })
    await publishDocument(db(), chiefEditor, page)
    expect(await lookUpRoute(db(), page.path)).toEqual({ type: 'redirect', to: `${page.path}-b` })
    await changeSlug(db(), chiefEditor, { id: page.id, lock: await lockOf(page.id), slug: `${page.slug}-c` })
    expect(await lookUpRoute(db(), `${page.path}-b`)).toEqual({ type: 'redirect', to: `${page.path}-c` })
    expect(await lookUpRoute(db(), page.path)).toEqual({ type: 'redirect', to: `${page.path}-c` })
    expect(await db().searchDocument.findUnique({ where: { id: page.id } })).toMatchObject({ path: `${page.path}-c` })
  })

  it('refuses what is taken: by a document, a plan of one, the trash, a redirect by hand', async () => {
    const [page, other, planned, thrown] = [await makeDraft(), await makePublished(), await makeIn('draft', { live: true }), await makePublished()]
    await changeSlug(db(), chiefEditor, { ...planned, slug: `${planned.slug}-straks` })
    await trashDocument(db(), chiefEditor, thrown)
    await db().route.create({ data: { path: `/met-de-hand-${page.slug}`, kind: 'redirect', target: '/', manual: true } })
    for (const slug of [other.slug, `${planned.slug}-straks`, thrown.slug, `met-de-hand-${page.slug}`])
      await expect(changeSlug(db(), chiefEditor, { ...page, slug }), slug).rejects.toThrow(ConflictError)
    await expect(changeSlug(db(), chiefEditor, { ...page, slug: 'Met Hoofdletters' })).rejects.toThrow('kleine letters')
  })

  it('gives one of two the address that they both ask for at once', async () => {
    const pages = [await makeDraft(), await makeDraft()]
    const slug = `samen-${pages[0]?.slug}`
    const results = await Promise.allSettled(pages.map((page) => changeSlug(db(), chiefEditor, { ...page, slug })))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('takes its parts along: each old address leads to the same part at the new one', async () => {
    const page = await makeIntervention()
    for (const slug of [`${page.slug}-b`, `${page.slug}-c`]) await changeSlug(db(), chiefEditor, { id: page.id, lock: await lockOf(page.id), slug })
    for (const old of [page.path, `${page.path}-b`]) {
      expect(await lookUpRoute(db(), old)).toEqual({ type: 'redirect', to: `${page.path}-c` })
      expect(await lookUpRoute(db(), `${old}/citeer`)).toEqual({ type: 'redirect', to: `${page.path}-c/citeer` })
    }
  })

  it('goes back to an address that it had, without a loop', async () => {
    const page = await makePublished()
    for (const slug of [`${page.slug}-b`, page.slug, `${page.slug}-b`, page.slug])
      await changeSlug(db(), chiefEditor, { id: page.id, lock: await lockOf(page.id), slug })
    expect(await lookUpRoute(db(), page.path)).toEqual({ type: 'document' })
    expect(await lookUpRoute(db(), `${page.path}-b`)).toEqual({ type: 'redirect', to: page.path })
  })
})

type Move = { type: 'slug' | 'merge' | 'remove' | 'publish' | 'trash' | 'hand'; who: number; to: number }

describe('addresses, after any sequence of changes', () => {
  const move = fc.record({
    type: fc.constantFrom('slug', 'slug', 'slug', 'merge', 'remove', 'publish', 'publish', 'trash', 'hand') as fc.Arbitrary<Move['type']>,
    who: fc.nat(3),
    to: fc.nat(5),
  })

  it('never loop, never send anybody on twice, and lead to what is there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 3, maxLength: 14 }), async (moves) => {
        const pages = [await makePublished(), await makePublished(), await makePublished(), await makePublished()]
        const names = [...pages.map(({ slug }) => slug), `${pages[0]?.slug}-x`, `${pages[0]?.slug}-y`]
        for (const one of moves)
          await doMove(
            one,
            pages.map(({ id }) => id),
            names,
          )
        await assertSound(pages.map(({ id }) => id))
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})

/** What people may try in any order; what is refused with words changes nothing. */
async function doMove({ type, who, to }: Move, ids: string[], names: string[]): Promise<void> {
  const [id, other, slug] = [ids[who] ?? '', ids[to % ids.length] ?? '', names[to] ?? '']
  const { lock, trashedAt } = await db().document.findUniqueOrThrow({ where: { id } })
  const run = {
    slug: () => changeSlug(db(), chiefEditor, { id, lock, slug }),
    merge: () => mergeDocument(db(), chiefEditor, { id, lock, reason: 'Hoort bij elkaar.', replacement: other }),
    remove: () => removeDocument(db(), chiefEditor, { id, lock, reason: 'Klopt niet meer.', replacement: other === id ? undefined : other }),
    publish: async () => publishDocument(db(), systemActor, await saveDraft(db(), systemActor, { id, lock, content: pageContent() })),
    trash: () => (trashedAt ? restoreDocument(db(), chiefEditor, { id }) : trashDocument(db(), chiefEditor, { id, lock })),
    hand: () => handmade(`/hand-${ids[0]?.slice(-12)}-${to}`, `/${slug}`),
  }[type]
  try {
    await run()
  } catch (error) {
    if (!(error instanceof ExpectedError) && (error as Error).name !== 'ZodError') throw error
  }
}

/** A redirect by hand to an address that is there now, as staff make them. */
async function handmade(path: string, target: string): Promise<void> {
  const found = await db().route.findUnique({ where: { path: target } })
  if (found?.kind === 'document') await db().route.createMany({ data: [{ path, target, kind: 'redirect', manual: true }], skipDuplicates: true })
}

async function assertSound(ids: string[]): Promise<void> {
  const routes = new Map((await db().route.findMany()).map((route) => [route.path, route]))
  for (const { path, kind, target } of routes.values()) {
    if (kind !== 'redirect' || target === '/') continue
    const end = routes.get(target ?? '')
    expect(target, path).not.toBe(path)
    expect(end?.kind, `${path} → ${target}`).not.toBe('redirect')
    expect(end, `${path} → ${target}`).toBeDefined()
  }
  for (const id of ids) {
    const { status, trashedAt, slug } = await db().document.findUniqueOrThrow({ where: { id } })
    const kinds = [...routes.values()].filter(({ documentId, manual }) => documentId === id && !manual).map(({ kind }) => kind)
    const visible = status === 'published' && !trashedAt
    expect(
      kinds.filter((kind) => kind === 'document'),
      `${id} ${status}`,
    ).toHaveLength(visible ? 1 : 0)
    if (visible) expect(routes.get(`/${slug}`)).toMatchObject({ kind: 'document', documentId: id })
  }
}
