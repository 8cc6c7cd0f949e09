import type { Db, Tx } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'

/** A wat-werkt-dossier that is online: its identity and title. */
export type DossierChoice = { id: string; title: string }

/** All wat-werkt-dossiers that readers can see, by title. */
export function dossierChoices(db: Db | Tx): Promise<DossierChoice[]> {
  return db.document.findMany({
    where: { kind: 'dossier', status: 'published', trashedAt: null, liveVersion: { content: { path: ['type'], equals: 'wat-werkt' } } },
    select: { id: true, title: true },
    orderBy: { title: 'asc' },
  })
}

/** Throws ExpectedError when one of these is no wat-werkt-dossier, or is not online (any more). */
export async function assertDossiers(db: Db | Tx, ids: readonly string[]): Promise<void> {
  const known = new Set((await dossierChoices(db)).map(({ id }) => id))
  if (ids.some((id) => !known.has(id)))
    throw new ExpectedError('Een van de gekozen dossiers staat niet (meer) online. Kies uit de lijst zoals die er nu staat.')
}
