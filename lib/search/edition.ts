import { db } from '@/lib/db/client'
import { Catalogue, type CatalogueRow } from '@/lib/search/catalogue'

type Edition = { stamp: string; catalogue: Promise<Catalogue> }

// Next may load this module more than once in a process; the memory is one.
const shared = globalThis as { kisEdition?: Edition }

/**
 * The catalogue of what is published at this moment. Asks the database each time whether anything was published since
 * (one row), so that a page rendered after a publication never shows what was before it; reads all again only then.
 */
export async function currentCatalogue(): Promise<Catalogue> {
  const stamp = await readStamp()
  const known = shared.kisEdition
  if (known && stamp && known.stamp === stamp) return known.catalogue
  const edition: Edition = { stamp: stamp ?? '', catalogue: readCatalogue() }
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

async function readCatalogue(): Promise<Catalogue> {
  const [row] = await db().$queryRaw<{ rows: string }[]>`
    SELECT coalesce(json_agg(found), '[]')::text AS rows FROM (
      SELECT number, id, kind, path, title, summary, "typeLabel", "sortDate", example, facets, facts, listed
      FROM "SearchDocument" ORDER BY title COLLATE "nl-x-icu", id) AS found`
  return new Catalogue(JSON.parse(row?.rows ?? '[]') as CatalogueRow[])
}
