import { slugOf } from '@/lib/content/id'
import type { PublishedOf } from '@/lib/content/published'
import { getPublishedById } from '@/lib/content/queries'
import { db } from '@/lib/db/client'

/** What became of the interventions that somebody chose; `missing` says why one can't be shown, with its address when it has one. */
export type Selected = {
  found: PublishedOf<'interventie'>[]
  missing: { slug: string; reason: 'onbekend' | 'ingetrokken'; path?: string }[]
}

/** The published interventions with these slugs (the part of their identity after the slash), in that order. */
export async function getSelected(slugs: readonly string[]): Promise<Selected> {
  const documents = await Promise.all(slugs.map((slug) => getPublishedById(`interventie/${slug}`)))
  const found = documents.flatMap((document) => (document?.kind === 'interventie' && !document.withdrawn ? document : []))
  const shown = new Set(found.map((document) => document.id))
  const absent = slugs.filter((slug) => !shown.has(`interventie/${slug}`))
  const paths = await withdrawnPaths(absent)
  return {
    found,
    missing: absent.map((slug) => {
      const path = paths.get(slug)
      return path ? { slug, reason: 'ingetrokken' as const, path } : { slug, reason: 'onbekend' as const }
    }),
  }
}

/** Which of these interventions were withdrawn, with the address that explains it. */
export async function withdrawnPaths(slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map()
  const gone = await db().route.findMany({
    where: {
      documentId: { in: slugs.map((slug) => `interventie/${slug}`) },
      OR: [{ kind: 'gone' }, { kind: 'document', document: { status: 'withdrawn', trashedAt: null } }],
    },
    select: { documentId: true, path: true },
  })
  // Last the shortest, which is its own page and not something below it.
  gone.sort((a, b) => b.path.length - a.path.length)
  return new Map(gone.map((route) => [slugOf(route.documentId ?? ''), route.path]))
}
