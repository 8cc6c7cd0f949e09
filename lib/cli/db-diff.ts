import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@/lib/cli/prepare'
import { main } from '@/lib/cli/steps'
import { diffSql, schemaText } from '@/lib/db/schema-engine'
import { readEnv } from '@/lib/env'
import { slugify } from '@/lib/text'

// Prints the SQL that prisma/schema needs beyond the last migration. With a name (`npm run db:diff -- add-comments`)
// it is written down as the next migration, to be read and completed by hand.
await main(async () => {
  const database = await openDatabase(readEnv())
  try {
    const sql = await diffSql(database.url)
    process.stdout.write(sql || '-- De migraties zeggen al wat prisma/schema zegt.\n')
    const name = process.argv[2]
    if (sql && name) process.stdout.write(`\n${writeMigration(slugify(name), sql)}\n`)
  } finally {
    await database.stop()
  }
})

function writeMigration(name: string, sql: string): string {
  const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join('prisma', 'migrations', `${moment}_${name.replaceAll('-', '_')}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(join(folder, 'schema.snapshot'), schemaText())
  return folder
}
