import { execFileSync } from 'node:child_process'
import { OperatorError } from '@/lib/errors'

export type Account = { uid?: number; gid?: number }

const name = 'postgres'

/** Whom PostgreSQL runs as: ourselves, or the account `postgres` when we are root, which PostgreSQL refuses to be. */
export async function postgresAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {}
  try {
    return ids()
  } catch {
    return create()
  }
}

function ids(): Account {
  return { uid: Number(execFileSync('id', ['-u', name], { stdio: ['ignore', 'pipe', 'ignore'] })), gid: Number(execFileSync('id', ['-g', name])) }
}

function create(): Account {
  try {
    execFileSync('useradd', ['--system', '--user-group', name])
    return ids()
  } catch {
    throw new OperatorError('PostgreSQL draait niet als root, en een account "postgres" maken lukt niet. Start als gewone gebruiker.')
  }
}
