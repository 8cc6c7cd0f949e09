import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { main } from '@/lib/cli/steps'
import { connect } from '@/lib/db/client'
import { startEmbedded } from '@/lib/db/embedded'
import { readEnv } from '@/lib/env'
import { OperatorError } from '@/lib/errors'
import { type InsightReport, readInsight } from '@/lib/insight/report'
import { reportText } from '@/lib/insight/report-text'

const usage = 'Zo gebruik je dit: npm run search:report -- [--days 30] [--json]. Kies 1 tot en met 396 dagen.'
/** As long as counts are kept (lib/insight/clean.ts). */
const wantedDays = z.coerce.number().int().min(1).max(396)

// What people searched for and read, without knowing who. Prints nothing else, so that --json can be piped.
await main(async () => {
  const { days, json } = readOptions()
  const { DATABASE_URL, DATA_DIR } = readEnv()
  const database = DATABASE_URL ? { url: DATABASE_URL, stop: async () => {} } : await startEmbedded(resolve(DATA_DIR))
  try {
    const report = await read(database.url, days)
    process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : `\n${reportText(report)}`)
  } finally {
    await database.stop()
  }
})

function readOptions(): { days: number; json: boolean } {
  try {
    const { values } = parseArgs({ options: { days: { type: 'string', default: '30' }, json: { type: 'boolean', default: false } } })
    return { days: wantedDays.parse(values.days), json: values.json }
  } catch {
    throw new OperatorError(usage)
  }
}

async function read(url: string, days: number): Promise<InsightReport> {
  const db = connect(url, 2)
  try {
    return await readInsight(db, days)
  } catch (error) {
    const reason = String(error)
    if (/ECONNREFUSED|Can't reach|DatabaseNotReachable/.test(reason)) throw new OperatorError(`De database ${new URL(url).host} antwoordt niet.`)
    if (/42P01|does not exist/.test(reason)) throw new OperatorError('Hier is nog niets geteld. Start het kennisplatform eerst één keer: npm start')
    throw error
  } finally {
    await db.$disconnect()
  }
}
