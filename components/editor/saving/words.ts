import type { SaverState } from '@/components/editor/saving/saver-state'
import { formatDate, isoDay } from '@/lib/dates'

const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** A moment that was: "om 14:03", or on another day "op 21 november 2026 om 14:03". */
export function whenWas(iso: string | number, now = new Date()): string {
  const moment = new Date(iso)
  const clock = `om ${time.format(moment)}`
  return isoDay(moment) === isoDay(now) ? clock : `op ${formatDate(isoDay(moment))} ${clock}`
}

/** How saving stands, in a sentence. */
export function savingWords(state: SaverState, now = new Date()): string {
  const wrong = whatIsWrong(state)
  if (wrong) return `${wrong}${state.copied ? ' Je tekst staat op deze computer.' : ' Laat dit tabblad open.'}`
  if (state.step === 'saving') return 'Bezig met opslaan…'
  return state.step === 'waiting' ? 'Nog niet opgeslagen' : `Alles opgeslagen ${whenWas(state.savedAt, now)}`
}

/** What somebody who listens has to know: not every save, but that saving goes wrong, and that it works again. */
export function announcement(state: SaverState): string {
  return whatIsWrong(state) ?? 'Opslaan gaat goed.'
}

function whatIsWrong({ step, problem, dispute }: SaverState): string | undefined {
  if (dispute) return `Niet opgeslagen: ${dispute.about === 'save' ? 'iemand anders wijzigde hetzelfde' : 'kies eerst welke tekst er moet staan'}.`
  return problem && step !== 'waiting' ? `Niet opgeslagen: ${reasonOf(problem)}` : undefined
}

const reasons = {
  login: 'je bent uitgelogd',
  invalid: 'er klopt iets niet',
  forbidden: 'je mag dit document nu niet wijzigen',
  missing: 'dit document is er niet meer',
  'too-large': 'dit document is te groot',
} as const

function reasonOf({ code, message }: NonNullable<SaverState['problem']>): string {
  return `${code in reasons ? reasons[code as keyof typeof reasons] : message}.`
}
