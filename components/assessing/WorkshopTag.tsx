import { classNames } from '@/components/ui/classNames'
import type { ListedWorkshop } from '@/lib/rounds/shapes'

/** Where a workshop stands, in a word or two; the colour only helps. */
export function WorkshopTag({ workshop }: { workshop: ListedWorkshop }) {
  const { label, tone } = stateOf(workshop)
  return <span className={classNames('state', tone)}>{label}</span>
}

function stateOf({ cancelled, past, recorded, taken, waiting, capacity }: ListedWorkshop): { label: string; tone: string } {
  if (cancelled) return { label: 'Gaat niet door', tone: 'state-gone' }
  if (past && (recorded || taken + waiting === 0)) return { label: 'Geweest', tone: 'state-draft' }
  if (past) return { label: 'Aanwezigheid vastleggen', tone: 'state-changes' }
  return taken >= capacity ? { label: 'Vol', tone: 'state-live' } : { label: 'Gepland', tone: 'state-planned' }
}
