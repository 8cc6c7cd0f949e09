import type { Actor } from '@/lib/auth/policy'
import { type LookedUp, lookUpWork } from '@/lib/citations/lookup'
import type { LiteratureItem } from '@/lib/content/literature'
import type { Db } from '@/lib/db/client'
import { newKey } from '@/lib/editor/keys'
import { readEnv } from '@/lib/env'
import { takeFrom } from '@/lib/rate-limit/limit'
import { valueAt } from '@/lib/worksheet/form/paths'
import type { PartRead } from '@/lib/worksheet/form/read-part'
import { withRow } from '@/lib/worksheet/form/row-action'
import { readWorksheet } from '@/lib/worksheet/open-worksheet'

const most = 60
const hour = 3_600

/**
 * Looks a work up for the literature of a worksheet. Throws NotFoundError, ForbiddenError for who may not read the worksheet, and
 * RateLimitedError for more than sixty in an hour: the services are others' and free.
 */
export async function findWork(db: Db, actor: Actor, id: string, typed: string): Promise<LookedUp> {
  await readWorksheet(db, actor, id)
  const reason = 'Je hebt veel bronnen achter elkaar opgezocht. Voeg de volgende zelf toe, of wacht even.'
  await db.$transaction((tx) => takeFrom(tx, [{ what: 'literature', who: actor.id, max: most, windowSeconds: hour, reason }]))
  return lookUpWork(typed, readEnv())
}

/** What a plain form of the literature said, with a work that was found as its last row, under a name that no other has. */
export function withWork(read: PartRead, found: { item: LiteratureItem }): PartRead {
  const list = 'literature'
  const before = valueAt(read.content, [list])
  const rows = Array.isArray(before) ? before : []
  const taken = rows.map((row: { id?: unknown }) => row.id)
  const row = { ...found.item, id: newKey(found.item.title, taken) }
  return { ...read, content: withRow(read.content, list, row), focus: `${list}.${rows.length}` }
}
