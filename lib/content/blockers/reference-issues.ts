import { type Blocker, block, hint } from '@/lib/content/blockers/blocker'
import { kindOf } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import { type ContentReference, references } from '@/lib/content/references'
import { kinds } from '@/lib/content/registry'
import type { Db, Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'

type Pointed = Prisma.DocumentGetPayload<{ select: typeof selection }>
const selection = { id: true, title: true, status: true, trashedAt: true, liveVersion: { select: { content: true } } } as const

/** Pointers at documents that readers can't see, or at places that are not there. What leads on still works, and is a hint. */
export async function referenceIssues(tx: Tx | Db, id: string, content: unknown): Promise<Blocker[]> {
  const pointing = references(content).filter(({ to }) => to !== id)
  const rows = await tx.document.findMany({ where: { id: { in: [...new Set(pointing.map(({ to }) => to))] } }, select: selection })
  const known = new Map(rows.map((row) => [row.id, row]))
  return pointing.flatMap((reference) => problem(reference, known.get(reference.to)))
}

function problem({ to, path, anchor }: ContentReference, found: Pointed | undefined): Blocker[] {
  if (!found) return [block(path, `Verwijst naar een document dat niet (meer) bestaat: ${to}. Haal de verwijzing weg of kies een ander.`)]
  const name = `“${found.title || to}”`
  if (found.trashedAt) return [block(path, `Verwijst naar ${name}, dat in de prullenbak staat. Haal de verwijzing weg of kies een ander.`)]
  if (found.status === 'unpublished')
    return [block(path, `Verwijst naar ${name}, dat nog niet gepubliceerd is. Publiceer dat eerst, of haal de verwijzing weg.`)]
  if (found.status === 'removed') return [block(path, `Verwijst naar ${name}, dat uit publicatie is gehaald. Haal de verwijzing weg of kies een ander.`)]
  if (found.status === 'withdrawn') return [hint(path, `${name} is ingetrokken. De link werkt nog; kijk of je er nog naar wilt verwijzen.`)]
  if (found.status === 'merged') return [hint(path, `${name} is samengevoegd met een ander document. De link werkt nog; verwijs liever rechtstreeks.`)]
  const places = anchor ? kinds[kindOf(to)].anchors?.(found.liveVersion?.content as unknown as CommonContent) : undefined
  if (anchor && places?.includes(anchor) === false) return [block(path, `Verwijst naar een plek in ${name} die daar niet (meer) is. Kies een andere plek.`)]
  return []
}
