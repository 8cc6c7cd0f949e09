import { formatTime, isoDay } from '@/lib/dates'
import type { PublicRound, RoundDay } from '@/lib/rounds/shapes'

/** Everything that happens in a round, by day; `on` and `today` are days in the Netherlands ("2027-03-01"). */
export function agendaOf({ days, workshops }: Pick<PublicRound, 'days' | 'workshops'>, today: string): RoundDay[] {
  const { registrationFrom, registrationUntil, firstVersionBy, feedbackRounds, assessBy, decisionOn } = days
  const all: Omit<RoundDay, 'past'>[] = [
    { on: registrationFrom, label: 'Aanmelden begint' },
    { on: registrationUntil, label: 'Laatste dag om aan te melden' },
    ...workshops.map(({ startsAt, endsAt, place }) => ({
      on: isoDay(new Date(startsAt)),
      label: 'Workshop',
      note: `${formatTime(new Date(startsAt))} tot ${formatTime(new Date(endsAt))} uur, ${place}`,
    })),
    { on: firstVersionBy, label: 'Laatste dag voor je eerste versie' },
    ...feedbackRounds.flatMap(({ feedbackBy, versionBy }, index) => [
      { on: feedbackBy, label: `Je hebt feedback op versie ${index + 1}` },
      { on: versionBy, label: `Laatste dag voor versie ${index + 2}` },
    ]),
    { on: assessBy, label: 'De beoordelaars zijn klaar' },
    { on: decisionOn, label: 'Besluit' },
  ]
  // The sort is stable: on one day the order above holds.
  return all.sort((a, b) => Number(a.on > b.on) - Number(a.on < b.on)).map((entry) => ({ ...entry, past: entry.on < today }))
}
