import type { RoundDays } from '@/lib/rounds/schema'
import type { SubmissionState } from '@/lib/submissions/states'

/** What is waited for, whose turn it is, and the last day ("2027-03-01") for it. */
export type Deadline = { who: 'owner' | 'coordinator' | 'assessors'; what: string; on: string }

/**
 * What is expected next of a submission, and by when; undefined in a state where nothing is. `rounds`: how often a version was
 * handed in; `dueOn`: a deadline of its own, which goes before that of the round. When there were more versions than planned,
 * the last planned day counts.
 */
export function deadlineOf(state: SubmissionState, rounds: number, days: RoundDays, dueOn?: string | null): Deadline | undefined {
  const planned = plannedFor(state, rounds, days)
  return planned && dueOn ? { ...planned, on: dueOn } : planned
}

function plannedFor(state: SubmissionState, rounds: number, days: RoundDays): Deadline | undefined {
  const planned = days.feedbackRounds[Math.min(Math.max(rounds, 1), days.feedbackRounds.length) - 1]
  switch (state) {
    case 'registered':
      return { who: 'coordinator', what: 'De aanmelding bekijken', on: days.registrationUntil }
    case 'workshop':
      return { who: 'owner', what: 'De workshop volgen', on: days.firstVersionBy }
    case 'drafting':
      return { who: 'owner', what: 'De eerste versie indienen', on: days.firstVersionBy }
    case 'submitted':
      return { who: 'coordinator', what: `Feedback geven op versie ${rounds}`, on: planned?.feedbackBy ?? days.assessBy }
    case 'feedback':
      return { who: 'owner', what: `De feedback verwerken en versie ${rounds + 1} indienen`, on: planned?.versionBy ?? days.assessBy }
    case 'assessing':
      return { who: 'assessors', what: 'Beoordelen', on: days.assessBy }
    case 'consensus':
      return { who: 'assessors', what: 'Samen tot een advies komen', on: days.decisionOn }
    case 'objection':
      return { who: 'coordinator', what: 'Op het bezwaar beslissen', on: days.decisionOn }
    default:
      return undefined
  }
}

/** Whether a last day ("2027-03-01") is over on a day in the Netherlands. */
export function isLate(on: string, today: string): boolean {
  return on < today
}
