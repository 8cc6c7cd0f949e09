import type { Actor } from '@/lib/auth/policy'
import type { PublishedDocument } from '@/lib/content/published'
import type { Db } from '@/lib/db/client'
import { readNumbers, readSide, type Side } from '@/lib/owners/versions'
import { previewDocument } from '@/lib/preview/preview-document'

/** What a version or the worksheet would look like on the site. `left`: what can't be shown yet; `numbers`: all versions there are. */
export type SidePreview = { doc: PublishedDocument; left: string[]; label: string; numbers: number[] }

/**
 * The page of the public site, made of a content of a submission of the own organisation. What KIS adds at an inclusion
 * (the signs, the validity) is not in it. Throws NotFoundError and ForbiddenError.
 */
export async function previewOfSide(db: Db, actor: Actor, id: string, side: Side): Promise<SidePreview> {
  const [{ content, label, at, submission }, { numbers }] = await Promise.all([readSide(db, actor, id, side), readNumbers(db, actor, id)])
  const source = {
    id: `interventie/inzending-${id}`,
    slug: `inzending-${id}`,
    nextSlug: null,
    pack: null,
    publishedAt: null,
    content: { ...content, entrances: [submission.database] },
    changedAt: new Date(at),
  }
  const { doc, left } = await previewDocument(db, source, { audience: 'outsider', mediaBase: '', base: '' })
  return { doc, left, label, numbers }
}
