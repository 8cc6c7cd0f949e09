import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { ExpectedError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { cleanMedia } from '@/lib/media/clean'
import { LocalStorage } from '@/lib/media/local-storage'
import { RefusedFile } from '@/lib/media/refused-file'
import { submitVersion } from '@/lib/submissions/commands/submit'
import { submissionStates, writingStates } from '@/lib/submissions/states'
import { attachmentsOf, mostAttachments, readAttachment } from '@/lib/worksheet/attachments'
import { addAttachment } from '@/lib/worksheet/commands/add-attachment'
import { removeAttachment } from '@/lib/worksheet/commands/remove-attachment'
import { enough } from '../../factories/handed-in'
import { picture } from '../../factories/media'
import { makePdf, printed } from '../../factories/pdf'
import { assign, makeOwner, makeSubmission } from '../../factories/submissions'
import { makeUser } from '../../factories/users'
import '../../setup/queues'

let folder: string
let sent: string
let storage: LocalStorage
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kis-bijlagen-'))
  sent = mkdtempSync(join(tmpdir(), 'kis-verstuurd-'))
  storage = new LocalStorage(folder)
})
afterAll(() => {
  for (const one of [folder, sent]) rmSync(one, { recursive: true, force: true })
})

const pdf = (text = randomUUID()) => Buffer.from(makePdf([printed([text])]))
const stored = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
const places = () => ({ db: db(), storage })

function add(actor: Actor, id: string, bytes: Buffer, { name = 'handleiding.pdf', title = '' } = {}) {
  const path = join(sent, randomUUID())
  writeFileSync(path, bytes)
  return addAttachment(places(), actor, { id, kind: 'handleiding', title, file: { name, path } })
}
const read = (actor: Actor, id: string, attachment: string) => readAttachment(places(), actor, id, attachment)

describe('files with a worksheet', () => {
  it('keeps a PDF as it is, and who reads it gets the same', async () => {
    const { submission, owner } = await makeSubmission(db(), 'drafting')
    const bytes = pdf()
    const added = await add(owner, submission.id, bytes, { name: 'Draaiboek “2026”.PDF' })
    expect(added).toMatchObject({ kind: 'handleiding', title: 'Draaiboek “2026”', name: 'Draaiboek “2026”.PDF', mime: 'application/pdf', bytes: bytes.length })
    expect(await attachmentsOf(db(), submission.id)).toEqual([added])
    expect(await read(owner, submission.id, added.id)).toEqual({ name: 'draaiboek-2026.pdf', mime: 'application/pdf', bytes })
    expect(await db().event.count({ where: { type: 'attachment.added', data: { path: ['submissionId'], equals: submission.id } } })).toBe(1)
    expect(await db().asset.count()).toBe(0)
  })

  it('keeps a picture without where and when it was taken', async () => {
    const { submission, owner } = await makeSubmission(db(), 'drafting')
    const bytes = await sharp(await picture({ width: 2400, height: 800 }))
      .withExif({ IFD0: { Copyright: 'geheime-plek' } })
      .jpeg()
      .toBuffer()
    expect(bytes.includes('geheime-plek')).toBe(true)
    const { id, mime } = await add(owner, submission.id, bytes, { name: 'foto.jpg' })
    const kept = await read(owner, submission.id, id)
    expect(kept).toMatchObject({ name: 'foto.jpg', mime: 'image/jpeg' })
    expect(mime).toBe('image/jpeg')
    expect(kept.bytes.includes('geheime-plek')).toBe(false)
    expect(await sharp(kept.bytes).metadata()).toMatchObject({ width: 1920, height: 640 })
  })

  it('takes the same file once, also when it is sent twice at the same moment', async () => {
    const { submission, owner } = await makeSubmission(db(), 'drafting')
    const before = stored().length
    const bytes = pdf()
    const [one, two] = await Promise.all([add(owner, submission.id, bytes), add(owner, submission.id, bytes)])
    expect(one).toEqual(two)
    expect(await attachmentsOf(db(), submission.id)).toHaveLength(1)
    expect(stored().length).toBe(before + 1)
  })

  it.each<[string, () => Buffer | Promise<Buffer>, RegExp]>([
    ['a Word document', () => Buffer.from('504b0304140000000800', 'hex'), /zip-bestand|Word/],
    ['a web page that is called a PDF', () => Buffer.from('<!doctype html><script>alert(1)</script>'), /webpagina/],
    ['a drawing with a program', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), /SVG/],
    ['a PDF with a script', () => Buffer.concat([pdf(), Buffer.from('\n7 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj\nstartxref\n')]), /script/],
    ['a PDF that is broken off', () => pdf().subarray(0, 200), /kapot/],
    ['a locked PDF', () => Buffer.from(makePdf([printed(['x'])], { locked: true })), /wachtwoord/],
    ['nothing', () => Buffer.alloc(0), /leeg/],
    ['a picture that is broken off', async () => (await picture()).subarray(0, 900), /kapot/],
  ])('refuses %s, says what to do, and keeps nothing of it', async (_, make, words) => {
    const { submission, owner } = await makeSubmission(db(), 'drafting')
    const before = stored()
    const adding = add(owner, submission.id, await make())
    await expect(adding).rejects.toThrow(RefusedFile)
    await expect(adding).rejects.toThrow(words)
    expect(stored()).toEqual(before)
    expect(await attachmentsOf(db(), submission.id)).toEqual([])
  })

  it('takes no more than fit', async () => {
    const { submission, owner } = await makeSubmission(db(), 'drafting')
    const row = (i: number, bytes: number) => ({
      submissionId: submission.id,
      kind: 'anders',
      title: `${i}`,
      name: 'x.pdf',
      mime: 'application/pdf',
      bytes,
      hash: randomUUID(),
      uploadedBy: owner.id,
    })
    await db().attachment.create({ data: row(0, 99_999_990) })
    await expect(add(owner, submission.id, pdf())).rejects.toThrow(/samen hoogstens|hoogstens 100/)
    await db().attachment.updateMany({ where: { submissionId: submission.id }, data: { bytes: 1 } })
    await db().attachment.createMany({ data: Array.from({ length: mostAttachments - 2 }, (_, i) => row(i + 1, 1)) })
    const before = stored().length
    const results = await Promise.allSettled([add(owner, submission.id, pdf()), add(owner, submission.id, pdf())])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(ExpectedError) })
    expect(stored().length).toBe(before + 1)
  })

  it('is written by people of the organisation only, in the states in which they write', async () => {
    for (const state of submissionStates) {
      const made = await makeSubmission(db(), state)
      const mayWrite = (writingStates as readonly string[]).includes(state)
      const others = [made.coordinator, made.assessors[0], (await makeOwner(db())).owner, await makeUser(db(), 'beheerder')]
      for (const actor of mayWrite ? others : [...others, made.owner]) {
        await expect(add(actor, made.submission.id, pdf())).rejects.toThrow(ForbiddenError)
        await expect(removeAttachment(places(), actor, { id: made.submission.id, attachment: randomUUID() })).rejects.toThrow(ForbiddenError)
      }
      if (mayWrite) await add(made.owner, made.submission.id, pdf())
    }
  })
})

describe('who may have a file', () => {
  it('keeps it among owners until it is handed in, and then shows it to whoever judges that', async () => {
    const made = await makeSubmission(db(), 'drafting', { worksheet: enough() })
    const { submission, owner, coordinator, assessors } = made
    const { id } = submission
    const file = await add(owner, id, pdf())
    const asked = await makeUser(db(), 'beoordelaar')
    await assign(db(), id, asked.id, 'asked')
    const conflicted = await makeUser(db(), 'beoordelaar')
    await assign(db(), id, conflicted.id, 'conflicted')
    const never = [
      asked,
      conflicted,
      await makeUser(db(), 'beoordelaar'),
      (await makeOwner(db())).owner,
      await makeUser(db(), 'beheerder'),
      await makeUser(db(), 'eindredacteur'),
    ]
    for (const actor of [coordinator, ...assessors]) await expect(read(actor, id, file.id)).rejects.toThrow(NotFoundError)
    for (const actor of never) await expect(read(actor, id, file.id)).rejects.toThrow(ForbiddenError)
    await submitVersion(db(), owner, { id, lock: 0 })
    for (const actor of [owner, coordinator, ...assessors]) expect((await read(actor, id, file.id)).bytes.length).toBe(file.bytes)
    for (const actor of never) await expect(read(actor, id, file.id)).rejects.toThrow(ForbiddenError)
    await db().submission.update({ where: { id }, data: { state: 'feedback' } })
    const later = await add(owner, id, pdf())
    for (const actor of [coordinator, ...assessors]) await expect(read(actor, id, later.id)).rejects.toThrow(NotFoundError)
    await removeAttachment(places(), owner, { id, attachment: file.id })
    expect((await attachmentsOf(db(), id)).map((one) => one.id)).toEqual([later.id])
    for (const actor of [owner, coordinator]) expect((await read(actor, id, file.id)).bytes.length).toBe(file.bytes)
  })

  it('never gives the file of one submission under the address of another', async () => {
    const [one, other] = [await makeSubmission(db(), 'drafting'), await makeSubmission(db(), 'drafting')]
    const file = await add(one.owner, one.submission.id, pdf())
    await expect(read(other.owner, other.submission.id, file.id)).rejects.toThrow(NotFoundError)
    await expect(removeAttachment(places(), other.owner, { id: other.submission.id, attachment: file.id })).rejects.toThrow(NotFoundError)
    for (const id of [randomUUID(), 'x', '../../etc/passwd']) await expect(read(one.owner, one.submission.id, id)).rejects.toThrow(NotFoundError)
  })

  it('is gone for good when it is taken away before it was handed in', async () => {
    const { submission, owner } = await makeSubmission(db(), 'drafting')
    const file = await add(owner, submission.id, pdf())
    const before = stored().length
    await removeAttachment(places(), owner, { id: submission.id, attachment: file.id })
    expect(stored().length).toBe(before - 1)
    expect(await db().attachment.count({ where: { id: file.id } })).toBe(0)
    await expect(read(owner, submission.id, file.id)).rejects.toThrow(NotFoundError)
  })

  it('survives the cleaning at night, which takes what belongs to nothing', async () => {
    const { submission, owner } = await makeSubmission(db(), 'drafting')
    const file = await add(owner, submission.id, pdf())
    await storage.put(`bijlagen/${randomUUID()}.pdf`, pdf())
    const old = new Date(Date.now() - 3 * 24 * 3_600_000)
    for (const name of stored()) utimesSync(join(folder, name), old, old)
    expect((await cleanMedia(db(), storage)).orphans).toBe(1)
    expect((await read(owner, submission.id, file.id)).bytes.length).toBe(file.bytes)
  })
})
