import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { Catalogue, type StoredRow } from '@/lib/search/catalogue'

type Edition = { stamp: string; day: string; catalogue: Promise<Catalogue> }

// Next may load this module more than once in a process; the memory is one.
const shared = globalThis as { kisEdition?: Edition }

/**
 * The catalogue of what is published at this moment. Asks the database each time whether anything was published since
 * (one row), so that a page rendered after a publication never shows what was before it; reads all again only then,
 * and on a new day, when what was valid may have expired.
 */
export async function currentCatalogue(): Promise<Catalogue> {
  const stamp = await readStamp()
  const day = isoDay(new Date())
  const known = shared.kisEdition
  if (known && stamp && known.stamp === stamp && known.day === day) return known.catalogue
  const edition: Edition = { stamp: stamp ?? '', day, catalogue: readCatalogue(day) }
  shared.kisEdition = edition
  edition.catalogue.catch(() => {
    if (shared.kisEdition === edition) shared.kisEdition = undefined
  })
  return edition.catalogue
}

/** Changes with every publication; undefined in a database where nothing was announced yet. */
async function readStamp(): Promise<string | undefined> {
  const [row] = await db().$queryRaw<{ stamp: string }[]>`SELECT stamp::text FROM "Edition"`
  return row?.stamp
}

async function readCatalogue(day: string): Promise<Catalogue> {
  const [row] = await db().$queryRaw<{ rows: string }[]>`
    SELECT coalesce(json_agg(found), '[]')::text AS rows FROM (
      SELECT number, id, "documentId", "group", kind, path, title, summary, "typeLabel", "sortDate", "validUntil", example, facets, facts, listed
      FROM "SearchDocument" ORDER BY title COLLATE "nl-x-icu", id) AS found`
  return new Catalogue(JSON.parse(row?.rows ?? '[]') as StoredRow[], day)
}
