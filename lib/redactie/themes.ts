import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'

/** All themes, to choose from, by title. Throws ForbiddenError. */
export async function listThemes(db: Db, actor: Actor): Promise<{ id: string; title: string }[]> {
  authorize(actor, 'document.read')
  const rows = await db.document.findMany({ where: { kind: 'thema', trashedAt: null }, select: { id: true, title: true } })
  return rows.sort((a, b) => a.title.localeCompare(b.title, 'nl'))
}
