import type { Actor } from '@/lib/auth/policy'
import { actorOf, requireUser } from '@/lib/auth/session'

export type SubmissionParams = Promise<{ id: string }>
export type Query = Promise<Readonly<Record<string, string | string[] | undefined>>>

/** Who asks for a page of a submission, and where it stands. `page`: its part of the address; empty for the submission's own page. */
export async function ownerAt(params: SubmissionParams, page = ''): Promise<{ actor: Actor; id: string; base: string; path: string }> {
  const { id } = await params
  const base = `/mijn-interventies/inzendingen/${encodeURIComponent(id)}`
  const path = page ? `${base}/${page}` : base
  return { actor: actorOf(await requireUser(path, 'owner.enter')), id, base, path }
}

/** A parameter that was given once. */
export function one(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
