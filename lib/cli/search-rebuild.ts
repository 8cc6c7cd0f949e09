import { openDatabase } from '@/lib/cli/prepare'
import { rebuildSearch } from '@/lib/cli/search-index'
import { main } from '@/lib/cli/steps'
import { readEnv } from '@/lib/env'

// Makes everything that is searched anew. Safe while the site is up: people go on searching in what was there.
await main(async () => {
  const env = readEnv()
  const database = await openDatabase(env)
  try {
    await rebuildSearch(database.url, env)
  } finally {
    await database.stop()
  }
})
