/** Whether one may rely on it that a record is still right. */
export const freshnessLabels = { bevestigd: 'Door de eigenaar bevestigd', onbevestigd: 'Nog niet bevestigd', verlopen: 'Verlopen' } as const
export type Freshness = keyof typeof freshnessLabels

/** A confirmation without an end of its own holds so many months. */
export const confirmationMonths = 24

type Dates = { confirmedOn?: string | undefined; validUntil?: string | undefined }

/** The last day on which a record counts as right ("2028-11-22"); undefined when nobody ever confirmed it. */
export function lastValidDay({ confirmedOn, validUntil }: Dates): string | undefined {
  if (validUntil || !confirmedOn) return validUntil
  const [year = 0, month = 1, day = 1] = confirmedOn.split('-').map(Number)
  const end = new Date(Date.UTC(year, month - 1 + confirmationMonths, day))
  // The 31st of a month that has no 31st is its last day.
  if (end.getUTCDate() !== day) end.setUTCDate(0)
  return end.toISOString().slice(0, 10)
}

/** The label at a day ("2026-11-22"). It changes by itself: nobody has to do anything for a record to expire. */
export function freshness(dates: Dates, today: string): Freshness {
  const last = lastValidDay(dates)
  if (!last) return 'onbevestigd'
  return last < today ? 'verlopen' : 'bevestigd'
}
