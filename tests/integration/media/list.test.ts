import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import { databaseUrl, db } from '@/lib/db/client'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { changeAsset } from '@/lib/media/commands/change'
import { LocalStorage } from '@/lib/media/local-storage'
import { countAssets, listAssets } from '@/lib/media/queries'
import { type AssetFields, assetFilter } from '@/lib/media/schema'
import type { AssetItem } from '@/lib/media/shapes'
import { makeDraft } from '../../factories/documents'
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
const figure = ({ address, width, height }: AssetItem) => ({ type: 'figure', src: address, alt: 'Buren aan tafel', width, height })

describe('the list', () => {
  const find = async (changes: Record<string, string>, by = editor) => (await listAssets(db(), by, assetFilter.parse(changes))).items.map(({ id }) => id)

  it('is searched in title, description, maker, source and keywords, by parts of words; wildcards are letters', async () => {
    const asset = await add()
    const fields = {
      ...fieldsOf(asset),
      title: 'Iftar op het plein',
      description: 'Jongeren delen eten',
      maker: 'Studio Zonnehoek',
      source: 'Beeldbank 77%',
      keywords: ['ramadan'],
    }
    await changeAsset(db(), owner, { id: asset.id, lock: 0, fields })
    for (const zoek of ['iftar', 'PLEIN eten', 'zonneh', '77%', 'ramadan plein']) expect(await find({ zoek }), zoek).toEqual([asset.id])
    for (const zoek of ['iftar kerst', '78%', '7_%', "'; DROP TABLE", '\\']) expect(await find({ zoek }), zoek).toEqual([])
    expect(await countAssets(db(), editor, assetFilter.parse({ zoek: 'iftar' }))).toEqual({ count: 1, more: false })
  })

  it('is filtered by kind, consent, missing rights, use, who added it and the trash', async () => {
    const somebody = await makeUser(db(), 'auteur')
    const [bare, whole, used, trashed] = [await add(somebody), await add(somebody), await add(somebody), await add(somebody)]
    const file = await uploaded(db(), storage, somebody, Buffer.from(makePdf([printed(['Van iemand'])])), 'x.pdf')
    await db().asset.updateMany({ where: { id: { in: [whole.id, used.id] } }, data: known })
    await db().asset.update({ where: { id: trashed.id }, data: { trashedAt: new Date() } })
    await makeDraft({ body: [figure(used)] })
    const among = async (changes: Record<string, string>) =>
      (await find(changes, somebody)).filter((id) => [bare, whole, used, trashed, file].some((one) => one.id === id)).sort()
    const ids = (...assets: AssetItem[]) => assets.map(({ id }) => id).sort()
    expect(await among({ soort: 'pdf' })).toEqual(ids(file))
    expect(await among({ toestemming: 'gegeven' })).toEqual(ids(whole, used))
    expect(await among({ toon: 'zonder-licentie' })).toEqual(ids(bare, file))
    expect(await among({ toon: 'ongebruikt' })).toEqual(ids(bare, whole, file))
    expect(await among({ toon: 'van-mij' })).toEqual(ids(bare, whole, used, file))
    expect(await among({ toon: 'prullenbak' })).toEqual(ids(trashed))
    expect(await among({ soort: 'onzin', toon: '<script>', na: 'kapot' })).toEqual(ids(bare, whole, used, file))
  })

  it('goes page by page past every file exactly once, whatever the size of a page, also of files of the same moment', async () => {
    const at = new Date('2020-02-02T10:00:00.000Z')
    const row = (i: number) => ({
      kind: 'picture' as const,
      name: 'x.jpg',
      title: `Bladeren ${i}`,
      mime: 'image/jpeg',
      bytes: 1,
      hash: `bladeren${i}`,
      createdAt: new Date(at.getTime() + Math.floor(i / 5)),
    })
    await db().asset.createMany({ data: Array.from({ length: 23 }, (_, i) => row(i)) })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 25 }), async (size) => {
        const seen: string[] = []
        for (let na = ''; ; ) {
          const page = await listAssets(db(), editor, assetFilter.parse({ zoek: 'bladeren', na }), size)
          seen.push(...page.items.map(({ title }) => title))
          if (!page.next) break
          na = page.next
        }
        expect(seen).toHaveLength(23)
        expect(new Set(seen).size).toBe(23)
      }),
      { numRuns: 8 },
    )
  })
})
