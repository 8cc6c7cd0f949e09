/** Where a round stands on a day. `draft`: only coordinators know of it. `announced`: visible, but one can't register yet. */
export type RoundStatus = 'draft' | 'announced' | 'registering' | 'running' | 'closed'

/** How people call it. */
export const roundStatusLabels: Record<RoundStatus, string> = {
  draft: 'In voorbereiding',
  announced: 'Aangekondigd',
  registering: 'Aanmelden kan',
  running: 'Loopt',
  closed: 'Gesloten',
}
