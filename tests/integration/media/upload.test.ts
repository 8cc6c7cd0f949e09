import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import { databaseUrl, db } from '@/lib/db/client'
import { ForbiddenError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { LocalStorage } from '@/lib/media/local-storage'
import { prepareAsset } from '@/lib/media/prepare'
import { picture, upload, uploaded } from '../../factories/media'
import { makePdf, printed } from '../../factories/pdf'
import { makeUser } from '../../factories/users'

let folder = ''
let storage: LocalStorage
let actor: Actor

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kis-media-test-'))
  storage = new LocalStorage(folder)
  await prepareQueues(databaseUrl())
  actor = await makeUser(db(), 'auteur')
})
afterAll(async () => {
  await stopEnqueueing()
  rmSync(folder, { recursive: true, force: true })
})

const keys = async () => (await Array.fromAsync(storage.list(''))).map(({ key }) => key)
const files = async (id: string) => (await Array.fromAsync(storage.list(`afbeeldingen/${id}/`))).map(({ key }) => key.split('/').at(-1) ?? '').sort()
const jobsFor = (id: string) => db().$queryRaw<{ id: string }[]>`SELECT id FROM pgboss.job WHERE name = 'media.prepare' AND data ->> 'assetId' = ${id}`
const pdf = (...lines: string[]) => Buffer.from(makePdf([printed(lines)]))

describe('a picture', () => {
  it('is kept with its real type, size and a title, may be looked at at once, and is prepared in a job', async () => {
    const asset = await uploaded(db(), storage, actor, await picture({ width: 1400, height: 900, format: 'png' }), 'C:\\foto’s\\Buurt_feest 2024.JPG')
    expect(asset).toMatchObject({ kind: 'picture', state: 'processing', name: 'buurt-feest-2024.png', title: 'Buurt feest 2024', width: 1400, height: 900 })
    expect(asset.address).toBe(`/media/${asset.id}/1280.png`)
    expect(await files(asset.id)).toEqual(['1280.png', '320.webp', 'origineel'])
    expect(await jobsFor(asset.id)).toHaveLength(1)
    await prepareAsset(db(), storage, asset.id)
    const widths = ['320', '640', '960', '1280', '1400']
    const crops = ['vierkant-320', 'vierkant-640', 'breed-640', 'breed-1280'].flatMap((name) => [`${name}-50x50.jpg`, `${name}-50x50.webp`])
    expect(await files(asset.id)).toEqual([...widths.flatMap((width) => [`${width}.avif`, `${width}.png`, `${width}.webp`]), ...crops, 'origineel'].sort())
    expect(await db().asset.findUnique({ where: { id: asset.id } })).toMatchObject({ state: 'ready', problem: null })
    for (const [file, width, height] of [
      ['640.avif', 640, 411],
      ['1400.webp', 1400, 900],
      ['breed-640-50x50.jpg', 640, 360],
      ['vierkant-320-50x50.webp', 320, 320],
    ] as const)
      expect(await sharp(await storage.get(`afbeeldingen/${asset.id}/${file}`)).metadata(), file).toMatchObject({ width, height })
  }, 60_000)

  it('loses where and when it was taken in everything that can be asked for, stands upright, and is in sRGB', async () => {
    const bytes = await sharp(await picture({ width: 400, height: 200 }))
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Make: 'Geheime camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' } })
      .withIccProfile('p3', { attach: true })
      .jpeg()
      .toBuffer()
    const sideways = await sharp(bytes).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await sharp(sideways).metadata()).orientation).toBe(6)
    const asset = await uploaded(db(), storage, actor, sideways)
    expect(asset).toMatchObject({ width: 200, height: 400 })
    await prepareAsset(db(), storage, asset.id)
    for (const file of (await files(asset.id)).filter((name) => name !== 'origineel')) {
      const made = await sharp(await storage.get(`afbeeldingen/${asset.id}/${file}`)).metadata()
      expect({ exif: made.exif, xmp: made.xmp, orientation: made.orientation ?? 1, space: made.space }, file).toEqual({
        exif: undefined,
        xmp: undefined,
        orientation: 1,
        space: 'srgb',
      })
      if (/^\d/.test(file)) expect(made.height, file).toBe((made.width ?? 0) * 2)
    }
  }, 60_000)

  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('may be %s', async (format) => {
    expect(await uploaded(db(), storage, actor, await picture({ format, width: 64, height: 48 }), 'naamloos')).toMatchObject({ width: 64, height: 48 })
  })

  it('that is there already is offered, also when both come at the same moment', async () => {
    const bytes = await picture()
    const results = await Promise.all(Array.from({ length: 4 }, () => upload(db(), storage, actor, bytes)))
    const found = results.flatMap((result) => ('asset' in result ? [result] : []))
    expect(new Set(found.map(({ asset }) => asset.id)).size).toBe(1)
    expect(found.filter(({ duplicate }) => !duplicate)).toHaveLength(1)
    const id = found[0]?.asset.id ?? ''
    const rows = await db().asset.findMany({ select: { id: true } })
    const kept = new Set((await keys()).flatMap((key) => (key.startsWith('afbeeldingen/') ? (key.split('/')[1] ?? '') : [])))
    expect([...kept].filter((one) => !rows.some((row) => row.id === one))).toEqual([])
    expect(await db().event.count({ where: { type: 'media.uploaded', data: { path: ['assetId'], equals: id } } })).toBe(1)
  })

  it('of which the row can’t be written leaves no bytes', async () => {
    const before = await keys()
    const gone: Actor = { id: '00000000-0000-4000-8000-000000000000', role: 'auteur' }
    await expect(upload(db(), storage, gone, await picture())).rejects.toThrow()
    expect(await keys()).toEqual(before)
  })
})

describe('what is not taken', () => {
  const jpeg = () => picture({ width: 60, height: 40 })
  const zip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex')
  const pdfWith = (extra: string) => Buffer.from(pdf('Tekst').toString('latin1').replace('/Type /Catalog', `/Type /Catalog ${extra}`), 'latin1')
  const packed = (objects: string, dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode') => {
    const data = deflateSync(Buffer.from(objects))
    const object = Buffer.concat([Buffer.from(`99 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream\nendobj\n')])
    const whole = pdf('Tekst')
    const at = whole.indexOf('xref\n')
    return Buffer.concat([whole.subarray(0, at), object, whole.subarray(at)])
  }
  const chunk = (type: string, data: Buffer) => {
    const [length, sum, body] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(type), data])]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  /** A real one, of some kilobytes: all its pixels are the same. */
  const bomb = () => {
    const head = Buffer.from('00007530000075300800000000', 'hex')
    const line = deflateSync(Buffer.alloc(30_001 * 100))
    return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', line), chunk('IEND', Buffer.of())])
  }
  const cases: [string, string, () => Buffer | Promise<Buffer>, RegExp][] = [
    ['nothing at all', 'leeg.jpg', () => Buffer.of(), /leeg \(0 bytes\)/],
    [
      'an SVG',
      'tekening.svg',
      () => Buffer.from('<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      /Dit is een SVG.*PNG/,
    ],
    ['a zip that lies about its type', 'foto.jpg', () => zip, /heet \.jpg, maar/],
    ['a program that lies about its type', 'foto.png', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400)]), /heet \.png, maar het is een programma/],
    ['text that lies about its type', 'rapport.pdf', () => Buffer.from('gewoon tekst'), /heet \.pdf, maar dat is het niet/],
    ['a web page', 'pagina.html', () => Buffer.from('<!doctype html><p>x'), /webpagina/],
    ['a picture with a zip behind it', 'foto.jpg', async () => Buffer.concat([await jpeg(), zip]), /twee dingen tegelijk/],
    ['a picture with a script in it', 'foto.jpg', async () => Buffer.concat([await jpeg(), Buffer.from('<script>alert(1)</script>')]), /twee dingen tegelijk/],
    ['a PDF with a zip behind it', 'x.pdf', () => Buffer.concat([pdf('Tekst'), zip]), /twee dingen tegelijk/],
    ['30.000 bij 30.000 pixels', 'groot.png', bomb, /30\.000 bij 30\.000 pixels/],
    ['half a JPEG', 'foto.jpg', async () => (await picture()).subarray(0, 4_000), /kapot, of niet helemaal aangekomen/],
    ['half a PNG', 'foto.png', async () => (await picture({ format: 'png' })).subarray(0, 4_000), /kapot, of niet helemaal aangekomen/],
    ['a head without a picture', 'foto.jpg', () => Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), /kapot/],
    ['an animation of 600 frames', 'bom.gif', () => animation(600), /600 beelden/],
    ['half a PDF', 'x.pdf', () => pdf('Tekst').subarray(0, 300), /kapot, of niet helemaal/],
    ['a PDF with a password', 'x.pdf', () => Buffer.from(makePdf([printed(['x'])], { locked: true })), /wachtwoord of beveiliging/],
    ['a PDF with a script', 'x.pdf', () => pdfWith('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'), /er zit een script in/],
    ['a PDF with a script under another spelling', 'x.pdf', () => pdfWith('/OpenAction << /S /Java#53cript /JS (x) >>'), /er zit een script in/],
    ['a PDF with a script in packed objects', 'x.pdf', () => packed('12 0 << /S /JavaScript /JS (x) >>'), /er zit een script in/],
    [
      'a PDF with packed objects that don’t say so',
      'x.pdf',
      () => packed('12 0 << /S /Launch /F (x) >>', '/N 1 /First 4 /Filter /FlateDecode'),
      /een programma starten/,
    ],
    ['a PDF that starts a program', 'x.pdf', () => pdfWith('/OpenAction << /S /Launch /F (cmd.exe) >>'), /een programma starten/],
    ['a PDF with files in it', 'x.pdf', () => pdfWith('/Names << /EmbeddedFiles 9 0 R >>'), /andere bestanden/],
    ['a PDF that unpacks to more than 64 MB', 'x.pdf', () => packed('0'.repeat(65_000_000)), /zo ingepakt/],
    ['a PDF with packing that we don’t read', 'x.pdf', () => packed('x', '/Type /ObjStm /N 1 /First 4 /Filter [/ASCII85Decode /FlateDecode]'), /zo ingepakt/],
    [
      'a PDF over 15 MB',
      'x.pdf',
      () => Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(15_100_000, 32), Buffer.from('startxref\n0\n%%EOF')]),
      /Het mag hoogstens 15 MB/,
    ],
  ]
  it.each(cases)('%s', async (_, name, make, reason) => {
    const before = [await keys(), await db().asset.count()]
    const result = await upload(db(), storage, actor, await make(), name)
    expect(result).toEqual({ name, problem: expect.stringMatching(reason) })
    expect([await keys(), await db().asset.count()]).toEqual(before)
    const event = await db().event.findFirstOrThrow({ where: { type: 'media.refused' }, orderBy: { id: 'desc' } })
    expect(event).toMatchObject({ actor: actor.id, data: { name, reason: expect.stringMatching(reason) } })
  })

  it('is no PDF that only speaks of what is dangerous', async () => {
    await uploaded(db(), storage, actor, packed('12 0 << /Title (Over JavaScript en Launch) >>'), 'uitleg.pdf')
  })

  it('is anything of somebody who may not', async () => {
    const reviewer = await makeUser(db(), 'beoordelaar')
    await expect(upload(db(), storage, reviewer, await jpeg())).rejects.toThrow(ForbiddenError)
  })

  async function animation(pages: number): Promise<Buffer> {
    const frame = { width: 4, height: 4 }
    const all = Buffer.from(Array.from({ length: frame.width * frame.height * pages * 3 }, (_byte, i) => (i * 2654435761) % 256))
    return sharp(all, { raw: { width: frame.width, height: frame.height * pages, channels: 3, pageHeight: frame.height } })
      .gif({ loop: 0 })
      .toBuffer()
  }
})

describe('a PDF', () => {
  it('gets its text and the number of its pages in a job, and can be found where published files are', async () => {
    const bytes = Buffer.from(makePdf([printed(['Draaiboek voor de verteltafel']), printed(['Tweede bladzijde'])]))
    const asset = await uploaded(db(), storage, actor, bytes, 'Draaiboek verteltafel.pdf')
    expect(asset).toMatchObject({ kind: 'pdf', state: 'processing', address: expect.stringMatching(/^\/bestanden\/[0-9a-f]{16}\/draaiboek-verteltafel\.pdf$/) })
    await prepareAsset(db(), storage, asset.id)
    const row = await db().asset.findUniqueOrThrow({ where: { id: asset.id } })
    expect(row).toMatchObject({ state: 'ready', pages: 2, problem: null })
    expect((await db().fileText.findUniqueOrThrow({ where: { hash: row.hash } })).pages[0]).toContain('verteltafel')
  }, 60_000)

  it('that can’t be opened is refused after all; one without text says so', async () => {
    const broken = await uploaded(db(), storage, actor, Buffer.from('%PDF-1.4\nniets dan woorden\nstartxref\n0\n%%EOF'), 'kapot.pdf')
    await prepareAsset(db(), storage, broken.id)
    expect(await db().asset.findUnique({ where: { id: broken.id } })).toMatchObject({ state: 'refused', problem: expect.stringMatching(/kapot/) })
    const scan = await uploaded(db(), storage, actor, Buffer.from(makePdf([[]])), 'scan.pdf')
    await prepareAsset(db(), storage, scan.id)
    expect(await db().asset.findUnique({ where: { id: scan.id } })).toMatchObject({
      state: 'ready',
      pages: 1,
      problem: expect.stringMatching(/scan zonder tekst/),
    })
  }, 60_000)
})
