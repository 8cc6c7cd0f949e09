import { isoDay } from '@/lib/dates'
import type { RoundDays } from '@/lib/rounds/schema'
import { restingStates, type SubmissionState, submissionLabels } from '@/lib/submissions/states'

/** A step on the way of a submission: what, the day on which it was or is planned ("2027-03-01"), and where it stands. JSON-safe. */
export type WayStep = {
  key: string
  label: string
  place: 'done' | 'current' | 'coming'
  on?: string /** The day is a last day, not one that was. */
  planned: boolean
  note?: string
}

/** A step that was taken, in order. */
export type TakenStep = { step: string; to: SubmissionState; at: Date }

type Where = {
  state: SubmissionState
  rounds: number
  since: Date
  days: RoundDays /** The day by which the current step must be done. */
  on?: string | undefined
}

/**
 * The way of a submission from its registration to the decision: what was done with its dates, where it is now, and what
 * is still to come by the plan of its round. What KIS may skip (another round of feedback) says so.
 */
export function wayOf(where: Where, taken: readonly TakenStep[]): WayStep[] {
  const resting = (restingStates as readonly SubmissionState[]).includes(where.state)
  const past = (resting ? taken.slice(0, -1) : taken).flatMap(doneStep)
  return [...numbered(past), currentStep(where, resting), ...coming(where)]
}

const doneLabels: Readonly<Record<string, string>> = {
  register: 'Aangemeld',
  accept: 'Toegelaten',
  finishWorkshop: 'Workshop gevolgd',
  submit: 'Versie {n} ingediend',
  releaseFeedback: 'Feedback op versie {n}',
  returnToOwner: 'Vraag om een nieuwe versie',
  object: 'Bezwaar gemaakt',
  dismissObjection: 'Bezwaar afgewezen',
  grantObjection: 'Bezwaar gegrond',
}

function doneStep({ step, to, at }: TakenStep, i: number): WayStep[] {
  const label = step === 'decide' ? `Besluit: ${submissionLabels[to].toLowerCase()}` : doneLabels[step]
  return label ? [{ key: `${step}-${i}`, label, place: 'done', on: isoDay(at), planned: false }] : []
}

function numbered(steps: readonly WayStep[]): WayStep[] {
  let versions = 0
  return steps.map((step) => {
    if (step.key.startsWith('submit-')) versions += 1
    return { ...step, label: step.label.replace('{n}', String(versions)) }
  })
}

function currentStep({ state, rounds, since, on }: Where, resting: boolean): WayStep {
  const day = resting ? isoDay(since) : on
  return { key: state, label: nowLabel(state, rounds), place: 'current', planned: !resting, ...(day && { on: day }) }
}

function nowLabel(state: SubmissionState, rounds: number): string {
  switch (state) {
    case 'registered':
      return 'KIS bekijkt je aanmelding'
    case 'workshop':
      return 'Workshop'
    case 'drafting':
    case 'feedback':
      return `Versie ${rounds + 1} schrijven`
    case 'submitted':
      return `KIS leest versie ${rounds}`
    case 'assessing':
    case 'consensus':
      return 'Beoordeling'
    case 'objection':
      return 'KIS bekijkt je bezwaar'
    case 'included':
    case 'deferred':
    case 'notIncluded':
      return `Besluit: ${submissionLabels[state].toLowerCase()}`
    default:
      return submissionLabels[state]
  }
}

/** What is planned after a state, in order; nothing where a submission rests. */
function coming({ state, rounds, days }: Where): WayStep[] {
  const ahead = (key: string, label: string, on: string, note?: string): WayStep => ({ key, label, place: 'coming', on, planned: true, ...(note && { note }) })
  const judged = [ahead('assess', 'Beoordeling', days.assessBy), ahead('decide', 'Besluit', days.decisionOn)]
  const first = ahead('version-1', 'Versie 1 indienen', days.firstVersionBy)
  const rest = days.feedbackRounds.flatMap(({ feedbackBy, versionBy }, i) => {
    const note = i > 0 ? 'als dat nodig is' : undefined
    return [ahead(`feedback-${i + 1}`, `Feedback op versie ${i + 1}`, feedbackBy, note), ahead(`version-${i + 2}`, `Versie ${i + 2} indienen`, versionBy, note)]
  })
  const from = (key: string) => {
    const at = rest.findIndex((step) => step.key === key)
    return at < 0 ? [] : rest.slice(at)
  }
  switch (state) {
    case 'registered':
    case 'workshop':
      return [first, ...rest, ...judged]
    case 'drafting':
      return [...rest, ...judged]
    case 'submitted':
      return [...from(`version-${rounds + 1}`), ...judged]
    case 'feedback':
      return [...from(`feedback-${rounds + 1}`), ...judged]
    case 'assessing':
    case 'consensus':
      return judged.slice(1)
    default:
      return []
  }
}
