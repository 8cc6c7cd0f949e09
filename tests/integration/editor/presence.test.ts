import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { roles, staffRoles } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { beat } from '@/lib/editor/presence'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { makeDraft } from '@/tests/factories/documents'
import { makeUser } from '@/tests/factories/users'

describe('presence', () => {
  let id: string
  let sanne: Awaited<ReturnType<typeof makeUser>>
  let bo: Awaited<ReturnType<typeof makeUser>>
  const tab = () => randomUUID()

  beforeEach(async () => {
    ;({ id } = await makeDraft())
    sanne = await makeUser(db(), 'redacteur', { name: 'Voorbeeld Sanne' })
    bo = await makeUser(db(), 'auteur', { name: 'Voorbeeld Bo' })
  })

  it('tells who else is here and where, and how far the document is', async () => {
    expect(await beat(db(), sanne, id, { tab: tab(), place: 'Samenvatting' })).toEqual({ others: [], lock: 1 })
    expect(await beat(db(), bo, id, { tab: tab() })).toEqual({ others: [{ name: 'Voorbeeld Sanne', place: 'Samenvatting', own: false }], lock: 1 })
  })

  it('knows a tab of oneself from somebody else, and names everybody once', async () => {
    await beat(db(), sanne, id, { tab: tab(), place: '' })
    await beat(db(), sanne, id, { tab: tab(), place: 'Titel' })
    await beat(db(), bo, id, { tab: tab() })
    const { others } = await beat(db(), bo, id, { tab: tab() })
    expect(others).toEqual([
      { name: 'Voorbeeld Bo', place: '', own: true },
      { name: 'Voorbeeld Sanne', place: 'Titel', own: false },
    ])
  })

  it('forgets who was not heard of for 45 seconds by the clock of the database, and who leaves', async () => {
    const [one, two] = [tab(), tab()]
    await beat(db(), sanne, id, { tab: one })
    await db().$executeRaw`UPDATE "Presence" SET "seenAt" = now() - interval '44 seconds' WHERE tab = ${one}::uuid`
    expect((await beat(db(), bo, id, { tab: two })).others).toHaveLength(1)
    await db().$executeRaw`UPDATE "Presence" SET "seenAt" = now() - interval '46 seconds' WHERE tab = ${one}::uuid`
    expect((await beat(db(), bo, id, { tab: two })).others).toEqual([])
    await beat(db(), sanne, id, { tab: one })
    expect((await beat(db(), bo, id, { tab: two })).others).toHaveLength(1)
    await beat(db(), sanne, id, { tab: one, leaving: true })
    expect((await beat(db(), bo, id, { tab: two })).others).toEqual([])
  })

  it('lets nobody change or send away the tab of somebody else', async () => {
    const hers = tab()
    await beat(db(), sanne, id, { tab: hers, place: 'Titel' })
    const before = await db().presence.findUnique({ where: { tab: hers } })
    const other = await makeDraft()
    await beat(db(), bo, other.id, { tab: hers, place: 'Vals' })
    await beat(db(), bo, id, { tab: hers, leaving: true })
    expect(await db().presence.findUnique({ where: { tab: hers } })).toEqual(before)
  })

  it('shows nobody of another document, or who was blocked', async () => {
    const [other, mine] = [await makeDraft(), tab()]
    await beat(db(), sanne, other.id, { tab: tab() })
    expect((await beat(db(), bo, id, { tab: mine })).others).toEqual([])
    await beat(db(), sanne, id, { tab: tab() })
    expect((await beat(db(), bo, id, { tab: mine })).others).toHaveLength(1)
    await db().user.update({ where: { id: sanne.id }, data: { blockedAt: new Date() } })
    expect((await beat(db(), bo, id, { tab: mine })).others).toEqual([])
  })

  it('is for staff, about documents that are there', async () => {
    for (const role of roles.filter((role) => !staffRoles.some((known) => known === role)))
      await expect(beat(db(), { id: randomUUID(), role }, id, { tab: tab() })).rejects.toThrow(ForbiddenError)
    await expect(beat(db(), sanne, 'pagina/bestaat-niet', { tab: tab() })).rejects.toThrow(NotFoundError)
    await db().document.update({ where: { id }, data: { trashedAt: new Date() } })
    await expect(beat(db(), sanne, id, { tab: tab() })).rejects.toThrow(NotFoundError)
  })
})
