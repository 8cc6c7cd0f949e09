import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaContainer, SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'

const require = createRequire(import.meta.url)
const noFilters = { externalTables: [], externalEnums: [] }
const snapshotName = 'schema.snapshot'

type Bindings = { SchemaEngine: { new: (options: object, log: () => void, adapter: object) => Promise<SchemaEngine> } }
let loaded: Promise<Bindings> | undefined

/**
 * Prisma's schema engine as WebAssembly: migrating needs no engine download. The package is made for bundlers, so its
 * module is instantiated by hand, once for the process: a second instance breaks the first.
 */
async function loadBindings(): Promise<Bindings> {
  const folder = dirname(require.resolve('@prisma/schema-engine-wasm'))
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg' as string)
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return bindings
}

async function withEngine<T>(url: string, prismaFolder: string, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  loaded ??= loadBindings()
  const { SchemaEngine } = await loaded
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  const datamodels = schemaFiles(prismaFolder).map((file) => [file.path, file.content])
  const engine = await SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool)))
  try {
    return await use(engine)
  } finally {
    engine.free()
    await pool.end()
  }
}

/** Applies the migrations that the database does not have yet, in Prisma's own table. Returns their names. */
export async function applyMigrations(url: string, prismaFolder = 'prisma'): Promise<string[]> {
  return withEngine(url, prismaFolder, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrations(prismaFolder), filters: noFilters })
    return appliedMigrationNames
  })
}

/**
 * The SQL that the schema files need beyond the last migration; empty when there is none. Compares with the snapshot
 * of the schema that every migration keeps beside its SQL, because the engine cannot read a PostgreSQL catalogue
 * through the driver (lib/decisions/0004-migrations.md). `url` is any reachable database; nothing in it changes.
 */
export async function diffSql(url: string, prismaFolder = 'prisma'): Promise<string> {
  const before = lastSnapshot(prismaFolder)
  return withEngine(url, prismaFolder, async (engine) => {
    const { stdout } = await engine.diff({
      from: before ? { tag: 'schemaDatamodel', files: [{ path: 'snapshot.prisma', content: before }] } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: schemaFiles(prismaFolder) },
      script: true,
      exitCode: null,
      filters: noFilters,
    })
    return stdout?.includes('This is an empty migration') ? '' : (stdout ?? '')
  })
}

/** The whole schema as one text: what a migration keeps as its snapshot. */
export function schemaText(prismaFolder = 'prisma'): string {
  return schemaFiles(prismaFolder)
    .map((file) => file.content)
    .join('\n')
}

/** The names of all migrations in the project, oldest first. */
export function migrationNames(prismaFolder = 'prisma'): string[] {
  return readdirSync(join(prismaFolder, 'migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

function lastSnapshot(prismaFolder: string): string | undefined {
  const paths = migrationNames(prismaFolder).map((name) => join(prismaFolder, 'migrations', name, snapshotName))
  const last = paths.findLast((path) => existsSync(path))
  return last && readFileSync(last, 'utf8')
}

function migrations(prismaFolder: string): MigrationList {
  const baseDir = join(process.cwd(), prismaFolder, 'migrations')
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(join(baseDir, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(prismaFolder).map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') } },
    })),
  }
}

function schemaFiles(prismaFolder: string): SchemaContainer[] {
  const folder = join(prismaFolder, 'schema')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: join(folder, name), content: readFileSync(join(folder, name), 'utf8') }))
}
