import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '@/lib/db/generated/client'
import { readEnv } from '@/lib/env'

export type Db = PrismaClient
export type Tx = Prisma.TransactionClient

/** Prisma writes moments in UTC without saying so: in a database with another time zone they would be an hour or two off. */
const options = '-c TimeZone=UTC'

/** A client of its own for one database; the caller disconnects it. */
export function connect(url: string, poolSize = 10): Db {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: poolSize, connectionTimeoutMillis: 5_000, options }) })
}

const shared = globalThis as { kisDb?: Db }

/** The client of this process, made at first use so that building needs no database. */
export function db(): Db {
  shared.kisDb ??= connect(databaseUrl())
  return shared.kisDb
}

/** The address of the database. Throws when the process was started without one. */
export function databaseUrl(): string {
  const { DATABASE_URL } = readEnv()
  if (!DATABASE_URL) throw new Error('DATABASE_URL is not set: start with `npm start` or name a database')
  return DATABASE_URL
}
