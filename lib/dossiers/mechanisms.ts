import { listPublished } from '@/lib/content/queries'

/** A mechanism as others name it: `id` is "dossier/<dossier>#<mechanism>", `path` the place where it is explained. */
export type NamedMechanism = { id: string; name: string; path: string }
export type MechanismGroup = { title: string; path: string; mechanisms: NamedMechanism[] }

/** The mechanisms of all published dossiers that have any, by dossier, in the order of the dossier. */
export async function listMechanisms(): Promise<MechanismGroup[]> {
  const dossiers = await listPublished('dossier')
  return dossiers
    .filter(({ content }) => content.mechanisms.length > 0)
    .map(({ id, title, path, content }) => ({
      title,
      path,
      mechanisms: content.mechanisms.map(({ slug, name }) => ({ id: `${id}#${slug}`, name, path: `${path}#${slug}` })),
    }))
}
