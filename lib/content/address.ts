import { kindOf } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import { kinds } from '@/lib/content/registry'
import { documentPaths } from '@/lib/content/routes'
import type { Db, Tx } from '@/lib/db/client'

type Addressed = { id: string; draftVersion?: { content: unknown } | null; liveVersion?: { content: unknown } | null }

/** Why a document can't have this slug, in words for a person; undefined when it can. */
export async function addressProblem(tx: Tx | Db, { id, draftVersion, liveVersion }: Addressed, slug: string): Promise<string | undefined> {
  const kind = kindOf(id)
  if (kinds[kind].reservedSlugs?.includes(slug)) return 'Dit adres is van een vaste pagina van het platform. Kies een ander.'
  const other = await tx.document.findFirst({
    where: { kind, id: { not: id }, OR: [{ slug }, { nextSlug: slug }] },
    select: { title: true, trashedAt: true },
  })
  if (other) return `Dit adres is van “${other.title || slug}”${other.trashedAt ? ', dat in de prullenbak staat' : ''}. Kies een ander.`
  const content = (draftVersion ?? liveVersion)?.content
  return content ? routeProblem(tx, id, pathsOf(id, slug, content)) : undefined
}

/** The addresses that a draft would have; only the canonical one where it is too unfinished to tell more. */
function pathsOf(id: string, slug: string, content: unknown): string[] {
  const kind = kindOf(id)
  const { data } = kinds[kind].publishable.safeParse(content)
  if (data) return documentPaths({ kind, slug, content: data })
  return [kinds[kind].path(slug, content as CommonContent)]
}

/** Why one of these paths can't be this document's, as things stand. A former address of another document may be taken over. */
async function routeProblem(tx: Tx | Db, id: string, paths: readonly string[]): Promise<string | undefined> {
  const taken = await tx.route.findFirst({
    where: {
      path: { in: [...paths] },
      OR: [{ manual: true }, { kind: 'document', NOT: { documentId: id } }, { kind: 'gone', document: { id: { not: id }, trashedAt: { not: null } } }],
    },
    select: { path: true, manual: true, document: { select: { title: true } } },
  })
  if (!taken) return undefined
  if (taken.manual) return `Op ${taken.path} staat een omleiding die met de hand is gemaakt. Haal die eerst weg, of kies een ander adres.`
  return `Het adres ${taken.path} is van “${taken.document?.title ?? 'een ander document'}”. Kies een ander.`
}
