import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { importContent } from '@/lib/content/commands/import'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { removeDocument } from '@/lib/content/commands/withdraw'
import { checkContent, type ValidDocument } from '@/lib/content/files/check'
import { getPublishedById } from '@/lib/content/queries'
import { db } from '@/lib/db/client'
import { fileAddress } from '@/lib/files/address'
import { ownFiles } from '@/lib/files/own-files'
import { textOf } from '@/lib/files/texts'
import { fileAnswer } from '@/lib/front/files'
import { lookUpRoute } from '@/lib/front/routes'
import { parseSearchQuery } from '@/lib/search/address'
import { scopes } from '@/lib/search/scopes'
import { search } from '@/lib/search/search'
import { chiefEditor, makePublished } from '../../factories/documents'
import { makePdf, printed } from '../../factories/pdf'

const id = 'publicatie/voorbeeld-draaiboek-verteltafel'
const find = async (q: string) => (await search(parseSearchQuery({ q }, scopes.zoeken), scopes.zoeken)).hits
let documents: ValidDocument[] = []
let url = ''

beforeAll(async () => {
  documents = checkContent(join(process.cwd(), 'content'), ['kis', 'voorbeelden']).documents
  url = ownFiles(documents.find((document) => document.id === id)?.content)[0]?.url ?? ''
  await importContent(db(), systemActor, documents)
})

const download = (address: string) => ({ downloads: [{ title: 'Bijlage', url: address, format: 'PDF' }] })
const publication = (changes: object) => ({ title: 'Een rapport', type: 'rapport', status: 'verschenen', origin: 'kis', ...changes })

async function publish(slug: string, content: object, lock = 0) {
  const saved = await saveDraft(db(), systemActor, { id: `publicatie/${slug}`, slug, lock, content })
  await publishDocument(db(), systemActor, { id: saved.id, lock: saved.lock })
  return { id: saved.id, lock: saved.lock + 1 }
}

describe('the text of a file', () => {
  it('is found by words that stand nowhere else, with the page they stand on', async () => {
    const [hit, ...others] = await find('zandloper tafelkleed')
    expect(others).toEqual([])
    expect(hit).toMatchObject({ path: `${url}#page=3`, kind: 'publicatie', example: true })
    expect(hit?.typeLabel).toBe('Bladzijde 3 van Voorbeeld: Draaiboek voor een verteltafel in de bibliotheek (PDF)')
    expect(hit?.passage.filter(({ match }) => match).map(({ text }) => text)).toEqual(['zandloper', 'tafelkleed'])
    expect(hit?.title.map(({ text }) => text).join('')).toBe('De middag zelf')
    expect((await find('vitrine voorwerpen'))[0]?.path).toBe(`${url}#page=4`)
  })

  it('never stands above its publication when that is what was asked for', async () => {
    for (const q of ['draaiboek verteltafel', 'verteltafel bibliotheek', 'Draaiboek voor een verteltafel in de bibliotheek']) {
      expect((await find(q))[0]?.path, q).toBe('/publicaties/voorbeeld-draaiboek-verteltafel')
    }
  })

  it('gives one result for a file, however many of its pages have the word', async () => {
    const pages = await db().searchDocument.count({ where: { documentId: id, listed: false, body: { contains: 'spreekwoordenkoffer' } } })
    expect(pages).toBeGreaterThan(1)
    expect(await find('spreekwoordenkoffer')).toHaveLength(1)
  })

  it('stands in no list and no count', async () => {
    const { total, facets } = await search(parseSearchQuery({ type: 'handreiking' }, scopes.publicaties), scopes.publicaties)
    const handbooks = documents.filter(({ kind, content }) => kind === 'publicatie' && 'type' in content && content.type === 'handreiking')
    expect(handbooks.length).toBeGreaterThan(1)
    expect(total).toBe(handbooks.length)
    expect(facets.find(({ key }) => key === 'type')?.options.find(({ value }) => value === 'handreiking')?.count).toBe(handbooks.length)
  })

  it('is read once: a second import changes nothing, and what is kept is what is found', async () => {
    const again = async () => importContent(db(), systemActor, documents)
    expect(await again()).toMatchObject({ changed: [], refreshed: [] })
    const [file] = await db().fileText.findMany({ where: { pages: { isEmpty: false } } })
    if (!file) throw new Error('no text was kept')
    await db().fileText.update({ where: { hash: file.hash }, data: { pages: file.pages.map((text, i) => (i === 0 ? `${text} wintertuinklok` : text)) } })
    expect(await again()).toMatchObject({ changed: [], refreshed: [id] })
    expect((await find('wintertuinklok'))[0]?.path).toBe(`${url}#page=1`)
    await db().fileText.update({ where: { hash: file.hash }, data: { pages: file.pages } })
    await again()
    expect(await find('wintertuinklok')).toEqual([])
  })

  it('is counted for the page of the publication', async () => {
    expect((await getPublishedById(id))?.files).toEqual({ [url]: { pages: 4 } })
  })

  it('may be missing or unreadable without stopping anything', async () => {
    expect(await textOf(db(), Buffer.from('%PDF-1.7 en dan niets'), 'kapot.pdf')).toEqual([])
    const locked = makePdf([printed(['geheim'])], { locked: true })
    expect(await textOf(db(), locked, 'op-slot.pdf')).toEqual([])
    expect(await textOf(db(), locked, 'op-slot.pdf')).toEqual([])
    const address = fileAddress('niet-hier.pdf', Buffer.from('nergens'))
    const made = await publish('met-een-file-die-er-niet-is', publication(download(address)))
    expect(await db().searchDocument.count({ where: { documentId: made.id } })).toBe(1)
    expect((await getPublishedById(made.id))?.files).toEqual({ [address]: {} })
  })
})

describe('the address of a file', () => {
  it('answers with the file as long as its document is published', async () => {
    expect(await lookUpRoute(db(), url)).toEqual({ type: 'document' })
    const { status, headers, body } = await fileAnswer(db(), url)
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-robots-tag': 'noindex' })
    expect(fileAddress('voorbeeld-draaiboek-verteltafel.pdf', body)).toBe(url)
  })

  it('leads to the publication when that offers another file, and is gone when the publication is', async () => {
    const [first, second] = ['een', 'twee'].map((text) => fileAddress(`${text}.pdf`, Buffer.from(text)))
    const made = await publish('vervangen', publication(download(first ?? '')))
    const next = await publish('vervangen', publication(download(second ?? '')), made.lock)
    expect(await lookUpRoute(db(), first ?? '')).toEqual({ type: 'redirect', to: '/publicaties/vervangen' })
    expect(await lookUpRoute(db(), second ?? '')).toEqual({ type: 'document' })
    await removeDocument(db(), chiefEditor, { ...next, reason: 'Verouderd.' })
    expect(await lookUpRoute(db(), second ?? '')).toEqual({ type: 'gone' })
  })

  it('does not answer with bytes that are not those it names', async () => {
    await expect(fileAnswer(db(), fileAddress('voorbeeld-draaiboek-verteltafel.pdf', Buffer.from('anders')))).rejects.toThrow('missing')
  })

  it('may stand in the text of any kind', async () => {
    const address = fileAddress('hand-out.pdf', Buffer.from('hand-out'))
    await makePublished({ body: [{ type: 'download', title: 'Hand-out', url: address, format: 'PDF' }] })
    expect(await lookUpRoute(db(), address)).toEqual({ type: 'document' })
  })
})
