import type { Round } from '@/lib/db/generated/client'
import { plannedDays } from '@/lib/rounds/day-rules'
import { daysOf } from '@/lib/rounds/days'
import type { RoundDays } from '@/lib/rounds/schema'

/** A round as its form shows it (lib/rounds/commands/form.ts). */
export function formValues(round: Round): Record<string, string> {
  return {
    ronde: round.slug,
    lock: String(round.lock),
    titel: round.title,
    adres: round.slug,
    databases: round.databases.join(' '),
    dossiers: round.dossiers.join(' '),
    criteria: String(round.criteriaVersion),
    capaciteit: String(round.capacity),
    toelichting: round.note,
    herinneringenUit: round.remindersOff ? 'ja' : '',
    ...dayValues(daysOf(round)),
  }
}

/** Days by the name of their field. */
export function dayValues(days: RoundDays): Record<string, string> {
  return Object.fromEntries(plannedDays(days).map(({ field, day }) => [field, day]))
}
