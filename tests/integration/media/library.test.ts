import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, can, roles } from '@/lib/auth/policy'
import { databaseUrl, db } from '@/lib/db/client'
import { ConflictError, ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { blockingAssetIssues } from '@/lib/media/blocking'
import { cleanMedia } from '@/lib/media/clean'
import { changeAsset, changeRights } from '@/lib/media/commands/change'
import { AssetInUseError, removeAsset, restoreAsset } from '@/lib/media/commands/remove'
import { LocalStorage } from '@/lib/media/local-storage'
import { prepareAsset } from '@/lib/media/prepare'
import { countAssets, listAssets, readAsset } from '@/lib/media/queries'
import { type AssetFields, assetFilter } from '@/lib/media/schema'
import type { AssetItem } from '@/lib/media/shapes'
import { readUsage } from '@/lib/media/usage'
import { makeDraft, makePublished } from '../../factories/documents'
import { picture, uploaded } from '../../factories/media'
import { makePdf, printed } from '../../factories/pdf'
import { makeUser } from '../../factories/users'

let folder = ''
let storage: LocalStorage
let owner: Actor
let editor: Actor

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kis-library-'))
  storage = new LocalStorage(folder)
  await prepareQueues(databaseUrl())
  owner = await makeUser(db(), 'auteur')
  editor = await makeUser(db(), 'redacteur')
})
afterAll(async () => {
  await stopEnqueueing()
  rmSync(folder, { recursive: true, force: true })
})

const add = async (by = owner) => uploaded(db(), storage, by, await picture({ width: 40, height: 30 }))
const fieldsOf = ({ title, description, maker, source, licence, consent, consentNote, keywords, focusX, focusY }: AssetItem): AssetFields => ({
  ...{ title, description, maker, source, licence, consent, consentNote, keywords, focusX, focusY },
})
const known = { maker: 'Voorbeeld fotograaf', licence: 'cc-by-4.0', consent: 'gegeven' } as const
/** Ready to be published. */
const finished = async () => {
  const asset = await add()
  await db().asset.update({ where: { id: asset.id }, data: { ...known, state: 'ready' } })
  return asset
}
const figure = ({ address, width, height }: AssetItem) => ({ type: 'figure', src: address, alt: 'Buren aan tafel', width, height })
const lockOf = async (id: string) => (await db().asset.findUniqueOrThrow({ where: { id } })).lock
const events = (id: string, type: string) => db().event.count({ where: { type, data: { path: ['assetId'], equals: id } } })

describe('who may do what', () => {
  it.each(roles)('%s', async (role) => {
    const actor: Actor = { id: (await makeUser(db(), 'auteur')).id, role }
    const check = async (action: 'media.read' | 'media.edit' | 'media.remove', run: (asset: AssetItem, lock: number) => Promise<unknown>, own: boolean) => {
      const asset = await add()
      if (own) await db().asset.update({ where: { id: asset.id }, data: { uploaderId: actor.id } })
      const attempt = run(asset, await lockOf(asset.id))
      if (can(actor, action, { ownerId: own ? actor.id : owner.id })) await attempt
      else await expect(attempt, `${role} ${action}`).rejects.toThrow(ForbiddenError)
    }
    for (const own of [true, false]) {
      await check('media.read', (asset) => readAsset(db(), actor, asset.id), own)
      await check('media.read', () => listAssets(db(), actor, assetFilter.parse({})), own)
      await check('media.read', () => countAssets(db(), actor, assetFilter.parse({})), own)
      await check('media.edit', (asset, lock) => changeAsset(db(), actor, { id: asset.id, lock, fields: { ...fieldsOf(asset), title: 'Anders' } }), own)
      await check('media.remove', (asset, lock) => removeAsset(db(), actor, { id: asset.id, lock, evenInDrafts: false }), own)
      await check(
        'media.remove',
        async (asset) => {
          await db().asset.update({ where: { id: asset.id }, data: { trashedAt: new Date() } })
          return restoreAsset(db(), actor, { id: asset.id, lock: 0 })
        },
        own,
      )
    }
  })
})

describe('what is known of a file', () => {
  it('is changed with its lock, recorded, and never over what somebody else saved', async () => {
    const asset = await add()
    const changed = await changeAsset(db(), owner, { id: asset.id, lock: 0, fields: { ...fieldsOf(asset), ...known, keywords: ['buurt', 'buurt', 'eten'] } })
    expect(changed).toMatchObject({ ...known, lock: 1, keywords: ['buurt', 'eten'] })
    await expect(changeAsset(db(), editor, { id: asset.id, lock: 0, fields: fieldsOf(asset) })).rejects.toThrow(ConflictError)
    expect(await readAsset(db(), owner, asset.id)).toMatchObject(known)
    expect(await events(asset.id, 'media.changed')).toBe(1)
    await expect(changeAsset(db(), owner, { id: '0b2f4c1e-8a77-4d7e-9c1a-3a5f6b7c8d9e', lock: 0, fields: fieldsOf(asset) })).rejects.toThrow(NotFoundError)
  })

  it('that did not change is no change', async () => {
    const asset = await add()
    expect(await changeAsset(db(), owner, { id: asset.id, lock: 0, fields: fieldsOf(asset) })).toMatchObject({ lock: 0 })
    expect(await events(asset.id, 'media.changed')).toBe(0)
  })

  it('is said of several files at once, each by itself', async () => {
    const [mine, stale, other] = [await add(), await add(), await add(editor)]
    await changeAsset(db(), owner, { id: mine.id, lock: 0, fields: { ...fieldsOf(mine), title: 'Van mij', keywords: ['eerst'] } })
    const results = await changeRights(db(), owner, {
      assets: [
        { id: mine.id, lock: 1 },
        { id: stale.id, lock: 7 },
        { id: other.id, lock: 0 },
      ],
      only: { licence: 'eigen', keywords: ['samen'] },
    })
    expect(results).toEqual([
      { id: mine.id, lock: 2 },
      { id: stale.id, problem: expect.stringMatching(/intussen gewijzigd/) },
      { id: other.id, problem: expect.any(String) },
    ])
    expect(await readAsset(db(), owner, mine.id)).toMatchObject({ title: 'Van mij', licence: 'eigen', maker: '', keywords: ['eerst', 'samen'] })
    expect(await readAsset(db(), owner, stale.id)).toMatchObject({ licence: '' })
  })

  it('includes the focal point: another one makes its parts anew, at other addresses', async () => {
    const asset = await uploaded(db(), storage, owner, await picture({ width: 700, height: 400 }))
    await prepareAsset(db(), storage, asset.id)
    await changeAsset(db(), owner, { id: asset.id, lock: 0, fields: { ...fieldsOf(asset), focusX: 0.1, focusY: 0.8 } })
    const jobs = await db().$queryRaw<unknown[]>`SELECT 1 FROM pgboss.job WHERE name = 'media.prepare' AND data ->> 'assetId' = ${asset.id}`
    expect(jobs).toHaveLength(2)
    await prepareAsset(db(), storage, asset.id)
    const [before, after] = await Promise.all(['50x50', '10x80'].map((point) => storage.get(`afbeeldingen/${asset.id}/vierkant-320-${point}.webp`)))
    expect(before && after && !before.equals(after)).toBe(true)
  }, 30_000)
})

describe('a file that is used', () => {
  it('stays while something published uses it, and says what; in drafts only it goes when somebody says so knowingly', async () => {
    const asset = await finished()
    const draft = await makeDraft({ title: 'Een concept', body: [figure(asset)] })
    const use = () => readUsage(db(), asset.id)
    expect(await use()).toEqual([{ documentId: draft.id, title: 'Een concept', kind: 'pagina', live: false, draft: true }])
    const page = await makePublished({ title: 'Een pagina online', body: [figure(asset)] })
    expect((await use()).map(({ documentId, live }) => [documentId, live])).toEqual([
      [page.id, true],
      [draft.id, false],
    ])
    for (const evenInDrafts of [false, true]) {
      const attempt = removeAsset(db(), editor, { id: asset.id, lock: 0, evenInDrafts })
      await expect(attempt).rejects.toThrow(/“Een pagina online”/)
      await expect(attempt).rejects.toMatchObject({ onlyDrafts: false, usage: [{ documentId: page.id }] })
    }
    const other = await finished()
    await makeDraft({ body: [figure(other)] })
    await expect(removeAsset(db(), editor, { id: other.id, lock: 0, evenInDrafts: false })).rejects.toThrow(AssetInUseError)
    await removeAsset(db(), editor, { id: other.id, lock: 0, evenInDrafts: true })
    expect(await readAsset(db(), editor, other.id)).toMatchObject({ trashed: true })
    expect(await events(other.id, 'media.removed')).toBe(1)
  })

  it('can’t go while a publication that uses it is under way', async () => {
    const asset = await finished()
    const { promise: checked, resolve: onChecked } = Promise.withResolvers<void>()
    const { promise: mayGo, resolve: go } = Promise.withResolvers<void>()
    const page = await makeDraft({ title: 'Onderweg' })
    const publishing = db().$transaction(async (tx) => {
      expect(await blockingAssetIssues(tx, { body: [figure(asset)] })).toEqual([])
      onChecked()
      await mayGo
      await tx.assetUse.create({ data: { assetId: asset.id, documentId: page.id, live: false } })
    })
    await checked
    const removing = removeAsset(db(), editor, { id: asset.id, lock: 0, evenInDrafts: false })
    removing.catch(() => undefined)
    go()
    await publishing
    await expect(removing).rejects.toThrow(/“Onderweg”/)
  })

  it('knows a PDF by the address under which documents offer it', async () => {
    const asset = await uploaded(db(), storage, owner, Buffer.from(makePdf([printed(['Een brochure'])])), 'brochure.pdf')
    const download = { type: 'download', title: 'Brochure', url: asset.address, format: 'PDF', language: 'nl' }
    const draft = await makeDraft({ body: [download] })
    expect(await readUsage(db(), asset.id)).toMatchObject([{ documentId: draft.id, draft: true }])
  })
})

describe('the trash', () => {
  it('gives back what was put in it, and is emptied after 90 days with the bytes', async () => {
    const [back, gone, used] = [await add(), await add(), await add()]
    await expect(restoreAsset(db(), owner, { id: back.id, lock: 0 })).rejects.toThrow(InvalidStateError)
    await makeDraft({ body: [figure(used)] })
    for (const { id } of [back, gone, used]) await removeAsset(db(), owner, { id, lock: 0, evenInDrafts: true })
    await expect(removeAsset(db(), owner, { id: gone.id, lock: 1, evenInDrafts: true })).rejects.toThrow(InvalidStateError)
    expect((await restoreAsset(db(), owner, { id: back.id, lock: 1 })).trashedAt).toBeNull()
    await db().asset.updateMany({ where: { id: { in: [gone.id, used.id] } }, data: { trashedAt: new Date(Date.now() - 91 * 24 * 60 * 60_000) } })
    expect((await cleanMedia(db(), storage)).purged).toBe(1)
    expect(await db().asset.findUnique({ where: { id: gone.id } })).toBeNull()
    expect(await Array.fromAsync(storage.list(`afbeeldingen/${gone.id}/`))).toEqual([])
    for (const { id } of [back, used]) expect((await Array.fromAsync(storage.list(`afbeeldingen/${id}/`))).length).toBeGreaterThan(0)
  })

  it('takes what a crash left behind, once it is a day old, and nothing that belongs to somebody', async () => {
    const asset = await add()
    const orphans = ['afbeeldingen/0b2f4c1e-8a77-4d7e-9c1a-3a5f6b7c8d9e/320.webp', 'pdf/ffffffffffffffff.pdf']
    for (const key of orphans) await storage.put(key, Buffer.from('x'))
    expect((await cleanMedia(db(), storage)).orphans).toBe(0)
    expect((await cleanMedia(db(), storage, new Date(Date.now() + 25 * 60 * 60_000))).orphans).toBe(2)
    for (const key of orphans) expect(await storage.get(key)).toBeUndefined()
    expect(await storage.get(`afbeeldingen/${asset.id}/origineel`)).toBeDefined()
  })
})
