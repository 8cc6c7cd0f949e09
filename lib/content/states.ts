import { type WorkState, workStates } from '@/lib/auth/policy'
import type { PublicStatus, VersionState } from '@/lib/db/generated/enums'
import { InvalidStateError } from '@/lib/errors'

/**
 * The life of a version: what can be done in a state, and where it leads. Publishing a next version supersedes the
 * live one. `kept` is a moment in the history of a draft. Who may take a step, and when a second pair of eyes is
 * needed, is in lib/auth/policy.ts and lib/content/four-eyes.ts.
 */
export const versionStates = {
  draft: { save: 'draft', submit: 'review', publish: 'live', schedule: 'scheduled' },
  review: { save: 'review', takeBack: 'draft', requestChanges: 'changes', approve: 'approved', publish: 'live', schedule: 'scheduled' },
  changes: { save: 'changes', submit: 'review', publish: 'live', schedule: 'scheduled' },
  approved: { save: 'draft', takeBack: 'draft', requestChanges: 'changes', publish: 'live', schedule: 'scheduled' },
  scheduled: { unschedule: 'approved', publish: 'live', schedule: 'scheduled' },
  kept: {},
  live: { supersede: 'superseded', withdraw: 'withdrawn' },
  superseded: {},
  withdrawn: {},
} as const satisfies Record<VersionState, Record<string, VersionState>>

type Steps = (typeof versionStates)[VersionState]
export type VersionAction = Steps extends infer S ? (S extends S ? keyof S : never) : never

/** The state after an action. Throws InvalidStateError where the table has no such step. */
export function transition(from: VersionState, action: VersionAction): VersionState {
  const next = (versionStates[from] as Partial<Record<VersionAction, VersionState>>)[action]
  if (!next) throw new InvalidStateError('Dit kan niet meer: het document is intussen in een andere staat. Ververs de pagina.')
  return next
}

/** The state of what is being written, for the policy. */
export function workState(state: VersionState | null | undefined): WorkState {
  return workStates.find((known) => known === state) ?? 'none'
}

/** How people call a state. */
export const stateLabels: Record<VersionState, string> = {
  draft: 'Concept',
  review: 'Ter beoordeling',
  changes: 'Wijzigingen gevraagd',
  approved: 'Goedgekeurd',
  scheduled: 'Gepland',
  kept: 'Bewaard',
  live: 'Gepubliceerd',
  superseded: 'Vervangen',
  withdrawn: 'Ingetrokken',
}

export const statusLabels: Record<PublicStatus, string> = {
  unpublished: 'Niet gepubliceerd',
  published: 'Gepubliceerd',
  withdrawn: 'Ingetrokken',
  merged: 'Samengevoegd',
  removed: 'Uit publicatie',
}
