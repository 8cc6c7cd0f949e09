import { redirect } from 'next/navigation'
import { orNotFound } from '@/app/or-not-found'
import type { Actor } from '@/lib/auth/policy'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { type AssignmentFacts, readAssignment } from '@/lib/reviews/assignment'
import { isOpen } from '@/lib/reviews/sight'

export type AssignmentParams = Promise<{ id: string }>
export type Opened = { actor: Actor; facts: AssignmentFacts; base: string }

/** Who asks and what for, for a page about a submission that one was asked to assess. What was not, is not found. */
export async function openAssignment(params: AssignmentParams, page = ''): Promise<Opened> {
  const { id } = await params
  const base = `/beoordelen/opdrachten/${id}`
  const actor = actorOf(await requireUser(`${base}${page}`, 'assessor.enter'))
  return { actor, base, facts: await orNotFound(readAssignment(db(), actor, id)) }
}

/** The same for pages of what only who declared to have no interests may see: who did not yet, does that first. */
export async function openDeclared(params: AssignmentParams, page: string): Promise<Opened> {
  const opened = await openAssignment(params, page)
  if (!opened.facts.declared) redirect(opened.base)
  return opened
}

/** The pages of a submission that there is something on. */
export function tabsOf({ state, may }: AssignmentFacts, versions: number) {
  return { assessment: may.assess || isOpen(state), consensus: isOpen(state), compare: versions > 1 }
}
