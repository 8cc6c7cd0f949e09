import { expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { getPublishedById } from '@/lib/content/queries'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { makePublished, pageContent } from '../../factories/documents'

const changesOf = async (id: string) => (await getPublishedById(id))?.content.changes

it('tells readers of major changes, and of no others', async () => {
  const page = await makePublished()
  const publish = async (more: { major?: boolean; changeNote?: string }) => {
    const { lock, liveVersion } = await db().document.findUniqueOrThrow({ where: { id: page.id }, include: { liveVersion: true } })
    const { changes = [] } = (liveVersion?.content ?? {}) as { changes?: unknown[] }
    const draft = await saveDraft(db(), systemActor, { id: page.id, lock, content: pageContent({ title: `Nieuw ${lock}`, changes }) })
    await publishDocument(db(), systemActor, { ...draft, ...more })
  }
  await publish({})
  expect(await changesOf(page.id)).toEqual([])
  await publish({ major: false, changeNote: 'Een tikfout.' })
  expect(await changesOf(page.id)).toEqual([])
  await publish({ major: true, changeNote: 'De regels van 2027 staan erin.' })
  expect(await changesOf(page.id)).toEqual([{ on: isoDay(new Date()), note: 'De regels van 2027 staan erin.' }])
  expect((await getPublishedById(page.id))?.content.updatedOn).toBe(isoDay(new Date()))
  await publish({})
  expect(await changesOf(page.id)).toHaveLength(1)
})
