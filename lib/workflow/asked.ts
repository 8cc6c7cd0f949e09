import type { Db } from '@/lib/db/client'
import { namesOf } from '@/lib/events/names'

/** What somebody asked about a draft, and who that was. */
export type Asked = { by: string; text: string }

const types = ['document.changesRequested', 'document.unscheduled', 'document.submitted', 'document.scheduled'] as const

/** The last thing that was asked about a draft, until it is handed in again; or why its planning did not work. */
export async function askedOf(db: Db, documentId: string, draftVersionId: string | null): Promise<Asked | undefined> {
  if (!draftVersionId) return undefined
  const last = await db.event.findFirst({ where: { documentId, versionId: draftVersionId, type: { in: [...types] } }, orderBy: { id: 'desc' } })
  const { note, reason } = (last?.data ?? {}) as { note?: string; reason?: string }
  if (!last || last.type === 'document.scheduled' || !(note ?? reason)) return undefined
  return { by: (await namesOf(db, [last.actor])).get(last.actor) ?? '', text: note ?? reason ?? '' }
}
