import type { Db, Tx } from '@/lib/db/client'

class RolledBack extends Error {
  constructor(readonly result: unknown) {
    super('dry run')
  }
}

/**
 * Does a command to see whether it can be done, and undoes it: policy, state, lock, what blocks publication, everything
 * is asked by the command itself, so that what is foretold is what will happen. Throws what the command throws. The
 * command must do all of its work in one transaction of the database that it gets.
 */
export async function dryRun<T>(db: Db, command: (db: Db) => Promise<T>): Promise<T> {
  const inTransaction = async (work: (tx: Tx) => Promise<unknown>, options?: { timeout?: number; maxWait?: number }) => {
    await db.$transaction(async (tx) => {
      throw new RolledBack(await work(tx))
    }, options)
  }
  const rehearsal = new Proxy(db, {
    get: (target, name) => {
      if (name === '$transaction') return (work: (tx: Tx) => Promise<unknown>, options?: { timeout?: number }) => resultOf(inTransaction(work, options))
      throw new Error(`a command that is tried out may not use ${String(name)} outside its transaction`, { cause: target })
    },
  })
  return command(rehearsal)
}

async function resultOf(attempt: Promise<void>): Promise<unknown> {
  try {
    await attempt
  } catch (error) {
    if (error instanceof RolledBack) return error.result
    throw error
  }
  throw new Error('a dry run was not undone')
}
