import { formatDate } from '@/lib/dates'
import type { Round } from '@/lib/db/generated/client'
import { dayText } from '@/lib/rounds/days'
import type { RoundStatus } from '@/lib/rounds/words'

/** Yes, or why not, in words for who wants to. `late`: it is taken, but after its day. */
export type Taken = { open: true; late: boolean } | { open: false; why: string }

type Moments = Pick<Round, 'openedAt' | 'closedAt'>
type Registering = Moments & Pick<Round, 'registrationFrom' | 'registrationUntil'>

/** Whether an intervention can be registered in a round on a day in the Netherlands ("2027-03-01"): the first and the last day count. */
export function roundTakesRegistrations(round: Registering, today: string): Taken {
  if (round.closedAt) return { open: false, why: 'Deze ronde is gesloten. Je kunt je aanmelden voor de volgende ronde.' }
  if (!round.openedAt) return { open: false, why: 'Deze ronde is nog niet open.' }
  const [from, until] = [dayText(round.registrationFrom), dayText(round.registrationUntil)]
  if (today < from) return { open: false, why: `Aanmelden kan vanaf ${formatDate(from)}.` }
  if (today > until) return { open: false, why: `Aanmelden kon tot en met ${formatDate(until)}. Je kunt je aanmelden voor de volgende ronde.` }
  return { open: true, late: false }
}

/**
 * Whether a version can be handed in. A late one is welcome until the coordinator closes the round; `late` says that
 * its last day (`on`, where there is one) is over on `today`.
 */
export function roundTakesVersions(round: Moments, today?: string, on?: string): Taken {
  if (round.closedAt)
    return { open: false, why: 'Deze ronde is gesloten: je kunt geen versie meer indienen. Je tekst blijft staan. Overleg met KIS over de volgende ronde.' }
  if (!round.openedAt) return { open: false, why: 'Deze ronde is nog niet open: je kunt nog geen versie indienen. Je tekst blijft staan.' }
  return { open: true, late: today !== undefined && on !== undefined && on < today }
}

/** Where a round stands on a day in the Netherlands. */
export function roundStatus(round: Registering, today: string): RoundStatus {
  if (round.closedAt) return 'closed'
  if (!round.openedAt) return 'draft'
  if (today < dayText(round.registrationFrom)) return 'announced'
  return today <= dayText(round.registrationUntil) ? 'registering' : 'running'
}
