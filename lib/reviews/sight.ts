import type { Actor } from '@/lib/auth/policy'
import type { SubmissionState } from '@/lib/submissions/states'

/** States in which the assessors may see what the other thinks: from when both assessments are in. */
export const openStates = ['consensus', 'included', 'deferred', 'notIncluded', 'objection'] as const satisfies readonly SubmissionState[]

/** Whether assessors of a submission in this state see each other's unreleased remarks, notes and assessment, and each other's names. */
export function isOpen(state: SubmissionState): boolean {
  return (openStates as readonly SubmissionState[]).includes(state)
}

/** What of feedback somebody sees: `none` of it, what is `released`, `own` and what is released, or `all`. */
export type Sight = 'none' | 'released' | 'own' | 'all'

/** How much of remarks somebody sees who may read the submission: the one rule for pages, exports and counts. */
export function sightOf({ role }: Actor, state: SubmissionState): Sight {
  switch (role) {
    case 'interventie-eigenaar':
      return 'released'
    case 'beoordelaar':
      return isOpen(state) ? 'all' : 'own'
    case 'coordinator':
      return 'all'
    default:
      return 'none'
  }
}
