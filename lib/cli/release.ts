import { loadContent, migrate, openDatabase } from '@/lib/cli/prepare'
import { prepareMeilisearch } from '@/lib/cli/search-index'
import { main } from '@/lib/cli/steps'
import { readEnv } from '@/lib/env'
import { OperatorError } from '@/lib/errors'

// What a new release does once, before its web processes start: the tables, the content and the index it brings.
await main(async () => {
  const env = readEnv()
  if (!env.DATABASE_URL) throw new OperatorError('DATABASE_URL ontbreekt: welke database moet worden bijgewerkt?')
  const { url } = await openDatabase(env)
  await migrate(url)
  await loadContent(url)
  await prepareMeilisearch(url, env)
})
