import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EnvError, readEnv } from '@/lib/env'
import { LocalStorage } from '@/lib/media/local-storage'
import { S3Storage } from '@/lib/media/s3-storage'
import { type MediaStorage, removeFolder, storageFor } from '@/lib/media/storage'
import { type S3Server, startS3 } from '../../setup/s3-server'

let folder = ''
let s3: S3Server

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kis-storage-'))
  s3 = await startS3()
})
afterAll(async () => {
  await s3.stop()
  rmSync(folder, { recursive: true, force: true })
})

const kinds: [string, () => MediaStorage][] = [
  ['a folder of this machine', () => new LocalStorage(folder)],
  ['a store that speaks S3', () => new S3Storage(s3.settings)],
]

describe.each(kinds)('%s', (_, make) => {
  const keys = async (storage: MediaStorage, below = '') => (await Array.fromAsync(storage.list(below))).map(({ key }) => key).sort()

  it('gives back what was put, byte for byte, and nothing for what was not', async () => {
    const storage = make()
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_byte, i) => (i * 31) % 256))
    await storage.put('afbeeldingen/a-1/origineel', bytes, 'image/jpeg')
    expect((await storage.get('afbeeldingen/a-1/origineel'))?.equals(bytes)).toBe(true)
    expect(await storage.get('afbeeldingen/a-1/320.webp')).toBeUndefined()
    expect(await storage.get('afbeeldingen/niets/320.webp')).toBeUndefined()
  })

  it('replaces what was there', async () => {
    const storage = make()
    for (const text of ['oud, en langer', 'nieuw']) await storage.put('pdf/fedcba9876543210.pdf', Buffer.from(text), 'application/pdf')
    expect((await storage.get('pdf/fedcba9876543210.pdf'))?.toString()).toBe('nieuw')
  })

  it('lists what stands below a folder with when it was put there, and removes it', async () => {
    const storage = make()
    const before = Date.now()
    for (const file of ['320.webp', '640.webp', 'breed-640-50x50.jpg']) await storage.put(`afbeeldingen/b-2/${file}`, Buffer.from(file), 'image/webp')
    expect(await keys(storage, 'afbeeldingen/b-2/')).toEqual(['afbeeldingen/b-2/320.webp', 'afbeeldingen/b-2/640.webp', 'afbeeldingen/b-2/breed-640-50x50.jpg'])
    for await (const { storedAt } of storage.list('afbeeldingen/b-2/')) expect(Math.abs(storedAt.getTime() - before)).toBeLessThan(60_000)
    await storage.remove('afbeeldingen/b-2/640.webp')
    await storage.remove('afbeeldingen/b-2/640.webp')
    expect(await storage.get('afbeeldingen/b-2/640.webp')).toBeUndefined()
    await removeFolder(storage, 'afbeeldingen/b-2/')
    expect(await keys(storage, 'afbeeldingen/b-2/')).toEqual([])
    expect(await keys(storage)).toContain('afbeeldingen/a-1/origineel')
  })

  it('lists more than fits in one answer', async () => {
    const storage = make()
    const wanted = Array.from({ length: 1_050 }, (_file, i) => `veel/f-${i}`)
    for (let i = 0; i < wanted.length; i += 50) await Promise.all(wanted.slice(i, i + 50).map((key) => storage.put(key, Buffer.from('x'), 'text/plain')))
    expect(await keys(storage, 'veel/')).toEqual([...wanted].sort())
    await removeFolder(storage, 'veel/')
  }, 60_000)
})

describe('a folder of this machine', () => {
  it('replaces as a whole: whoever reads meanwhile gets the old or the new', async () => {
    const storage = new LocalStorage(folder)
    const versions = [Buffer.alloc(300_000, 1), Buffer.alloc(300_000, 2)]
    await storage.put('pdf/0123456789abcdef.pdf', versions[0] ?? Buffer.of())
    const writing = Promise.all(Array.from({ length: 8 }, (_try, i) => storage.put('pdf/0123456789abcdef.pdf', versions[i % 2] ?? Buffer.of())))
    const read = await Promise.all(Array.from({ length: 8 }, () => storage.get('pdf/0123456789abcdef.pdf')))
    await writing
    for (const bytes of read) expect(versions.some((version) => bytes?.equals(version))).toBe(true)
  })

  it('takes no key that climbs out of it, and leaves no half file behind', async () => {
    const storage = new LocalStorage(folder)
    for (const key of ['../weg', 'a/../../weg', '/etc/passwd', 'a//b', 'A/b', '', 'a/.deel-1'])
      await expect(storage.put(key, Buffer.from('x')), key).rejects.toThrow(/no key/)
    await storage.put('heel/bestand', Buffer.from('x'))
    expect(readdirSync(join(folder, 'heel'))).toEqual(['bestand'])
  })
})

describe('a store that speaks S3', () => {
  it('says what is wrong when the keys are not right, and when nobody answers', async () => {
    const wrong = new S3Storage({ ...s3.settings, accessKeyId: 'onbekend' })
    await expect(wrong.put('a/b', Buffer.from('x'), 'text/plain')).rejects.toThrow(/403 InvalidAccessKeyId/)
    await expect(new S3Storage({ ...s3.settings, endpoint: 'http://127.0.0.1:9' }).get('a/b')).rejects.toThrow()
  }, 30_000)
})

describe('the settings', () => {
  it('choose a folder, or a store when all of it is named', () => {
    const whole = { S3_ENDPOINT: 'https://s3.example.org', S3_BUCKET: 'media', S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' }
    expect(storageFor(readEnv({}))).toBeInstanceOf(LocalStorage)
    expect(storageFor(readEnv(whole))).toBeInstanceOf(S3Storage)
    expect(() => readEnv({ ...whole, S3_SECRET_ACCESS_KEY: '' })).toThrow(EnvError)
  })
})
