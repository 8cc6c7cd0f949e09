import { db } from '@/lib/db/client'

type Part = { status: 'goed' | 'fout' | 'niet ingesteld'; detail?: string }
export type Health = { status: 'goed' | 'fout'; onderdelen: { database: Part; migraties: Part; zoeken: Part; wachtrij: Part } }

const timeoutMs = 3_000

/** Whether database, migrations, search and queue work. Never throws and answers within about three seconds. */
export async function readHealth(): Promise<Health> {
  const [database, migraties, zoeken, wachtrij] = await Promise.all([probe(readDatabase), probe(readMigrations), probe(readSearch), probe(readQueue)])
  return { status: database.status, onderdelen: { database, migraties, zoeken, wachtrij } } as Health
}

async function probe(read: () => Promise<string>): Promise<Part> {
  const timeout = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('geen antwoord')), timeoutMs).unref())
  try {
    return { status: 'goed', detail: await Promise.race([read(), timeout]) }
  } catch {
    return { status: 'fout', detail: 'geen antwoord' }
  }
}

async function readDatabase(): Promise<string> {
  const [row] = await db().$queryRaw<{ version: string }[]>`SELECT current_setting('server_version') AS version`
  return `PostgreSQL ${row?.version}`
}

async function readMigrations(): Promise<string> {
  const rows = await db().$queryRaw<{ done: number; open: number }[]>`
    SELECT count(finished_at)::int AS done, count(*) FILTER (WHERE finished_at IS NULL AND rolled_back_at IS NULL)::int AS open FROM _prisma_migrations`
  if ((rows[0]?.open ?? 0) > 0) throw new Error('unfinished migration')
  return `${rows[0]?.done} toegepast`
}

async function readSearch(): Promise<string> {
  const rows = await db().$queryRaw<{ findable: number; published: number }[]>`
    SELECT (SELECT count(*)::int FROM "SearchDocument" WHERE listed) AS findable, (SELECT count(*)::int FROM "Document" WHERE "liveVersionId" IS NOT NULL) AS published`
  if (rows[0]?.findable !== rows[0]?.published) throw new Error('search is behind')
  return `PostgreSQL, ${rows[0]?.findable} documenten`
}

async function readQueue(): Promise<string> {
  const rows = await db().$queryRaw<{ waiting: number; failed: number }[]>`
    SELECT count(*) FILTER (WHERE state IN ('created', 'retry') AND name <> 'mail.failed')::int AS waiting,
      count(*) FILTER (WHERE name = 'mail.failed' OR (state = 'failed' AND name <> 'mail.send'))::int AS failed FROM pgboss.job`
  return `${rows[0]?.waiting} wachtend, ${rows[0]?.failed} mislukt`
}
