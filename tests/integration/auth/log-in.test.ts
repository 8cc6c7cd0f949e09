import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logIn, logInAsDemo, logOut } from '@/lib/auth/commands/log-in'
import { countAttempt, networkLimits } from '@/lib/auth/limits'
import { accountRoles } from '@/lib/auth/policy'
import { readAccount } from '@/lib/auth/sessions'
import { connect, type Db, databaseUrl, db } from '@/lib/db/client'
import { RateLimitedError } from '@/lib/rate-limit/limit'
import { demoPassword, listDemoAccounts, makeDemoAccounts } from '@/lib/users/demo'
import { makeAccount, password, visitorFrom } from '@/tests/factories/accounts'

let others: Db[] = []
beforeAll(() => void (others = [1, 2].map(() => connect(databaseUrl(), 4))))
afterAll(() => Promise.all(others.map((other) => other.$disconnect())))

const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => new Error('was let in'),
    (error: Error) => error,
  )
const eventsOf = (userId: string) => db().event.findMany({ where: { data: { path: ['userId'], equals: userId } }, orderBy: { id: 'asc' } })

describe('logIn', () => {
  it('lets in who knows the password, however the address is written, and says so in the log', async () => {
    const user = await makeAccount(db())
    const { step, token } = await logIn(db(), { email: ` ${user.email.toUpperCase()} `, password }, visitorFrom())
    expect(step).toBe('in')
    expect(await readAccount(db(), token)).toMatchObject({ id: user.id, email: user.email })
    expect(await eventsOf(user.id)).toMatchObject([{ type: 'user.loggedIn', actor: user.id, data: { device: 'Chrome op Windows', method: 'password' } }])
  })

  it('keeps of a session only what nobody can come in with', async () => {
    const user = await makeAccount(db())
    const { token } = await logIn(db(), { email: user.email, password }, visitorFrom())
    const row = await db().session.findFirstOrThrow({ where: { userId: user.id } })
    expect(JSON.stringify(row)).not.toContain(token)
    expect(await readAccount(db(), row.tokenHash)).toBeUndefined()
  })

  it('says the same to a wrong password, an unknown address and an account without a password', async () => {
    const [user, invited] = [await makeAccount(db()), await makeAccount(db())]
    await db().user.update({ where: { id: invited.id }, data: { passwordHash: null } })
    const attempts = [user.email, invited.email, `niemand-${randomUUID()}@kis.example`].map((email) =>
      refusal(logIn(db(), { email, password: 'niet dit wachtwoord' }, visitorFrom())),
    )
    const messages = (await Promise.all(attempts)).map(({ message }) => message)
    expect(new Set(messages)).toEqual(new Set(['E-mailadres of wachtwoord klopt niet. Kijk beide na en probeer het opnieuw.']))
  })

  it('takes as long for who does not exist', async () => {
    const user = await makeAccount(db())
    const spent = async (email: string) => {
      const started = performance.now()
      await refusal(logIn(db(), { email, password: 'niet dit wachtwoord' }, visitorFrom()))
      return performance.now() - started
    }
    await spent(user.email)
    const times = { known: [] as number[], unknown: [] as number[] }
    for (let i = 0; i < 9; i += 1) {
      times.known.push(await spent(user.email))
      times.unknown.push(await spent(`niemand-${i}@kis.example`))
    }
    const median = (list: number[]) => list.sort((a, b) => a - b)[4] ?? 0
    // Without the work for nobody, it would be a few milliseconds against some twenty.
    expect(median(times.unknown)).toBeGreaterThan(median(times.known) * 0.6)
  })

  it('records a failure without what was typed', async () => {
    const user = await makeAccount(db())
    await refusal(logIn(db(), { email: user.email, password: 'mijn-geheime-zin' }, visitorFrom()))
    await refusal(logIn(db(), { email: 'per-ongeluk-mijn-wachtwoord@kis.example', password: 'x' }, visitorFrom()))
    const failures = await db().event.findMany({ where: { type: 'user.loginFailed' } })
    expect(failures.map(({ data }) => data)).toEqual(
      expect.arrayContaining([
        { userId: user.id, at: 'password' },
        { userId: null, at: 'password' },
      ]),
    )
    expect(JSON.stringify(failures.map(({ data, actor }) => [data, actor]))).not.toMatch(/geheime|per-ongeluk/)
  })

  it('keeps a blocked user out, and tells only who knows the password why', async () => {
    const user = await makeAccount(db())
    await db().user.update({ where: { id: user.id }, data: { blockedAt: new Date() } })
    expect((await refusal(logIn(db(), { email: user.email, password }, visitorFrom()))).message).toContain('geblokkeerd')
    expect((await refusal(logIn(db(), { email: user.email, password: 'fout' }, visitorFrom()))).message).toContain('klopt niet')
  })

  it('logs out: the token is worth nothing any more', async () => {
    const user = await makeAccount(db())
    const { token } = await logIn(db(), { email: user.email, password }, visitorFrom())
    await logOut(db(), token)
    await logOut(db(), token)
    expect(await readAccount(db(), token)).toBeUndefined()
    expect((await eventsOf(user.id)).map(({ type }) => type)).toEqual(['user.loggedIn', 'user.loggedOut'])
  })
})

describe('how often one may try', () => {
  it('ten times for an account from one network, over several processes, and then not with the right password either', async () => {
    const [user, from] = [await makeAccount(db()), visitorFrom()]
    const attempts = Array.from({ length: 24 }, (_, i) => refusal(logIn(others[i % 2] as Db, { email: user.email, password: 'fout' }, from)))
    const errors = await Promise.all(attempts)
    expect(errors.filter((error) => error instanceof RateLimitedError)).toHaveLength(14)
    expect((await eventsOf(user.id)).filter(({ type }) => type === 'user.loginFailed')).toHaveLength(10)
    expect((await refusal(logIn(db(), { email: user.email, password }, from))).message).toMatch(/Probeer het opnieuw (om|op) .*\d\d:\d\d uur\.$/)
    // Its owner comes in from elsewhere.
    expect(await logIn(db(), { email: user.email, password }, visitorFrom())).toMatchObject({ step: 'in' })
  })

  it('a hundred times from one network, whatever the account', async () => {
    const from = visitorFrom()
    const eight = (run: (client: Db, i: number) => Promise<unknown>) => Promise.all(Array.from({ length: 8 }, (_, i) => run(others[i % 2] as Db, i)))
    for (let round = 0; round < 12; round += 1) await eight((client) => countAttempt(client, networkLimits(from.client)))
    const errors = await eight((client, i) => refusal(logIn(client, { email: `raad-${i}@kis.example`, password: 'fout' }, from)))
    expect(errors.filter((error) => error instanceof RateLimitedError)).toHaveLength(4)
  }, 60_000)
})

describe('demonstration accounts', () => {
  afterAll(() => void delete process.env.DEMO_ACCOUNTS)

  it('are there for every role, only where the program says so', async () => {
    await makeDemoAccounts(db())
    await makeDemoAccounts(db())
    const email = 'redacteur@kis.example'
    expect(await listDemoAccounts(db())).toEqual([])
    expect((await refusal(logIn(db(), { email, password: demoPassword }, visitorFrom()))).message).toContain('klopt niet')
    expect((await refusal(logInAsDemo(db(), 'redacteur@kis.example', visitorFrom()))).message).toContain('is er niet')
    process.env.DEMO_ACCOUNTS = '1'
    expect((await listDemoAccounts(db())).map(({ role }) => role)).toEqual([...accountRoles, 'beoordelaar'])
    const { token } = await logInAsDemo(db(), 'beheerder@kis.example', visitorFrom())
    expect(await logIn(db(), { email, password: demoPassword }, visitorFrom())).toMatchObject({ step: 'in' })
    // Without a second factor, that other administrators must have.
    expect(await readAccount(db(), token)).toMatchObject({ role: 'beheerder', demo: true, mustEnrol: false })
    delete process.env.DEMO_ACCOUNTS
    expect(await readAccount(db(), token)).toBeUndefined()
  })
})
