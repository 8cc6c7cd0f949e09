import { isDeepStrictEqual } from 'node:util'
import { db, type Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { type CurationContent, type CurationName, curationSchemas } from '@/lib/search/curation-schema'
import { Thesaurus } from '@/lib/search/thesaurus/thesaurus'

/** What KIS sets about searching, ready for use. `stamp` changes whenever the edition does; what is made from a curation can be kept by it. */
export type Curation = { thesaurus: Thesaurus; bets: CurationContent['aanraders']; demotions: CurationContent['lager']; stamp: string }

const names = Object.keys(curationSchemas) as CurationName[]

/** Writes what differs from what is stored, in the caller's transaction. Returns the names of what was written. */
export async function writeCuration(tx: Tx, content: CurationContent): Promise<CurationName[]> {
  const stored = await readRows(tx)
  const changed = names.filter((name) => !isDeepStrictEqual(stored.get(name), JSON.parse(JSON.stringify(content[name]))))
  for (const name of changed) {
    const row = { content: content[name] as Prisma.InputJsonValue, changedAt: new Date() }
    await tx.searchCuration.upsert({ where: { name }, create: { name, ...row }, update: row })
  }
  return changed
}

/** What is stored now; empty lists where nothing is. Throws when a row is not what this release knows. */
export async function readCuration(from: Tx = db()): Promise<CurationContent> {
  const stored = await readRows(from)
  const read = <K extends CurationName>(name: K) => curationSchemas[name].parse(stored.get(name) ?? []) as CurationContent[K]
  return { thesaurus: read('thesaurus'), aanraders: read('aanraders'), lager: read('lager') }
}

async function readRows(from: Tx): Promise<Map<string, unknown>> {
  const rows = await from.searchCuration.findMany({ select: { name: true, content: true } })
  return new Map(rows.map(({ name, content }) => [name, content]))
}

// Next may load this module more than once in a process; the memory is one.
const shared = globalThis as { kisCuration?: { stamp: string; curation: Promise<Curation> } }

/**
 * What KIS sets about searching at this moment. Asks the database each time whether anything changed (one row), and
 * reads all again only then. Documents that it names may have been withdrawn since: leave out what is not published.
 */
export async function currentCuration(): Promise<Curation> {
  const [row] = await db().$queryRaw<{ stamp: string }[]>`SELECT stamp::text FROM "Edition"`
  const stamp = row?.stamp ?? ''
  const known = shared.kisCuration
  if (known && stamp && known.stamp === stamp) return known.curation
  const fresh = { stamp, curation: loadCuration(stamp) }
  shared.kisCuration = fresh
  fresh.curation.catch(() => {
    if (shared.kisCuration === fresh) shared.kisCuration = undefined
  })
  return fresh.curation
}

async function loadCuration(stamp: string): Promise<Curation> {
  const { thesaurus, aanraders, lager } = await readCuration()
  return { thesaurus: new Thesaurus(thesaurus), bets: aanraders, demotions: lager, stamp }
}
