import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, can, roles } from '@/lib/auth/policy'
import { kindIds } from '@/lib/content/id'
import { db } from '@/lib/db/client'
import { ConflictError, ExpectedError, ForbiddenError } from '@/lib/errors'
import { readChoices, saveChoices } from '@/lib/settings/form'
import { readSetting } from '@/lib/settings/settings'

const administrator: Actor = { id: randomUUID(), role: 'beheerder' }

beforeEach(() => db().setting.deleteMany())

/** What a browser sends when nothing was changed, and then what was. */
async function form(changes: Record<string, string> = {}): Promise<Record<string, string>> {
  const { kinds, secondFactor, seen } = await readChoices(db(), administrator)
  const rows = kindIds.flatMap((kind) => [...(kinds[kind].fourEyes ? [[`ogen-${kind}`, 'ja']] : []), [`maanden-${kind}`, String(kinds[kind].reviewMonths)]])
  return { ...Object.fromEntries([...rows, ...secondFactor.map((role) => [`tweede-${role}`, 'ja'])]), gezien: seen, ...changes }
}

describe('what administrators choose', () => {
  it.each(roles)('is for whom the policy says: %s', async (role) => {
    const actor: Actor = { id: randomUUID(), role }
    const sent = await form({ 'maanden-begrip': '6' })
    if (can(actor, 'settings.manage')) await saveChoices(db(), actor, sent)
    else {
      await expect(saveChoices(db(), actor, sent)).rejects.toThrow(ForbiddenError)
      await expect(readChoices(db(), actor)).rejects.toThrow(ForbiddenError)
      expect(await db().setting.count()).toBe(0)
    }
  })

  it('holds at once, with an event, and nothing is written when nothing changed', async () => {
    await saveChoices(db(), administrator, await form())
    expect(await db().setting.count()).toBe(0)
    const changed = await form({ 'maanden-publicatie': '12', 'tweede-auteur': 'ja' })
    delete changed['ogen-pagina']
    await saveChoices(db(), administrator, changed)
    expect(await readSetting(db(), 'kinds')).toMatchObject({ publicatie: { fourEyes: true, reviewMonths: 12 }, pagina: { fourEyes: false, reviewMonths: 24 } })
    expect(await readSetting(db(), 'secondFactor')).toEqual(expect.arrayContaining(['auteur', 'eindredacteur', 'beheerder']))
    const events = await db().event.findMany({ where: { type: 'settings.changed', actor: administrator.id }, orderBy: { id: 'desc' }, take: 2 })
    expect(events.map(({ data }) => (data as { key: string }).key).sort()).toEqual(['kinds', 'secondFactor'])
  })

  it('does not undo what somebody else just chose', async () => {
    const old = await form({ 'maanden-begrip': '6' })
    await saveChoices(db(), administrator, await form({ 'maanden-begrip': '3' }))
    await expect(saveChoices(db(), administrator, old)).rejects.toThrow(ConflictError)
    expect((await readSetting(db(), 'kinds')).begrip.reviewMonths).toBe(3)
  })

  it.each(['', 'veel', '-1', '1.5', '121', '1e2'])('refuses %j months', async (months) => {
    await expect(saveChoices(db(), administrator, await form({ 'maanden-begrip': months }))).rejects.toThrow(ExpectedError)
    expect(await db().setting.count()).toBe(0)
  })
})
