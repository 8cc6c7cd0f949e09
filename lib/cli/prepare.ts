import { join, resolve } from 'node:path'
import { systemActor } from '@/lib/auth/policy'
import { fingerprint } from '@/lib/cli/build'
import { step } from '@/lib/cli/steps'
import { type ImportReport, importContent } from '@/lib/content/commands/import'
import { checkContent } from '@/lib/content/files/check'
import { contentPacks } from '@/lib/content/files/packs'
import { connect, type Db } from '@/lib/db/client'
import { startEmbedded } from '@/lib/db/embedded'
import { applyMigrations } from '@/lib/db/schema-engine'
import type { Env } from '@/lib/env'
import { OperatorError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'

export type Database = { url: string; embedded: boolean; shared: boolean; stop: () => Promise<void> }

/** The database to use: the one that DATABASE_URL names, or one of our own in the data folder. */
export async function openDatabase(env: Env): Promise<Database> {
  const { DATABASE_URL } = env
  if (DATABASE_URL) {
    return step('Database', async (note) => {
      note(new URL(DATABASE_URL).host)
      await reach(DATABASE_URL)
      return { url: DATABASE_URL, embedded: false, shared: false, stop: async () => {} }
    })
  }
  return step('Database', async (note) => {
    note(`PostgreSQL in ${join(env.DATA_DIR, 'postgres')}`)
    return { embedded: true, ...(await startEmbedded(resolve(env.DATA_DIR))) }
  })
}

async function reach(url: string): Promise<void> {
  const client = connect(url, 1)
  try {
    await client.$queryRaw`SELECT 1`
  } catch (error) {
    throw new OperatorError(`De database ${new URL(url).host} antwoordt niet: ${String(error).split('\n').at(-1)?.trim()}`)
  } finally {
    await client.$disconnect()
  }
}

/** Brings the tables up to date, and the queues. */
export function migrate(url: string): Promise<void> {
  return step('Tabellen', async (note) => {
    const applied = await applyMigrations(url)
    await prepareQueues(url)
    note(applied.length === 0 ? 'al bij' : `${applied.length} toegepast`)
  })
}

/** Imports the content packs, unless these very files were imported last by this very code. */
export function loadContent(url: string): Promise<void> {
  return step('Inhoud', async (note) => {
    const db = connect(url, 2)
    // Work that an import puts in the queue goes to this database.
    process.env.DATABASE_URL ??= url
    try {
      const packs = contentPacks()
      const print = fingerprint(['content', 'lib', 'package-lock.json']) + packs.join()
      const last = await db.event.findFirst({ where: { type: 'content.imported' }, orderBy: { id: 'desc' } })
      if ((last?.data as { fingerprint?: string } | undefined)?.fingerprint === print) return note('ongewijzigd')
      note(summarise(await importFiles(db, packs, print, note)))
    } finally {
      await stopEnqueueing()
      await db.$disconnect()
    }
  })
}

async function importFiles(db: Db, packs: string[], print: string, note: (text: string) => void): Promise<ImportReport> {
  const { documents, curation, issues } = checkContent(join(process.cwd(), 'content'), packs)
  if (issues.length > 0) throw new OperatorError(`content/ bevat ${issues.length} fouten. Bekijk ze met: npm run content:check`)
  const report = await importContent(db, systemActor, documents, (done, total) => note(`${done} van ${total}`), curation)
  await db.event.create({ data: { actor: systemActor.id, type: 'content.imported', data: { fingerprint: print } } })
  return report
}

/** "312 nieuw, 4 gewijzigd, 20 ongewijzigd, 1 verwijderd". */
export function summarise(report: ImportReport): string {
  const parts = [
    `${report.added.length} nieuw`,
    `${report.changed.length} gewijzigd`,
    `${report.unchanged.length} ongewijzigd`,
    `${report.removed.length} verwijderd`,
  ]
  if (report.kept.length > 0) parts.push(`${report.kept.length} in de redactie gewijzigd en zo gelaten`)
  if (report.refreshed.length > 0) parts.push(`${report.refreshed.length} opnieuw vindbaar gemaakt`)
  if (report.curated.length > 0) parts.push(`instellingen van zoeken bijgewerkt (${report.curated.join(', ')})`)
  return parts.join(', ')
}
