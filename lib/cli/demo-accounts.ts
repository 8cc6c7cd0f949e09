import type { Database } from '@/lib/cli/prepare'
import { step } from '@/lib/cli/steps'
import { connect } from '@/lib/db/client'
import { makeDemoRound } from '@/lib/rounds/demo'
import { makeDemoAccounts } from '@/lib/users/demo'

/**
 * Makes a demonstration account for every role in a database of our own, and lets the processes that we start know.
 * In a database that somebody gave there are none, whatever the environment says.
 */
export async function prepareDemoAccounts({ embedded, url }: Database): Promise<void> {
  delete process.env.DEMO_ACCOUNTS
  if (!embedded) return
  await step('Proefaccounts', async (note) => {
    const db = connect(url, 1)
    try {
      note((await makeDemoAccounts(db)).map(({ role }) => role).join(', '))
      await makeDemoRound(db)
      process.env.DEMO_ACCOUNTS = '1'
    } finally {
      await db.$disconnect()
    }
  })
}
