import type { KindId } from '@/lib/content/id'
import { kinds } from '@/lib/content/registry'
import { db } from '@/lib/db/client'
import { gapMapPath } from '@/lib/interventions/gap-map-address'
import { quickscanPath } from '@/lib/quickscan/quickscan'
import { scopes } from '@/lib/search/scopes'

/** A canonical address; `changedAt` (ISO 8601) is when what it shows last changed. */
export type Address = { path: string; changedAt?: string }

/**
 * All canonical addresses of the public site: home, the lists, every published document and the chapters of a
 * kennisgids. Search results, citations, booklets and fictional examples are left out.
 */
export async function listAddresses(): Promise<Address[]> {
  const rows = await db().searchDocument.findMany({
    // A part of a page has no address of its own.
    where: { example: false, NOT: { path: { contains: '#' } } },
    select: { kind: true, path: true, document: { select: { changedAt: true } } },
    orderBy: { id: 'asc' },
  })
  const documents = rows.map((row) => ({ kind: row.kind as KindId, path: row.path, changedAt: row.document.changedAt.toISOString() }))
  return [...listPages(documents), ...documents.map(({ path, changedAt }) => ({ path, changedAt }))]
}

/** Pages about what is in a list, beside the list itself. */
const besideLists: Readonly<Record<string, readonly KindId[]>> = {
  '/interventies/kiezen': ['interventie'],
  '/interventies/uitleg': ['interventie'],
  '/interventies/cijfers': ['interventie'],
  '/interventies/indienen': ['interventie'],
  [quickscanPath]: ['interventie'],
  [gapMapPath]: ['interventie', 'dossier'],
}

/** Home, the lists and what stands beside them; a list changed when the last of its documents did. */
function listPages(documents: readonly { kind: KindId; changedAt: string }[]): Address[] {
  const lists = new Map<string, readonly KindId[]>([['/', []], ...Object.values(kinds).map((kind) => [kind.listPath, [kind.id]] as const)])
  for (const scope of Object.values(scopes)) if (scope.kinds.length > 0) lists.set(scope.path, scope.kinds)
  for (const [path, of] of Object.entries(besideLists)) lists.set(path, of)
  const latest = (of: (kind: KindId) => boolean) =>
    documents
      .filter(({ kind }) => of(kind))
      .map(({ changedAt }) => changedAt)
      .sort()
      .at(-1)
  const page = (path: string, changedAt: string | undefined): Address => ({ path, ...(changedAt && { changedAt }) })
  return [...lists].map(([path, of]) =>
    page(
      path,
      latest((kind) => path === '/' || of.includes(kind)),
    ),
  )
}
