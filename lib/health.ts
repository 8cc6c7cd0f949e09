import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { resilientEngine } from '@/lib/search/current-engine'
import { countRows } from '@/lib/search/meilisearch/count-rows'
import { targetAt } from '@/lib/search/meilisearch/target'

/** `terugval`: it works, but not in the way that is set. */
type Part = { status: 'goed' | 'terugval' | 'fout' | 'niet ingesteld'; detail?: string }
export type Health = { status: 'goed' | 'fout'; onderdelen: { database: Part; migraties: Part; zoeken: Part; wachtrij: Part } }

const timeoutMs = 3_000

/** Whether database, migrations, search and queue work. Never throws and answers within about three seconds. */
export async function readHealth(): Promise<Health> {
  const [database, migraties, zoeken, wachtrij] = await Promise.all([probe(readDatabase), probe(readMigrations), probe(readSearch), probe(readQueue)])
  return { status: database.status, onderdelen: { database, migraties, zoeken, wachtrij } } as Health
}

async function probe(read: () => Promise<string | Part>): Promise<Part> {
  const timeout = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('geen antwoord')), timeoutMs).unref())
  try {
    const found = await Promise.race([read(), timeout])
    return typeof found === 'string' ? { status: 'goed', detail: found } : found
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

async function readSearch(): Promise<Part> {
  const [row] = await db().$queryRaw<{ rows: number; findable: number; published: number }[]>`
    SELECT (SELECT count(*)::int FROM "SearchDocument") AS rows, (SELECT count(*)::int FROM "SearchDocument" WHERE listed) AS findable,
      (SELECT count(*)::int FROM "Document" WHERE status = 'published' AND "trashedAt" IS NULL) AS published`
  if (!row || row.findable !== row.published) throw new Error('search is behind')
  const engine = resilientEngine()
  return engine ? readMeilisearch(row.rows, engine.answering === 'meilisearch') : { status: 'goed', detail: `PostgreSQL, ${row.findable} documenten` }
}

/** Asks Meilisearch itself, also when nobody searched since it went away or came back. */
async function readMeilisearch(rows: number, answering: boolean): Promise<Part> {
  try {
    const indexed = await countRows(await targetAt(readEnv().MEILI_HOST ?? '')())
    const detail = `Meilisearch, ${indexed} van ${rows} rijen`
    return answering ? { status: 'goed', detail } : { status: 'terugval', detail: `PostgreSQL; ${detail}, wordt zo weer gebruikt` }
  } catch {
    return { status: 'terugval', detail: 'PostgreSQL; Meilisearch antwoordt niet of heeft geen index (npm run search:rebuild)' }
  }
}

async function readQueue(): Promise<string> {
  const rows = await db().$queryRaw<{ waiting: number; failed: number }[]>`
    SELECT count(*) FILTER (WHERE state IN ('created', 'retry') AND name <> 'mail.failed')::int AS waiting,
      count(*) FILTER (WHERE name = 'mail.failed' OR (state = 'failed' AND name <> 'mail.send'))::int AS failed FROM pgboss.job`
  return `${rows[0]?.waiting} wachtend, ${rows[0]?.failed} mislukt`
}
