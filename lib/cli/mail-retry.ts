import { openDatabase } from '@/lib/cli/prepare'
import { main, step } from '@/lib/cli/steps'
import { readEnv } from '@/lib/env'
import { retryFailedMail } from '@/lib/jobs/queues'

// Puts mail that was given up back in the queue, for when what was wrong has been mended.
await main(async () => {
  const database = await openDatabase(readEnv())
  try {
    await step('Mail opnieuw versturen', async (note) => note(`${await retryFailedMail(database.url)} terug in de wachtrij`))
  } finally {
    await database.stop()
  }
})
