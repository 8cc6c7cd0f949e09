import { forbidden, notFound } from 'next/navigation'
import type { Actor } from '@/lib/auth/policy'
import { actorOf, requireUser } from '@/lib/auth/session'
import { documentId } from '@/lib/content/id'
import { db } from '@/lib/db/client'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { type Versioned, versionedDocument } from '@/lib/versions/list'

export type DocumentParams = Promise<{ kind: string; slug: string }>

/** Who asks and about which document, for a page about its past; `page` is the end of the address of that page. */
export async function openVersioned(params: DocumentParams, page: string): Promise<{ actor: Actor; doc: Versioned; base: string }> {
  const { kind, slug } = await params
  const id = `${kind}/${slug}`
  const base = `/redactie/documenten/${id}`
  const user = await requireUser(`${base}/${page}`, 'document.read')
  if (!documentId.safeParse(id).success) notFound()
  return { actor: actorOf(user), doc: await found(versionedDocument(db(), actorOf(user), id)), base }
}

/** What a query gives, or the page that says that it is not there or not for this person. */
export async function found<T>(query: Promise<T>): Promise<T> {
  try {
    return await query
  } catch (error) {
    if (error instanceof NotFoundError) notFound()
    if (error instanceof ForbiddenError) forbidden()
    throw error
  }
}
