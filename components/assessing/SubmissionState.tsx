import { classNames } from '@/components/ui/classNames'
import { type SubmissionState as State, stateWords } from '@/lib/submissions/states'

const tones: Record<State, string> = {
  registered: 'state-changes',
  declined: 'state-gone',
  workshop: 'state-draft',
  drafting: 'state-draft',
  submitted: 'state-review',
  feedback: 'state-draft',
  assessing: 'state-planned',
  consensus: 'state-planned',
  included: 'state-live',
  deferred: 'state-gone',
  notIncluded: 'state-gone',
  objection: 'state-changes',
  withdrawn: 'state-gone',
}

/** The state of a submission in words; the colour only helps: ochre is for KIS to take up, white for the owner. */
export function SubmissionState({ state, rounds }: { state: State; rounds: number }) {
  return <span className={classNames('state', tones[state])}>{stateWords(state, rounds)}</span>
}
