import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ExpectedError } from '@/lib/errors'
import { receiveFiles } from '@/lib/media/receive'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kis-receive-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A form as a browser writes it. */
async function form(files: [string, Blob][]): Promise<{ type: string; body: Buffer }> {
  const data = new FormData()
  for (const [name, blob] of files) data.append('bestand', blob, name)
  const answer = new Response(data)
  return { type: answer.headers.get('content-type') ?? '', body: Buffer.from(await answer.arrayBuffer()) }
}

it('writes every file to disk as it came, with its name', async () => {
  const { type, body } = await form([
    ['één foto’s.jpg', new Blob(['abc'])],
    ['leeg.pdf', new Blob([])],
  ])
  const files = await receiveFiles(type, Readable.from([body.subarray(0, 50), body.subarray(50)]), folder)
  expect(files.map(({ name, path }) => [name, readFileSync(path, 'utf8')])).toEqual([
    ['één foto’s.jpg', 'abc'],
    ['leeg.pdf', ''],
  ])
})

it('says so of a file that is too large, without keeping it, and takes the next', async () => {
  const { type, body } = await form([
    ['groot.jpg', new Blob([Buffer.alloc(25_000_001)])],
    ['klein.jpg', new Blob(['abc'])],
  ])
  const [large, small] = await receiveFiles(type, Readable.from([body]), folder)
  expect(large?.problem).toMatch(/groter dan 25 MB/)
  expect(small?.problem).toBeUndefined()
  expect(readdirSync(folder)).toHaveLength(1)
})

it('rejects when the sender stops half-way, in every place where that can be', async () => {
  const { type, body } = await form([['foto.jpg', new Blob([Buffer.alloc(200_000, 1)])]])
  for (const length of [0, 10, 150, 100_000, body.length - 5])
    await expect(receiveFiles(type, Readable.from([body.subarray(0, length)]), folder), String(length)).rejects.toThrow(/onderbroken/)
  const torn = Readable.from(
    (function* () {
      yield body.subarray(0, 90_000)
      throw new Error('ECONNRESET')
    })(),
  )
  await expect(receiveFiles(type, torn, folder)).rejects.toThrow(/onderbroken/)
})

it('takes no more than twenty files, no form without files, and nothing that is no form', async () => {
  const many = await form(Array.from({ length: 21 }, (_, i) => [`${i}.jpg`, new Blob(['x'])]))
  await expect(receiveFiles(many.type, Readable.from([many.body]), folder)).rejects.toThrow(/hoogstens 20/)
  const none = await form([])
  await expect(receiveFiles(none.type, Readable.from([none.body]), folder)).rejects.toThrow(ExpectedError)
  await expect(receiveFiles('application/json', Readable.from(['{}']), folder)).rejects.toThrow(/geen formulier/)
})
