import { afterAll, describe, expect, it } from 'vitest'
import { connect, type Db } from '@/lib/db/client'

const url = process.env.DATABASE_URL ?? ''
const clients: Db[] = []
const client = () => {
  const db = connect(url, 1)
  clients.push(db)
  return db
}
afterAll(() => Promise.all(clients.map((db) => db.$disconnect())))

describe('a database that lives in another time zone', () => {
  it('means the same moment as the program, whoever wrote it', async () => {
    const name = new URL(url).pathname.slice(1)
    await client().$executeRawUnsafe(`ALTER DATABASE "${name}" SET timezone = 'Europe/Amsterdam'`)
    const db = client()
    const at = new Date()
    await db.jobRun.create({ data: { name: 'by the program', at } })
    await db.$executeRaw`INSERT INTO "JobRun" (name, at) VALUES ('by the database', now())`
    for (const run of await db.jobRun.findMany()) expect(Math.abs(run.at.getTime() - at.getTime()), run.name).toBeLessThan(60_000)
    const [row] = await db.$queryRaw<{ seconds: number }[]>`SELECT extract(epoch FROM max(at) - min(at))::float8 AS seconds FROM "JobRun"`
    expect(row?.seconds).toBeLessThan(60)
  })
})
