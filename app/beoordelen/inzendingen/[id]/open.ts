import { orNotFound } from '@/app/or-not-found'
import type { Actor } from '@/lib/auth/policy'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { handedInVersions } from '@/lib/reviews/handed-in'
import type { HandedIn } from '@/lib/reviews/shapes'
import { type Claimed, readSubmission } from '@/lib/submissions/claim'

export type CaseParams = Promise<{ id: string }>
export type OpenedCase = { actor: Actor; submission: Claimed; base: string; path: string }

/** Who asks and what about, for a page of a coordinator about one submission. What is not there, or not for them, is not found. */
export async function openCase(params: CaseParams, page: string): Promise<OpenedCase> {
  const { id } = await params
  const base = `/beoordelen/inzendingen/${id}`
  const actor = actorOf(await requireUser(`${base}${page}`, 'round.read'))
  return { actor, base, path: `${base}${page}`, submission: await orNotFound(readSubmission(db(), actor, id, 'note.read')) }
}

/** The same with all that was handed in, the newest first. */
export async function openVersions(params: CaseParams, page: string): Promise<OpenedCase & { versions: HandedIn[] }> {
  const opened = await openCase(params, page)
  return { ...opened, versions: await orNotFound(handedInVersions(db(), opened.actor, opened.submission.id)) }
}

/** The number of a version as it stands in an address; undefined for anything else. */
export function numberIn(value: string | string[] | undefined): number | undefined {
  return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : undefined
}
