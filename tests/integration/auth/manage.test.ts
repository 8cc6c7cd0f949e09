import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AccountRole, type Action, type Actor, accountRoles, can } from '@/lib/auth/policy'
import { readAccount } from '@/lib/auth/sessions'
import { connect, type Db, databaseUrl, db } from '@/lib/db/client'
import { ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { inviteUser, resendInvitation } from '@/lib/users/commands/invite'
import { blockUser, changeRole, resetSecondFactor, unblockUser } from '@/lib/users/commands/manage'
import { getUser, listUsers } from '@/lib/users/queries'
import { addSecondFactor, makeAccount, signIn } from '@/tests/factories/accounts'
import { makeUser } from '@/tests/factories/users'

const siteUrl = 'https://kis.example'
let other: Db
beforeAll(async () => {
  other = connect(databaseUrl(), 4)
  await prepareQueues(databaseUrl())
})
afterAll(async () => {
  await stopEnqueueing()
  await other.$disconnect()
})

const eventsOf = (userId: string) => db().event.findMany({ where: { data: { path: ['userId'], equals: userId } }, orderBy: { id: 'asc' } })

describe('who may do it', () => {
  const commands: { name: string; action: Action; run: (actor: Actor) => Promise<unknown> }[] = [
    { name: 'list', action: 'user.manage', run: (actor) => listUsers(db(), actor) },
    { name: 'see', action: 'user.manage', run: async (actor) => getUser(db(), actor, (await makeUser(db(), 'auteur')).id) },
    {
      name: 'invite',
      action: 'user.invite',
      run: (actor) => inviteUser(db(), actor, { name: 'X', email: `x-${crypto.randomUUID()}@kis.example`, role: 'auteur' }, { siteUrl, mail: false }),
    },
    {
      name: 'invite again',
      action: 'user.invite',
      run: async (actor) => resendInvitation(db(), actor, (await makeUser(db(), 'auteur')).id, { siteUrl, mail: false }),
    },
    { name: 'change a role', action: 'user.manage', run: async (actor) => changeRole(db(), actor, (await makeAccount(db())).id, 'redacteur') },
    { name: 'block', action: 'user.manage', run: async (actor) => blockUser(db(), actor, (await makeAccount(db())).id) },
    { name: 'unblock', action: 'user.manage', run: async (actor) => unblockUser(db(), actor, (await makeAccount(db())).id) },
    {
      name: 'reset a second factor',
      action: 'user.manage',
      run: async (actor) => {
        const { id } = await makeAccount(db())
        await addSecondFactor(db(), id)
        await resetSecondFactor(db(), actor, id)
      },
    },
  ]
  const table = commands.flatMap((command) => accountRoles.map((role) => ({ ...command, role })))

  it.each(table)('$name: $role', async ({ action, role, run }) => {
    const actor = await makeAccount(db(), role)
    if (can(actor, action)) await run(actor)
    else await expect(run(actor)).rejects.toThrow(ForbiddenError)
  })

  it('an administrator who is blocked or demoted in the meantime may nothing any more', async () => {
    const [actor, target] = [await makeAccount(db(), 'beheerder'), await makeAccount(db())]
    await db().user.update({ where: { id: actor.id }, data: { role: 'auteur' } })
    await expect(blockUser(db(), actor, target.id)).rejects.toThrow(ForbiddenError)
    await db().user.update({ where: { id: actor.id }, data: { role: 'beheerder', blockedAt: new Date() } })
    await expect(changeRole(db(), actor, target.id, 'beheerder')).rejects.toThrow(ForbiddenError)
  })
})

describe('what it does', () => {
  it('takes effect at once: who is blocked, or gets another role, is out', async () => {
    const actor = await makeAccount(db(), 'beheerder')
    for (const change of [(id: string) => blockUser(db(), actor, id), (id: string) => changeRole(db(), actor, id, 'auteur' as AccountRole)]) {
      const session = await signIn(db(), (await makeAccount(db(), 'redacteur')).id)
      await change(session.id)
      expect(await readAccount(db(), session.token)).toBeUndefined()
    }
  })

  it('stands in the history, once for what is done twice', async () => {
    const [actor, user] = [await makeAccount(db(), 'beheerder'), await makeAccount(db())]
    for (let i = 0; i < 2; i += 1) {
      await changeRole(db(), actor, user.id, 'redacteur')
      await blockUser(db(), actor, user.id)
    }
    await unblockUser(db(), actor, user.id)
    const events = await eventsOf(user.id)
    expect(events.map(({ type }) => type)).toEqual(['user.roleChanged', 'user.blocked', 'user.unblocked'])
    expect(events[0]).toMatchObject({ actor: actor.id, data: { from: 'auteur', to: 'redacteur' } })
  })

  it('lets in again who was blocked, with what they had', async () => {
    const [actor, user] = [await makeAccount(db(), 'beheerder'), await makeAccount(db())]
    await blockUser(db(), actor, user.id)
    expect(await getUser(db(), actor, user.id)).toMatchObject({ status: 'geblokkeerd' })
    await unblockUser(db(), actor, user.id)
    expect(await getUser(db(), actor, user.id)).toMatchObject({ status: 'actief' })
  })

  it('removes the second factor of who lost it, and tells them', async () => {
    const [actor, user] = [await makeAccount(db(), 'beheerder'), await makeAccount(db())]
    await addSecondFactor(db(), user.id)
    const session = await signIn(db(), user.id)
    await resetSecondFactor(db(), actor, user.id)
    expect(await readAccount(db(), session.token)).toBeUndefined()
    expect(await getUser(db(), actor, user.id)).toMatchObject({ secondFactor: false })
    const mails = await db().$queryRaw<unknown[]>`SELECT 1 FROM pgboss.job WHERE name = 'mail.send' AND data->>'to' = ${user.email}`
    expect(mails).toHaveLength(1)
    await expect(resetSecondFactor(db(), actor, user.id)).rejects.toThrow(InvalidStateError)
  })

  it('finds people by part of a name or address, role and access', async () => {
    const actor = await makeAccount(db(), 'beheerder')
    const user = await makeAccount(db(), 'redacteur', { name: 'Zoë Vindbaar' })
    expect(await listUsers(db(), actor, { query: 'vindb', role: 'redacteur', status: 'actief' })).toMatchObject([{ id: user.id }])
    expect(await listUsers(db(), actor, { query: 'vindb', status: 'geblokkeerd' })).toEqual([])
    expect(await listUsers(db(), actor, { query: '%' })).toEqual([])
    await expect(getUser(db(), actor, crypto.randomUUID())).rejects.toThrow(NotFoundError)
  })
})

describe('there is always somebody in charge', () => {
  it('nobody blocks or demotes themselves', async () => {
    const actor = await makeAccount(db(), 'beheerder')
    await expect(blockUser(db(), actor, actor.id)).rejects.toThrow(InvalidStateError)
    await expect(changeRole(db(), actor, actor.id, 'auteur')).rejects.toThrow(InvalidStateError)
    await expect(resetSecondFactor(db(), actor, actor.id)).rejects.toThrow(InvalidStateError)
  })

  it('two administrators who block each other, in two processes: one is left', async () => {
    for (let round = 0; round < 5; round += 1) {
      await db().user.updateMany({ where: { role: 'beheerder' }, data: { role: 'auteur' } })
      const [a, b] = [await makeAccount(db(), 'beheerder'), await makeAccount(db(), 'beheerder')]
      await Promise.allSettled([blockUser(db(), a, b.id), blockUser(other, b, a.id)])
      expect(await db().user.count({ where: { role: 'beheerder', blockedAt: null } })).toBe(1)
    }
  })

  it('an invited administrator does not count as one', async () => {
    await db().user.updateMany({ where: { role: 'beheerder' }, data: { role: 'auteur' } })
    const invited = await makeUser(db(), 'beheerder')
    const last = await makeAccount(db(), 'beheerder')
    await expect(blockUser(db(), invited, last.id)).rejects.toThrow('laatste beheerder')
  })
})
