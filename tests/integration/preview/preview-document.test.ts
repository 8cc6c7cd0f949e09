import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DocumentView } from '@/components/content/DocumentView'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { type KindId, kindIds } from '@/lib/content/id'
import { kinds } from '@/lib/content/registry'
import { db } from '@/lib/db/client'
import { type PreviewOptions, previewDocument } from '@/lib/preview/preview-document'
import { chiefEditor, makeDraft, makePublished } from '../../factories/documents'

const staff: PreviewOptions = { audience: 'staff', mediaBase: '', base: '/voorbeeld' }
const source = (kind: KindId, content: unknown) => ({
  id: `${kind}/proef`,
  slug: 'proef',
  nextSlug: null,
  pack: null,
  publishedAt: null,
  changedAt: new Date('2026-11-22T12:00:00Z'),
  content,
})
const html = async (kind: KindId, content: unknown, options = staff) => {
  const preview = await previewDocument(db(), source(kind, content), options)
  return { ...preview, html: renderToStaticMarkup(createElement(DocumentView, { doc: preview.doc, today: '2026-11-22', extras: {} })) }
}

describe('the preview of an unfinished document', () => {
  it.each(kindIds)('shows a %s of which only the title is there', async (kind) => {
    const shown = await html(kind, { title: 'Nog bijna leeg' })
    expect(shown.html).toContain('Nog bijna leeg')
  })

  it.each(kindIds)('shows a %s without anything at all', async (kind) => {
    expect((await html(kind, {})).html.length).toBeGreaterThan(50)
  })

  it.each(kindIds)('shows a %s whatever a draft may hold', async (kind) => {
    const odd = fc.constantFrom<unknown>(
      '',
      'tekst',
      'javascript:alert(1)',
      '2026-13-45',
      0,
      -1,
      null,
      [],
      [{}],
      {},
      [{ text: '' }],
      [{ type: 'figure' }],
      [{ doc: 'x' }],
      true,
    )
    const fields = Object.keys((kinds[kind].publishable as unknown as { shape: object }).shape)
    const content = fc.record(Object.fromEntries(fields.map((field) => [field, odd])), { requiredKeys: [] })
    await fc.assert(
      fc.asyncProperty(content, async (made) => {
        const shown = await html(kind, { ...made, title: 'Raar' })
        expect(shown.html).toContain('Raar')
        expect(shown.html).not.toContain('href="javascript:')
      }),
      { numRuns: 25 },
    )
  })

  it('leaves out what can not be shown, and says which; what is right stays', async () => {
    const body = [
      { type: 'paragraph', text: [{ text: 'Dit is goed.' }] },
      { type: 'figure', src: '', alt: '' },
      { type: 'download', title: 'Bestand', url: 'javascript:alert(1)', format: 'pdf' },
      {
        type: 'callout',
        tone: 'tip',
        body: [
          { type: 'paragraph', text: [{ text: 'In het kader.' }] },
          { type: 'list', ordered: false, items: [] },
        ],
      },
    ]
    const { html: shown, left, problems } = await html('pagina', { title: 'Half', body })
    expect(shown).toContain('Dit is goed.')
    expect(shown).toContain('In het kader.')
    expect(shown).not.toContain('<img')
    expect(shown).not.toContain('javascript:')
    expect(left.some((place) => place.startsWith('Tekst › 2'))).toBe(true)
    expect(left.some((place) => place.startsWith('Tekst › 3'))).toBe(true)
    expect(problems.length).toBeGreaterThan(1)
  })

  it('is the page of the public for what is finished', async () => {
    const page = await makePublished({ title: 'Af' })
    const document = await db().document.findUniqueOrThrow({ where: { id: page.id }, include: { liveVersion: true } })
    const preview = await previewDocument(db(), { ...document, content: document.liveVersion?.content }, staff)
    const { getPublishedById } = await import('@/lib/content/queries')
    expect(preview.doc).toEqual(await getPublishedById(page.id))
    expect(preview).toMatchObject({ problems: [], left: [] })
  })
})

describe('what a preview points at', () => {
  const pointing = (...ids: string[]) => ({ title: 'Wijst', related: ids.map((doc) => ({ doc, reason: 'hoort erbij' })) })

  it('shows staff what is not published yet, with that said; an outsider sees nothing of it', async () => {
    const secret = await makeDraft({ title: `Geheim ${randomUUID()}` })
    const known = await makePublished({ title: 'Bekend' })
    const own = await previewDocument(db(), source('pagina', pointing(secret.id, known.id)), staff)
    expect(own.doc.links[secret.id]).toMatchObject({ title: expect.stringContaining('Geheim'), typeLabel: expect.stringContaining('nog niet gepubliceerd') })
    const outside = await previewDocument(db(), source('pagina', pointing(secret.id, known.id)), { ...staff, audience: 'outsider' })
    expect(JSON.stringify(outside.doc.links)).not.toContain('Geheim')
    expect(outside.doc.links[known.id]).toMatchObject({ title: 'Bekend' })
  })

  it('shows the newest draft, at the address that it will get', async () => {
    const draft = await makeDraft({ title: 'Eerst' })
    await saveDraft(db(), chiefEditor, { id: draft.id, lock: draft.lock, content: { title: 'Nu' } })
    await db().document.update({ where: { id: draft.id }, data: { nextSlug: 'nieuw-adres' } })
    const document = await db().document.findUniqueOrThrow({ where: { id: draft.id }, include: { draftVersion: true } })
    const { doc } = await previewDocument(db(), { ...document, content: document.draftVersion?.content }, staff)
    expect(doc).toMatchObject({ path: '/nieuw-adres', content: { title: 'Nu' } })
  })

  it('takes pictures of the media library from where this reader may see them', async () => {
    const src = `/media/${randomUUID()}/640.jpg`
    const body = [{ type: 'figure', src, alt: 'Twee mensen praten', width: 640, height: 480 }]
    const { html: shown } = await html('pagina', { title: 'Met beeld', body }, { ...staff, mediaBase: '/voorbeeld/geheim' })
    expect(shown).toContain(`src="/voorbeeld/geheim${src.replace('640.jpg', '')}`)
    expect(shown).not.toContain(`"${src}`)
  })
})
