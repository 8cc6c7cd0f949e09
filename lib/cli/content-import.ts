import { loadContent, migrate, openDatabase } from '@/lib/cli/prepare'
import { main } from '@/lib/cli/steps'
import { readEnv } from '@/lib/env'

await main(async () => {
  const database = await openDatabase(readEnv())
  try {
    await migrate(database.url)
    await loadContent(database.url)
  } finally {
    await database.stop()
  }
})
