import { notFound, redirect } from 'next/navigation'
import { found } from '@/app/redactie/documenten/[kind]/[slug]/versies/open'
import { type Actor, can } from '@/lib/auth/policy'
import { actorOf, requireUser } from '@/lib/auth/session'
import { documentId } from '@/lib/content/id'
import { db } from '@/lib/db/client'
import { type Preview, previewDocument } from '@/lib/preview/preview-document'
import { listVersions, type ReadVersion, readVersion } from '@/lib/versions/list'

export type StaffPreview = Preview & { version: ReadVersion; part: string | undefined; base: string; mayShare: boolean }

/** `deel`: nothing for the newest version, "versie/<id>" for another, and after that a chapter of a kennisgids. */
export async function readStaffPreview({ kind, slug, deel = [] }: { kind: string; slug: string; deel?: string[] }): Promise<StaffPreview> {
  const id = `${kind}/${slug}`
  const home = `/redactie/documenten/${id}/voorbeeld`
  const user = await requireUser(home, 'document.read')
  if (!documentId.safeParse(id).success) notFound()
  const actor = actorOf(user)
  const [versionId, part] = deel[0] === 'versie' && deel[1] ? [deel[1], deel[2]] : [undefined, deel[0]]
  const version = await chosen(actor, id, versionId)
  const document = await db().document.findUniqueOrThrow({ where: { id } })
  const base = versionId ? `${home}/versie/${versionId}` : home
  const source = { ...document, content: version.content, changedAt: new Date(version.at) }
  const preview = await previewDocument(db(), source, { audience: 'staff', mediaBase: '', base })
  return { ...preview, version, part, base, mayShare: can(actor, 'preview.share', { ownerId: document.ownerId }) }
}

async function chosen(actor: Actor, id: string, versionId: string | undefined): Promise<ReadVersion> {
  if (versionId) return found(readVersion(db(), actor, id, versionId))
  const versions = await found(listVersions(db(), actor, id))
  const newest = versions.find(({ current }) => current === 'draft') ?? versions.find(({ current }) => current === 'live') ?? versions[0]
  if (!newest) redirect(`/redactie/documenten/${id}`)
  return found(readVersion(db(), actor, id, newest.id))
}
