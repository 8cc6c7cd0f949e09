import type { SubmissionState } from '@/lib/db/generated/enums'
import { InvalidStateError } from '@/lib/errors'

export type { SubmissionState }

/**
 * The way of a submission, as one table: in which state which step can be taken, and where it leads. Where a step leads
 * to several states, whoever takes it says which. Who may take it is in lib/auth/policy.ts. The quickscan comes before
 * all this and is kept nowhere. Based on the suggested way in which registries assess (decision 19).
 */
export const steps = {
  register: { from: null, to: ['registered'] },
  accept: { from: ['registered'], to: ['workshop', 'drafting'] },
  decline: { from: ['registered'], to: ['declined'] },
  finishWorkshop: { from: ['workshop'], to: ['drafting'] },
  submit: { from: ['drafting', 'feedback', 'deferred'], to: ['submitted'] },
  releaseFeedback: { from: ['submitted'], to: ['feedback'] },
  startAssessment: { from: ['submitted'], to: ['assessing'] },
  compare: { from: ['assessing'], to: ['consensus'] },
  returnToOwner: { from: ['assessing', 'consensus'], to: ['feedback'] },
  decide: { from: ['consensus'], to: ['included', 'deferred', 'notIncluded'] },
  object: { from: ['deferred', 'notIncluded'], to: ['objection'] },
  dismissObjection: { from: ['objection'], to: ['deferred', 'notIncluded'] },
  grantObjection: { from: ['objection'], to: ['assessing'] },
  withdraw: {
    from: ['registered', 'workshop', 'drafting', 'submitted', 'feedback', 'assessing', 'consensus', 'deferred', 'notIncluded', 'objection'],
    to: ['withdrawn'],
  },
} as const satisfies Record<string, { from: readonly SubmissionState[] | null; to: readonly SubmissionState[] }>

export type Step = keyof typeof steps
export const stepNames = Object.keys(steps) as Step[]

/** All states, in the order in which one usually goes through them. */
export const submissionStates = [
  'registered',
  'declined',
  'workshop',
  'drafting',
  'submitted',
  'feedback',
  'assessing',
  'consensus',
  'included',
  'deferred',
  'notIncluded',
  'objection',
  'withdrawn',
] as const satisfies readonly SubmissionState[]

/** States from which no step leads on. */
export const finalStates = submissionStates.filter((state) => !stepNames.some((step) => isFrom(step, state)))

/** States in which the owner writes. In a workshop one may begin. */
export const writingStates = ['workshop', 'drafting', 'feedback', 'deferred'] as const satisfies readonly SubmissionState[]

/** States in which nothing more is expected of anybody, unless somebody objects or hands in anew. */
export const restingStates = ['declined', 'included', 'deferred', 'notIncluded', 'withdrawn'] as const satisfies readonly SubmissionState[]

/** Whether a step can be taken in a state. */
export function isFrom(step: Step, state: SubmissionState): boolean {
  const { from }: { from: readonly SubmissionState[] | null } = steps[step]
  return from?.includes(state) ?? false
}

/** The state after a step; `to` where it leads to more than one. Throws InvalidStateError where the table has no such step. */
export function stateAfter(from: SubmissionState, step: Step, to?: SubmissionState): SubmissionState {
  const targets: readonly SubmissionState[] = steps[step].to
  const next = to ?? (targets.length === 1 ? targets[0] : undefined)
  if (!isFrom(step, from) || !next || !targets.includes(next))
    throw new InvalidStateError('Dit kan niet meer: de inzending is intussen in een andere staat. Ververs de pagina.')
  return next
}

/** How people call a state. */
export const submissionLabels: Record<SubmissionState, string> = {
  registered: 'Aangemeld',
  declined: 'Afgewezen',
  workshop: 'Workshop',
  drafting: 'Concept',
  submitted: 'Ingediend',
  feedback: 'Feedback verwerken',
  assessing: 'Ter beoordeling',
  consensus: 'Consensus',
  included: 'Opgenomen',
  deferred: 'Aangehouden',
  notIncluded: 'Niet opgenomen',
  objection: 'Bezwaar',
  withdrawn: 'Ingetrokken',
}

/** The same with the number of the version, where that says more: "Ingediend, versie 2". */
export function stateWords(state: SubmissionState, rounds: number): string {
  const counted: readonly SubmissionState[] = ['submitted', 'feedback', 'assessing', 'consensus']
  return counted.includes(state) && rounds > 0 ? `${submissionLabels[state]}, versie ${rounds}` : submissionLabels[state]
}
