import type { VersionState } from '@/lib/db/generated/enums'

/** A version as lists show it. `at` is the moment of what it says, in ISO 8601; `what` says in words what kind of moment that was. JSON-safe. */
export type ListedVersion = {
  id: string
  number: number
  state: VersionState
  what: string
  name: string | null
  note: string | null
  author: string
  at: string
  /** It is thinned in time. */
  passing: boolean
  current: 'draft' | 'live' | null
}
