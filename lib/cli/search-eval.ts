import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadContent, migrate, openDatabase } from '@/lib/cli/prepare'
import { main } from '@/lib/cli/steps'
import { connect, type Db, db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { OperatorError } from '@/lib/errors'
import type { Searcher } from '@/lib/search/evaluation/measure'
import { plainMeilisearch } from '@/lib/search/evaluation/plain-meilisearch'
import { plainPostgres } from '@/lib/search/evaluation/plain-postgres'
import { evaluationText } from '@/lib/search/evaluation/report'
import { type Evaluation, losses, readStored } from '@/lib/search/evaluation/result'
import { evaluateSearcher, resultFile, throughTheFrontDoor } from '@/lib/search/evaluation/run'
import { type Connection, connectionOf } from '@/lib/search/meilisearch/connection'
import { meilisearchEngine } from '@/lib/search/meilisearch/engine'
import { rebuildMeilisearch } from '@/lib/search/meilisearch/rebuild'
import { targetAt } from '@/lib/search/meilisearch/target'
import { postgresEngine } from '@/lib/search/postgres/engine'

const engines = ['postgres', 'meilisearch', 'plain-postgres', 'plain-meilisearch'] as const
type Engine = (typeof engines)[number]

// How well search finds, on queries that people judged. `--engine` chooses one, `--save` writes the result down as the
// one that later results are compared with.
await main(async () => {
  const { values } = parseArgs({ options: { engine: { type: 'string' }, json: { type: 'boolean' }, save: { type: 'boolean' } } })
  const env = readEnv()
  const asked = chosen(values.engine)
  const database = await openDatabase(env)
  try {
    await migrate(database.url)
    await loadContent(database.url)
    process.env.DATABASE_URL = database.url
    const results: { evaluation: Evaluation; stored: Record<string, number> }[] = []
    for (const engine of asked) results.push(await evaluateOne(engine, database.url))
    const evaluations = results.map(({ evaluation }) => evaluation)
    process.stdout.write(values.json ? `${JSON.stringify(evaluations, null, 2)}\n` : `\n${evaluations.map(evaluationText).join('\n\n')}\n`)
    const ours = results.filter(({ evaluation }) => !evaluation.engine.startsWith('plain-'))
    if (values.save) save(Object.fromEntries(ours.map(({ evaluation, stored }) => [evaluation.engine, stored])))
    const lost = evaluations.flatMap((evaluation) => losses(evaluation).map((loss) => `${evaluation.engine}, ${loss}`))
    if (lost.length > 0 && !values.save) throw new OperatorError(`Minder goed dan de vastgelegde uitslag: ${lost.join('; ')}`)
  } finally {
    await db().$disconnect()
    await database.stop()
  }
})

/** Without a choice all of them; those of Meilisearch where there is one. */
function chosen(engine: string | undefined): Engine[] {
  const known = engines.find((one) => one === engine)
  if (engine && !known) throw new OperatorError(`--engine is een van: ${engines.join(', ')}`)
  return known ? [known] : engines.filter((one) => connectionOf(readEnv()) || !one.endsWith('meilisearch'))
}

async function evaluateOne(engine: Engine, url: string) {
  const single = connect(url, 1)
  try {
    return await evaluateSearcher(engine, await searcherOf(engine, single))
  } finally {
    await single.$disconnect()
  }
}

/** `single`: a client with one connection, for what lives as long as that. */
async function searcherOf(engine: Engine, single: Db): Promise<Searcher> {
  switch (engine) {
    case 'plain-postgres':
      return plainPostgres(single)
    case 'plain-meilisearch':
      return plainMeilisearch(db(), meilisearch())
    case 'meilisearch':
      await rebuildMeilisearch(db(), meilisearch())
      return throughTheFrontDoor(meilisearchEngine(targetAt(meilisearch().host)))
    default:
      return throughTheFrontDoor(postgresEngine)
  }
}

function meilisearch(): Connection {
  const connection = connectionOf(readEnv())
  if (!connection) throw new OperatorError('Zet MEILI_HOST en MEILI_KEY om Meilisearch te meten.')
  return connection
}

function save(fresh: Record<string, Record<string, number>>): void {
  const merged = { ...readStored(resultFile), ...fresh }
  writeFileSync(resultFile, `${JSON.stringify(merged, null, 2)}\n`)
  process.stdout.write(`Vastgelegd: ${readFileSync(resultFile).length} bytes in ${resultFile}\n`)
}
