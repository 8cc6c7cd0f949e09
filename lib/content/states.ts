import type { VersionState } from '@/lib/db/generated/enums'
import { InvalidStateError } from '@/lib/errors'

/** The life of a version: what can be done in a state, and where it leads. Publishing a next version supersedes the live one. */
export const versionStates = {
  draft: { submit: 'review', publish: 'live' },
  review: { sendBack: 'draft', publish: 'live' },
  live: { supersede: 'superseded', withdraw: 'withdrawn' },
  superseded: {},
  withdrawn: {},
} as const satisfies Record<VersionState, Record<string, VersionState>>

export type VersionAction = 'submit' | 'sendBack' | 'publish' | 'supersede' | 'withdraw'

/** The state after an action. Throws InvalidStateError where the table has no such step. */
export function transition(from: VersionState, action: VersionAction): VersionState {
  const next = (versionStates[from] as Partial<Record<VersionAction, VersionState>>)[action]
  if (!next) throw new InvalidStateError('Dit kan niet meer: het document is intussen in een andere staat. Ververs de pagina.')
  return next
}
