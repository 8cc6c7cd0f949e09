import type { LocalCopy } from '@/components/editor/saving/local-copy'
import type { Problem } from '@/components/editor/saving/send'
import type { Content } from '@/lib/editor/merge'
import type { Opened } from '@/lib/editor/open'

/**
 * Two texts and what they were made of, for somebody to bring together. `about`: another person saved in between, or
 * an own copy was left on this computer. With the outcome one saves on `lock`, over `server`.
 */
export type Dispute = {
  about: 'save' | 'copy'
  base: Content
  mine: Content
  theirs: Content
  by: string | null
  at: string
  server: Content
  lock: number
}

/** What came in from somebody else and was merged by itself: the fields that it touched. */
export type CameIn = { by: string | null; fields: string[]; state: Opened['state'] }

/**
 * How saving stands. `waiting`: something was typed that is not on its way yet. `refused`: it stays so until somebody
 * does something. `copied`: what stands on the screen also stands on this computer.
 */
export type SaverState = {
  step: 'saved' | 'waiting' | 'saving' | 'unreachable' | 'refused' | 'disputed'
  savedAt: string
  docState: Opened['state']
  copied: boolean
  problem?: Problem
  dispute?: Dispute
  cameIn?: CameIn
  recovered?: LocalCopy
}
