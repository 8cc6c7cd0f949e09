import { examplePack } from '@/lib/content/search-documents'
import type { Db, Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { NotFoundError } from '@/lib/errors'
import type { Worksheet } from '@/lib/worksheet/worksheet'
import { worksheetOf } from '@/lib/worksheet/worksheet'

/** A published intervention that somebody can say is theirs. */
export type Claimable = { slug: string; title: string }

const online = {
  kind: 'interventie',
  status: 'published',
  trashedAt: null,
  liveVersionId: { not: null },
  OR: [{ pack: null }, { pack: { not: examplePack } }],
} satisfies Prisma.DocumentWhereInput

/** All published interventions but the fictional, by title. */
export function claimableInterventions(db: Db): Promise<Claimable[]> {
  return db.document.findMany({ where: online, select: { slug: true, title: true }, orderBy: { title: 'asc' } })
}

/**
 * The published intervention with this slug, and what a worksheet knows of it already. The address of its contact
 * stays behind: nobody but KIS sees that, and who registers only says to be the owner. Throws NotFoundError.
 */
export async function findClaimable(tx: Tx, slug: string): Promise<{ id: string; title: string; worksheet: Worksheet }> {
  const document = await tx.document.findFirst({ where: { ...online, slug }, include: { liveVersion: { select: { content: true } } } })
  if (!document?.liveVersion) throw new NotFoundError('Deze interventie staat niet (meer) op het kennisplatform. Kies een andere, of meld haar als nieuw aan.')
  const worksheet = worksheetOf(document.liveVersion.content as Record<string, unknown>)
  return { id: document.id, title: document.title, worksheet: { ...worksheet, ...withoutAddress(worksheet) } }
}

function withoutAddress({ contact }: Worksheet): Worksheet {
  if (typeof contact !== 'object' || contact === null) return {}
  return { contact: Object.fromEntries(Object.entries(contact).filter(([name]) => name !== 'email')) }
}
