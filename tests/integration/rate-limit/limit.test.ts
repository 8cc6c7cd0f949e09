import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Db, databaseUrl, db } from '@/lib/db/client'
import { type Limit, RateLimitedError, removeExpired, takeFrom } from '@/lib/rate-limit/limit'

let others: Db[] = []
beforeAll(() => void (others = [1, 2, 3].map(() => connect(databaseUrl(), 4))))
afterAll(() => Promise.all(others.map((other) => other.$disconnect())))

const limit = (who: string, changes: Partial<Limit> = {}): Limit => ({ what: 'proef', who, max: 3, windowSeconds: 60, reason: 'Dat is genoeg.', ...changes })
const take = (limits: Limit[], client = db()) => client.$transaction((tx) => takeFrom(tx, limits))
const refusal = (limits: Limit[]) => take(limits).catch((error: unknown) => error as RateLimitedError)
/** Makes what was counted older. */
const age = (seconds: number) =>
  db()
    .$executeRaw`UPDATE "RateLimit" SET hits = ARRAY(SELECT hit - ${seconds} * interval '1 second' FROM unnest(hits) hit), "expiresAt" = "expiresAt" - ${seconds} * interval '1 second'`

describe('takeFrom', () => {
  it('has room for the maximum and not for one more, and says when', async () => {
    for (let i = 0; i < 3; i += 1) await take([limit('a')])
    const before = Date.now()
    const error = await refusal([limit('a')])
    expect(error).toBeInstanceOf(RateLimitedError)
    expect(error?.message).toMatch(/^Dat is genoeg\. Probeer het opnieuw (om|op) .*\d\d:\d\d uur\.$/)
    const wait = (error as RateLimitedError).retryAt.getTime() - before
    expect(wait).toBeGreaterThan(50_000)
    expect(wait).toBeLessThanOrEqual(60_000)
  })

  it('slides: room returns one by one, and being refused takes none', async () => {
    await take([limit('b')])
    await age(30)
    await take([limit('b')])
    await take([limit('b')])
    for (let i = 0; i < 5; i += 1) expect(await refusal([limit('b')])).toBeInstanceOf(RateLimitedError)
    await age(31)
    await take([limit('b')])
    expect(await refusal([limit('b')])).toBeInstanceOf(RateLimitedError)
  })

  it('keeps people, and what they do, apart', async () => {
    for (let i = 0; i < 3; i += 1) await take([limit('c')])
    await take([limit('d')])
    await take([limit('c', { what: 'iets anders' })])
  })

  it('never lets more through, from several processes at once', async () => {
    const attempts = Array.from({ length: 48 }, (_, i) => take([limit('e', { max: 5 })], others[i % others.length]))
    const results = await Promise.allSettled(attempts)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    expect(results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : [])).every((reason) => reason instanceof RateLimitedError)).toBe(true)
  })

  it('counts for all limits or for none, whatever their order', async () => {
    for (let i = 0; i < 3; i += 1) await take([limit('vol')])
    const mixed = Array.from({ length: 24 }, (_, i) =>
      take(i % 2 ? [limit('ruim', { max: 50 }), limit('vol')] : [limit('vol'), limit('ruim', { max: 50 })], others[i % 3]),
    )
    expect((await Promise.allSettled(mixed)).every(({ status }) => status === 'rejected')).toBe(true)
    for (let i = 0; i < 50; i += 1) await take([limit('ruim', { max: 50 })])
  })

  it('forgets it was asked when the command does not go through', async () => {
    for (let i = 0; i < 10; i += 1)
      await db()
        .$transaction(async (tx) => {
          await takeFrom(tx, [limit('f')])
          throw new Error('toch niet')
        })
        .catch(() => {})
    for (let i = 0; i < 3; i += 1) await take([limit('f')])
  })

  it('keeps nobody’s address', async () => {
    await take([limit('vera@voorbeeld.nl'), limit('192.0.2.1')])
    const kept = JSON.stringify(await db().rateLimit.findMany())
    expect(kept).not.toMatch(/vera|192\.0\.2\.1|proef/)
  })
})

it('removes what no limit looks at any more', async () => {
  await take([limit('g'), limit('h', { windowSeconds: 7_200 })])
  await age(120)
  await removeExpired(db())
  const left = await db().rateLimit.findMany()
  expect(left).toHaveLength(1)
})
