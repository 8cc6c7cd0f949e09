import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/(site)/begrippen/thesaurus.jsonld/route'
import { systemActor } from '@/lib/auth/policy'
import { importContent } from '@/lib/content/commands/import'
import { type Checked, checkContent } from '@/lib/content/files/check'
import { db } from '@/lib/db/client'
import { currentCuration } from '@/lib/search/curation'
import type { CurationContent } from '@/lib/search/curation-schema'
import type { Skos } from '@/lib/search/thesaurus/skos'

let content: Checked
const run = (curation?: CurationContent) => importContent(db(), systemActor, content.documents, undefined, curation)
const stamp = async () => (await db().edition.findUniqueOrThrow({ where: { id: 1 } })).stamp

beforeAll(async () => {
  content = checkContent(join(process.cwd(), 'content'), ['kis', 'voorbeelden'])
  await run(content.curation)
}, 120_000)

describe('what KIS sets about searching', () => {
  it('is there after an import, as the files say it', async () => {
    const { thesaurus, bets, demotions } = await currentCuration()
    expect(thesaurus.concepts).toHaveLength(content.curation.thesaurus.length)
    expect(thesaurus.expand('allochtoon')[0]?.label).toBe('migratieachtergrond')
    expect([bets, demotions]).toEqual([content.curation.aanraders, content.curation.lager])
  })

  it('is written only when it differs; then every process hears of it', async () => {
    const before = await stamp()
    expect((await run(content.curation)).curated).toEqual([])
    expect(await stamp()).toBe(before)
    const [first, ...rest] = content.curation.aanraders
    if (!first) throw new Error('no bets')
    const changed = { ...content.curation, aanraders: [{ ...first, queries: ['iets heel anders'] }, ...rest] }
    expect((await run(changed)).curated).toEqual(['aanraders'])
    expect(await stamp()).not.toBe(before)
    expect((await currentCuration()).bets[0]?.queries).toEqual(['iets heel anders'])
    expect((await run(content.curation)).curated).toEqual(['aanraders'])
  })

  it('is read once for an edition, and stays as it is when an import brings none', async () => {
    const known = await currentCuration()
    expect(await currentCuration()).toBe(known)
    expect((await run()).curated).toEqual([])
    expect(await currentCuration()).toBe(known)
  })

  it('is all or nothing with the documents of the same import', async () => {
    const broken = { ...content.documents[0], id: 'begrip/kapot', slug: 'kapot', kind: 'begrip', content: { title: 'x', seeAlso: ['begrip/weg'] } }
    const curation = { ...content.curation, lager: [] }
    await expect(importContent(db(), systemActor, [...content.documents, broken as never], undefined, curation)).rejects.toThrow()
    expect((await currentCuration()).demotions).toEqual(content.curation.lager)
  })

  it('is offered as SKOS, with a link to every term of the glossary that is published', async () => {
    const response = await GET()
    expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
    const skos = (await response.json()) as Skos
    const [scheme, ...concepts] = skos['@graph']
    expect(concepts).toHaveLength(content.curation.thesaurus.length)
    expect(concepts.filter(({ seeAlso }) => seeAlso)).toHaveLength(content.curation.thesaurus.filter(({ term }) => term).length)
    expect(scheme.license).toBe('https://creativecommons.org/licenses/by/4.0/')
  })
})
