import type { databases } from '@/lib/interventions/vocabulary'
import type { RoundDays } from '@/lib/rounds/schema'
import type { RoundStatus } from '@/lib/rounds/words'

/** A round as everybody may see it. `full`: all its places are given. Workshops with moments as ISO text. JSON-safe. */
export type PublicRound = {
  slug: string
  title: string
  capacity: number
  criteriaVersion: number
  note: string
  databases: (typeof databases)[number][]
  days: RoundDays
  status: RoundStatus
  full: boolean
  dossiers: { title: string; path: string }[]
  workshops: { startsAt: string; endsAt: string; place: string; capacity: number }[]
}

/** Something that happens in a round on a day ("2027-03-01"). `past`: it is over. */
export type RoundDay = { on: string; label: string; note?: string; past: boolean }

/** A round in the list of coordinators. Days as "2027-03-01". JSON-safe. */
export type ListedRound = {
  slug: string
  title: string
  status: RoundStatus
  databases: string[]
  /** Who asked to take part and waits for an answer. */
  registered: number
  admitted: number
  capacity: number
  included: number
  next?: { label: string; on: string }
}

/** A workshop as coordinators see it in a list. Times in words. JSON-safe. */
export type ListedWorkshop = {
  id: string
  when: string
  place: string
  capacity: number
  taken: number
  waiting: number
  past: boolean
  cancelled: boolean
  /** Whether somebody wrote down who was there. */
  recorded: boolean
}

/** Somebody with a place at a workshop. `attended` is null while nobody said. */
export type Participant = { seatId: string; name: string; email: string; organisation: string; submissionId: string; title: string; attended: boolean | null }

/** A workshop with the people who come, and who waits, in their order. */
export type WorkshopPage = ListedWorkshop & {
  round: { slug: string; title: string; status: RoundStatus }
  url: string
  note: string
  values: Record<'dag' | 'begin' | 'eind' | 'plaats' | 'link' | 'plekken' | 'toelichting', string>
  participants: Participant[]
  waitingList: Participant[]
}

/** A place of a colleague or of oneself. `position`: in the waiting list, from 1. */
export type OwnSeat = { seatId: string; name: string; mine: boolean; state: 'taken' | 'waiting'; position?: number; attended: boolean | null }

/** A workshop as owners see it: nothing of other organisations but how many. `url` only for who has a seat. */
export type WorkshopChoice = {
  id: string
  when: string
  place: string
  note: string
  url?: string
  free: number
  waiting: number
  past: boolean
  cancelled: boolean
  seats: OwnSeat[]
}

/** The page about the workshop of a submission. `next`: what follows, in words. JSON-safe. */
export type OwnWorkshops = {
  submission: { id: string; title: string }
  /** Whether one can sign up now. */
  open: boolean
  /** In which step the submission is: before the workshop, at it, or past it. */
  step: 'before' | 'now' | 'done' | 'over'
  exemption?: string
  /** Somebody of the organisation followed one before: "dinsdag 24 november 2026". */
  followed?: string
  firstVersionBy: string
  workshops: WorkshopChoice[]
}

/** What a coordinator must know to admit somebody. `waiting`: it was admitted and waits for its workshop. */
export type AdmissionFacts = {
  id: string
  title: string
  round: { slug: string; title: string }
  waiting: boolean
  capacity: number
  admitted: number
  workshops: number
  /** The reason for an exemption that is offered, where somebody of the organisation followed a workshop. */
  followed?: string
  /** The owner said so when registering. */
  saysFollowed: boolean
  /** Another organisation that owns the published intervention. */
  ownedBy?: string
}

/**
 * The workshop where a submission has a place that still counts: a seat of which nobody said yet whether it was used, or a place in the
 * waiting list of one to come. Undefined when it can choose.
 */
export function activeWorkshop(workshops: readonly WorkshopChoice[]): WorkshopChoice | undefined {
  return workshops.find(({ cancelled, past, seats }) => !cancelled && seats.some(({ state, attended }) => (state === 'taken' ? attended === null : !past)))
}
