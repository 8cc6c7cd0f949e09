import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { importContent } from '@/lib/content/commands/import'
import type { KindId } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import { kinds } from '@/lib/content/registry'
import { examplePack } from '@/lib/content/search-documents'
import { db } from '@/lib/db/client'
import { findListFeed, mainFeed, themeFeed } from '@/lib/feeds/feeds'
import { listFeedItems } from '@/lib/feeds/queries'
import { listAddresses } from '@/lib/site/addresses'

const publication = { type: 'rapport', status: 'verschenen', origin: 'kis', summary: 'Waar deze publicatie over gaat.' }
const theme = {
  title: 'Samenleven',
  summary: 'Alles over samenleven in Nederland.',
  period: '2026-2029',
  programme: 'programma/werkplan',
  status: 'actief',
  accent: 'teal',
}
const programme = { title: 'Werkplan', type: 'werkplan', period: '2026', platformName: 'KIS', funder: 'Ministerie van SZW' }
const chapters = [
  { slug: 'definities', type: 'definities', title: 'Definities', summary: 'Woorden.', body: [{ type: 'paragraph', text: [{ text: 'Tekst.' }] }] },
]
const brief = ['Een.', 'Twee.', 'Drie.'].map((text) => ({ text: [{ text }] }))

const contents: Record<string, object> = {
  'programma/werkplan': programme,
  'thema/samenleven': theme,
  'publicatie/rapport': { ...publication, title: 'Rapport', themes: ['thema/samenleven'], authors: [{ family: 'Berg', given: 'Jan', particle: 'van den' }] },
  'publicatie/interview': { ...publication, title: 'Interview', type: 'interview', publisher: 'Movisie' },
  'publicatie/gepland': { ...publication, title: 'Gepland', status: 'gepland', themes: ['thema/samenleven'] },
  'publicatie/besloten': { ...publication, title: 'Besloten', status: 'besloten' },
  'kennisgids/gids': { title: 'Gids', summary: 'Een gids over samenleven.', brief, chapters },
  'begrip/inclusie': { title: 'Inclusie', definition: { text: [{ text: 'Meedoen.' }] } },
}
const example = { ...publication, title: 'Verzonnen' }

describe('what machines read of the site', () => {
  beforeAll(async () => {
    const documents = Object.entries(contents).map(([id, content]) => valid(id, content, 'kis'))
    await importContent(db(), systemActor, [...documents, valid('publicatie/verzonnen', example, examplePack)])
  })

  it('feeds what has appeared, with who made it, and no examples', async () => {
    const items = await listFeedItems(mainFeed)
    expect(items.map(({ id }) => id).sort()).toEqual(['kennisgids/gids', 'publicatie/interview', 'publicatie/rapport'])
    expect(items.find(({ id }) => id === 'publicatie/rapport')).toMatchObject({ path: '/publicaties/rapport', authors: ['Jan van den Berg'], title: 'Rapport' })
    expect(items.find(({ id }) => id === 'publicatie/interview')?.authors).toEqual(['Movisie'])
  })

  it('divides them by list and by theme', async () => {
    const ids = async (name: string) => (await listFeedItems(findListFeed(name) ?? mainFeed)).map(({ id }) => id).sort()
    expect(await ids('publicaties')).toEqual(['publicatie/interview', 'publicatie/rapport'])
    expect(await ids('artikelen')).toEqual(['publicatie/interview'])
    expect(await ids('begrippen')).toEqual(['begrip/inclusie'])
    const samenleven = themeFeed({ id: 'thema/samenleven', title: 'Samenleven', path: '/themas/samenleven' })
    expect((await listFeedItems(samenleven)).map(({ id }) => id)).toEqual(['publicatie/rapport'])
  })

  it('puts every canonical address in the sitemap once, chapters too, and no examples, citations or booklets', async () => {
    const paths = (await listAddresses()).map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/publicaties',
        '/artikelen',
        '/begrippen',
        '/publicaties/gepland',
        '/kennisgidsen/gids',
        '/kennisgidsen/gids/definities',
        '/themas/samenleven',
        '/interventies/witte-vlekken',
        '/interventies/cijfers',
      ]),
    )
    expect(paths.filter((path) => /verzonnen|citeer|boekje|zoeken/.test(path))).toEqual([])
  })

  it('dates a list by the last change in it, and leaves an empty list undated', async () => {
    const addresses = await listAddresses()
    const { changedAt } = await db().document.findUniqueOrThrow({ where: { id: 'begrip/inclusie' } })
    expect(addresses.find(({ path }) => path === '/begrippen')?.changedAt).toBe(changedAt.toISOString())
    expect(addresses.find(({ path }) => path === '/interventies')).toEqual({ path: '/interventies' })
    expect(addresses.find(({ path }) => path === '/interventies/cijfers')).toEqual({ path: '/interventies/cijfers' })
  })
})

function valid(id: string, content: object, pack: string) {
  const [kind = '', slug = ''] = id.split('/')
  const parsed = kinds[kind as KindId].publishable.parse(content) as CommonContent
  return { id, kind: kind as KindId, slug, pack, file: 'test', content: parsed }
}
