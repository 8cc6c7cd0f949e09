import { listPublished } from '@/lib/content/queries'
import { support } from '@/lib/dossiers/schema'
import type { DossierHelp } from '@/lib/submissions/shapes'

/** What the published dossiers of a round say, for beside the fields of the worksheet; those that are not public are left out. */
export async function dossierHelp(ids: readonly string[]): Promise<DossierHelp[]> {
  const published = ids.length > 0 ? await listPublished('dossier') : []
  return ids.flatMap((id) => {
    const found = published.find((dossier) => dossier.id === id)
    if (!found) return []
    const { title, path, content } = found
    const mechanisms = content.mechanisms.map(({ slug, name, short, support: level }) => ({
      slug,
      name,
      short,
      support: level ? support[level] : 'Nog niet gewogen',
      path: `${path}#${slug}`,
    }))
    return [{ id, title, summary: content.summary, path, mechanisms }]
  })
}
