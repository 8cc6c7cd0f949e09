import type { WayOut } from '@/lib/content/withdrawal'
import type { PublicStatus, VersionState } from '@/lib/db/generated/enums'
import type { Asked } from '@/lib/workflow/asked'

/** What somebody can do now. */
export type Step =
  | 'revive'
  | 'submit'
  | 'takeBack'
  | 'requestChanges'
  | 'approve'
  | 'publish'
  | 'schedule'
  | 'unschedule'
  | 'changeSlug'
  | 'withdraw'
  | 'confirmChecked'
  | 'checkAlone'
  | 'discardDraft'
  | 'trash'

/** A reason not to publish (`hint`: something that could be better), where it is in words, and the address of its field in the editor. */
export type Obstacle = { place: string; message: string; hint: boolean; href: string }
export type Person = { id: string; name: string }
export type Referrer = { id: string; title: string; kind: string }

/** What has been planned. Moments in words. */
export type PlannedView = { publish?: string; withdraw?: string; how?: WayOut }

/** Everything that the page about publishing a document shows to one person. Names, moments and addresses in words. JSON-safe. */
export type PublishingView = {
  id: string
  lock: number
  title: string
  status: PublicStatus
  state: VersionState | null
  may: readonly Step[]
  obstacles: readonly Obstacle[]
  /** Who wrote last and when, who handed it in and who approved it. */
  written?: { by: string; at: string; submittedBy?: string; approvedBy?: string }
  /** What was asked when it came back, and by whom. */
  asked?: Asked
  /** `alone`: publishing it would be this person's doing alone. `own`: this person made it, so can't approve it. */
  eyes: { required: boolean; alone: boolean; own: boolean }
  /** Published by one person, and not looked at since. */
  unseen?: { versionId: string; reason: string }
  planned: PlannedView
  address: { path: string; slug: string; next?: string; nextPath?: string }
  checkedOn?: string
  reviewOn?: string
  reviewers: readonly Person[]
  referrers: readonly Referrer[]
  withdrawn?: { reason: string; on: string; replacement?: string }
}
