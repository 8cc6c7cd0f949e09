import { expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { thinVersions } from '@/lib/versions/thin'
import { makePublished } from '../../factories/documents'

const now = new Date('2026-11-22T12:00:00Z')
const ago = (days: number, minutes = 0) => new Date(now.getTime() - days * 86_400_000 - minutes * 60_000)

async function keep(documentId: string, number: number, createdAt: Date, more: { name?: string; note?: string; submittedBy?: string } = {}): Promise<string> {
  const { id } = await db().version.create({ data: { documentId, number, state: 'kept', content: {}, author: 'x', createdAt, updatedAt: createdAt, ...more } })
  return id
}

it('takes only what was kept by itself and is old, of every document, and nothing the second time', async () => {
  const page = await makePublished()
  const other = await makePublished()
  const stay = [
    await keep(page.id, 10, ago(20)),
    await keep(page.id, 11, ago(20, 5), { name: 'Met naam' }),
    await keep(page.id, 12, ago(20, 10), { note: 'Bij een stap' }),
    await keep(page.id, 13, ago(20, 15), { submittedBy: 'x' }),
    await keep(page.id, 14, ago(0, 20)),
    await keep(page.id, 15, ago(0, 25)),
    await keep(other.id, 10, ago(20, 5)),
  ]
  const go = [await keep(page.id, 20, ago(20, 30)), await keep(page.id, 21, ago(20, 40)), await keep(other.id, 20, ago(20, 50))]
  const published = await db().version.findMany({ where: { documentId: { in: [page.id, other.id] }, state: 'live' } })
  expect(await thinVersions(db(), now)).toBe(go.length)
  const left = await db().version.findMany({ where: { documentId: { in: [page.id, other.id] } }, select: { id: true } })
  expect(left.map(({ id }) => id).sort()).toEqual([...stay, ...published.map(({ id }) => id)].sort())
  expect(await thinVersions(db(), now)).toBe(0)
})
