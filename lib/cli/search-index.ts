import { step } from '@/lib/cli/steps'
import { connect } from '@/lib/db/client'
import type { Env } from '@/lib/env'
import { OperatorError } from '@/lib/errors'
import { connectionOf } from '@/lib/search/meilisearch/connection'
import { ensureIndex } from '@/lib/search/meilisearch/ensure'
import { rebuildMeilisearch } from '@/lib/search/meilisearch/rebuild'
import { rebuildPostgres } from '@/lib/search/postgres/rebuild'

/**
 * Makes the index of Meilisearch where a release needs one. A release goes on without it: PostgreSQL answers, and the
 * worker tries again.
 */
export async function prepareMeilisearch(url: string, env: Env): Promise<void> {
  const connection = connectionOf(env)
  if (!connection) return
  await step('Meilisearch', (note) =>
    withDatabase(url, async (db) => {
      try {
        const rows = await ensureIndex(db, connection, (done, total) => note(`${done} van ${total}`))
        note(rows === undefined ? 'ongewijzigd' : `${rows} geïndexeerd`)
      } catch (error) {
        note(`nog niet bij (${reasonOf(error)}); de worker probeert het opnieuw, tot dan zoekt PostgreSQL`)
      }
    }),
  )
}

/** Makes everything that is searched anew, in every engine that is set. */
export async function rebuildSearch(url: string, env: Env): Promise<void> {
  await step('PostgreSQL', (note) =>
    withDatabase(url, async (db) => {
      const count = await rebuildPostgres(db, (done, total) => note(`${done} van ${total}`))
      note(`${count} documenten`)
    }),
  )
  const connection = connectionOf(env)
  if (!connection) return
  await step('Meilisearch', (note) =>
    withDatabase(url, async (db) => {
      const rows = await rebuildMeilisearch(db, connection, (done, total) => note(`${done} van ${total}`)).catch((error) => {
        throw error instanceof OperatorError ? error : new OperatorError(`Meilisearch is niet opnieuw gemaakt: ${reasonOf(error)}`)
      })
      note(`${rows} geïndexeerd`)
    }),
  )
}

async function withDatabase<T>(url: string, run: (db: ReturnType<typeof connect>) => Promise<T>): Promise<T> {
  const db = connect(url, 3)
  try {
    return await run(db)
  } finally {
    await db.$disconnect()
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : undefined
  return cause || (error instanceof Error ? error.message : String(error))
}
