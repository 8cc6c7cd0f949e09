import type { KindId } from '@/lib/content/id'
import type { PublicStatus, VersionState } from '@/lib/db/generated/enums'

/** A document as lists of the redactie show it. `path` is where the public finds it; `author` who wrote its newest version. */
export type ListedDocument = {
  id: string
  kind: KindId
  title: string
  draftState: VersionState | null
  status: PublicStatus
  lock: number
  example: boolean
  ownerId: string | null
  owner: string | null
  author: string | null
  updatedAt: Date
  /** A day: "2026-11-22". */
  reviewOn: string | null
  publishAt: Date | null
  withdrawAt: Date | null
  path: string | null
}

/** A page of a list. `total` is exact up to `mostCounted`; undefined means more than that. `previous` and `next` are cursors. */
export type DocumentPage = { rows: ListedDocument[]; total: number | undefined; previous?: string; next?: string }

export const mostCounted = 1_000

/** A document in a few words. */
export type Row = {
  id: string
  kind: KindId
  title: string
  draftState: VersionState | null
  status: PublicStatus
  lock: number
  updatedAt: Date
  owner: string | null
}
/** `does` at a moment to come. */
export type PlannedRow = Row & { does: 'publish' | 'withdraw'; at: Date }
/** `on` is its review date, a day. `mayConfirm`: whether who asks may say that it still holds. */
export type DueRow = Row & { on: string; past: boolean; mayConfirm: boolean }
/** `turn`: one was asked by name to look, one may, or one may not because it is one's own work. */
export type ReviewRow = Row & { turn: 'asked' | 'free' | 'own'; by: string | null; note: string | null }
/** What should change, in the words of who asked for it. */
export type ChangesRow = Row & { reason: string | null; by: string | null }
/** What went live: `by` is who published it; null for the planner. */
export type PublishedRow = { id: string; title: string; kind: KindId; at: Date; by: string | null }
/** What somebody published without a second pair of eyes, and why. `own`: who asks had a hand in it, so somebody else must look. */
export type AloneRow = { id: string; versionId: string; title: string; kind: KindId; at: Date; by: string | null; reason: string; own: boolean }
/** How what happens by itself is doing. `failed` is for administrators only: mails and other jobs that were given up. */
export type Work = { plannerRan: Date | null; plannerLate: boolean; failed?: { mails: number; jobs: number } }

/** What somebody should know who opens the redactie. A part that is not for them is undefined; an empty one is empty. */
export type Dashboard = {
  changes: ChangesRow[]
  mine: Row[]
  waiting: Row[]
  toReview: ReviewRow[] | undefined
  planned: PlannedRow[]
  due: DueRow[]
  published: PublishedRow[]
  alone: AloneRow[] | undefined
  work: Work
}

/** What is in the trash. `until` is the last day on which it can come back. */
export type TrashedDocument = {
  id: string
  kind: KindId
  title: string
  status: PublicStatus
  trashedAt: Date
  by: string | null
  daysLeft: number
  mayRestore: boolean
}

/** A document among many to which something is done: `reason` is why it can't be, in Dutch. */
export type BulkRow = { id: string; lock: number; title: string; kind: KindId; reason?: string }

/** Where somebody is who does something to many documents at once. */
export type BulkState =
  | { step: 'choose'; message?: string }
  | { step: 'details'; rows: BulkRow[]; values: Readonly<Record<string, string>>; message?: string }
  | { step: 'confirm' | 'done'; rows: BulkRow[]; values: Readonly<Record<string, string>> }
