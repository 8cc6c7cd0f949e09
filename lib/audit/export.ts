import type { AuditQuery } from '@/lib/audit/filter'
import { countAudit, type ReadEvent, readAudit } from '@/lib/audit/queries'
import { type Actor, authorize } from '@/lib/auth/policy'
import { toCsv } from '@/lib/csv/csv'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { timeOf } from '@/lib/events/moments'
import { recordEvents } from '@/lib/events/record'

const head = ['Datum', 'Tijd', 'Wie', 'Wat', 'Document', 'Zin', 'Nummer']
const pageSize = 2_000

/**
 * All of the log that fits a question as CSV, the newest first, page by page so that a million events fit. That it was
 * downloaded is an event itself, written first. Throws ForbiddenError before anything is sent.
 */
export async function exportAudit(db: Db, actor: Actor, query: AuditQuery): Promise<ReadableStream<Uint8Array>> {
  authorize(actor, 'audit.read')
  const { voor: _, ...whole } = query
  const count = await countAudit(db, whole)
  await db.$transaction((tx) => recordEvents(tx, actor, [{ type: 'audit.exported', data: { count } }]))
  const rest = pages(db, actor, whole)
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await rest.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}

async function* pages(db: Db, actor: Actor, query: AuditQuery): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(toCsv(head, []))
  for (let before: string | null | undefined; before !== null; ) {
    const page = await readAudit(db, actor, { ...query, ...(before && { voor: before }) }, pageSize)
    if (page.events.length > 0) yield encoder.encode(withoutHead(page.events))
    before = page.next
  }
}

/** Rows as they follow on others: without the mark that begins a file. */
function withoutHead(events: readonly ReadEvent[]): string {
  const [first = [], ...rest] = events.map(rowOf)
  return toCsv(first, rest).replace(/^\uFEFF/, '')
}

function rowOf({ id, at, actor, label, said, document }: ReadEvent): string[] {
  const moment = new Date(at)
  return [isoDay(moment), timeOf(moment), actor, label, document?.id ?? '', `${actor} ${said.replace('{document}', () => `“${document?.title ?? ''}”`)}`, id]
}
