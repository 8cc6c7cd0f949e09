import type { AssessorProgress } from '@/lib/reviews/progress'
import type { Deadline } from '@/lib/rounds/deadlines'
import type { SubmissionState } from '@/lib/submissions/states'

/** A submission on the board. Days as "2027-03-01". */
export type BoardRow = {
  id: string
  title: string
  organisation: string
  state: SubmissionState
  /** The day since which it is in this state. */
  since: string
  /** How often a version was handed in. */
  rounds: number
  handedInOn: string | null
  database: string
  deadline: Deadline | null
  /** Whether it has a last day of its own. */
  extended: boolean
  late: boolean
  remindersOff: boolean
  createdAt: Date
  documentId: string | null
  assessors: readonly AssessorProgress[]
  /** Of all versions: all, not resolved, of those the ones that must be dealt with, and those that the owner can't see yet. */
  remarks: { total: number; open: number; required: number; unreleased: number }
}

/** How much an assessor has to do in a round. `open`: something is expected of them now; `late`: past its last day; `done`: handed in or agreed. */
export type Workload = { assessorId: string; name: string; assigned: number; open: number; late: number; done: number }
