import type { AssignmentState } from '@/lib/db/generated/enums'
import type { SubmissionState } from '@/lib/submissions/states'

/** How far an assessor is with the version that lies before them: what they did, never what they think. JSON-safe. */
export type AssessorProgress = {
  assignmentId: string
  assessorId: string
  name: string
  state: AssignmentState
  /** How many remarks they wrote on the newest version. */
  remarks: number
  /** Of the newest version: nothing saved, something saved, or handed in. */
  assessment: 'none' | 'begun' | 'handedIn'
  /** Whether they agreed with the consensus as it stands. */
  agreed: boolean
  /** A last day of their own ("2027-03-01"). */
  dueOn: string | null
}

/** How far an assessor is, in words. */
export function progressWords({ state, remarks, assessment, agreed }: AssessorProgress, submission: SubmissionState): string {
  if (state === 'asked') return 'moet nog zeggen of er belangen zijn'
  if (state === 'conflicted') return 'heeft belangen, doet niet mee'
  if (state === 'ended') return 'doet niet meer mee'
  const written = `${remarks} ${remarks === 1 ? 'opmerking' : 'opmerkingen'}`
  if (submission === 'assessing') return { none: 'nog niet begonnen', begun: 'is bezig', handedIn: 'ingeleverd' }[assessment]
  if (submission === 'consensus') return agreed ? 'eens met het advies' : 'zoekt consensus'
  if (submission === 'submitted') return remarks > 0 ? written : 'nog geen opmerkingen'
  return assessment === 'handedIn' ? 'ingeleverd' : remarks > 0 ? written : 'klaar om te beginnen'
}

/** Whether something is expected of an assessor now. */
export function isExpected({ state, assessment, agreed }: AssessorProgress, submission: SubmissionState): boolean {
  if (state !== 'asked' && state !== 'free') return false
  if (submission === 'submitted') return true
  if (submission === 'assessing') return assessment !== 'handedIn'
  return submission === 'consensus' && !agreed
}

/** Assessors who count: who were taken off it or have interests do not. */
export function isActive({ state }: Pick<AssessorProgress, 'state'>): boolean {
  return state === 'asked' || state === 'free'
}
