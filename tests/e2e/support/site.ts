import { connect, type Db } from '@/lib/db/client'

/** The address of the site under test, without a slash at the end. */
export const siteUrl = needed('BASE_URL').replace(/\/$/, '')

/** A client of the database behind the site under test; whoever asks disconnects it. */
export function openSiteDatabase(): Db {
  return connect(needed('DATABASE_URL'), 2)
}

function needed(name: 'BASE_URL' | 'DATABASE_URL'): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run \`npm test\`, or name a running site and its database`)
  return value
}
