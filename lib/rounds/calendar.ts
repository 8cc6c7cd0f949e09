import { isoDay } from '@/lib/dates'
import type { CalendarEntry, PublicRound } from '@/lib/rounds/shapes'
import { whenWords } from '@/lib/rounds/when'

/** Every day of a round that an owner should know, workshops among them, in the order in which they come. `today`: the day in the Netherlands. */
export function calendarOf(round: PublicRound, today: string): CalendarEntry[] {
  const { days, workshops } = round
  const entries: Omit<CalendarEntry, 'past'>[] = [
    { on: days.registrationFrom, label: 'Aanmelden kan vanaf deze dag' },
    { on: days.registrationUntil, label: 'Laatste dag om je aan te melden' },
    ...workshops.map(({ startsAt, endsAt, place }) => {
      const moment = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) }
      return { on: isoDay(moment.startsAt), label: 'Workshop', note: `${whenWords(moment)}. ${place}` }
    }),
    { on: days.firstVersionBy, label: 'Je eerste versie is binnen' },
    ...days.feedbackRounds.flatMap(({ feedbackBy, versionBy }, index) => [
      { on: feedbackBy, label: `Je hebt onze feedback op versie ${index + 1}` },
      { on: versionBy, label: `Versie ${index + 2} is binnen`, note: 'Alleen als dat nodig is' },
    ]),
    { on: days.assessBy, label: 'De beoordelaars zijn klaar' },
    { on: days.decisionOn, label: 'Je hoort het besluit' },
  ]
  return entries.sort((a, b) => a.on.localeCompare(b.on)).map((entry) => ({ ...entry, past: entry.on < today }))
}
