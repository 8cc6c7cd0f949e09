import type { Tx } from '@/lib/db/client'
import { readCuration } from '@/lib/search/curation'
import { Names } from '@/lib/search/names'
import { Thesaurus } from '@/lib/search/thesaurus/thesaurus'

/** The names of several words that the thesaurus knows; texts are written down for searching by them. */
export async function readNames(from: Tx): Promise<Names> {
  const { thesaurus } = await readCuration(from)
  return new Names(new Thesaurus(thesaurus).labels())
}
