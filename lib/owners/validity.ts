import { lastValidDay } from '@/lib/interventions/freshness'
import { longestValidity, usualValidity, yearsAfter } from '@/lib/submissions/decision/inclusion'

/** Days as text. `validUntil`: the last day now; `judged`: the last decision to include, if there ever was one. */
export type Validity = { validUntil?: string | undefined; judged?: { on: string; validUntil: string } | undefined }

/**
 * The last day after the owner confirms on `today`: two years on, never earlier than it was. A confirmation says that the
 * description is right, and judges nothing: so it never reaches beyond five years after KIS judged it, nor beyond a
 * term that KIS deliberately made shorter than usual. Undefined when confirming can't make it valid: it must be judged anew.
 */
export function renewedUntil(today: string, { validUntil, judged }: Validity): string | undefined {
  const ceiling = judged && ceilingOf(judged)
  const usual = usualValidity(today)
  const wanted = ceiling && ceiling < usual ? ceiling : usual
  const until = validUntil && validUntil > wanted ? validUntil : wanted
  return until < today ? undefined : until
}

/** The last day that confirmations can reach. */
export function ceilingOf({ on, validUntil }: NonNullable<Validity['judged']>): string {
  const isShorter = validUntil < (lastValidDay({ confirmedOn: on }) ?? '')
  return isShorter ? validUntil : yearsAfter(on, longestValidity)
}
