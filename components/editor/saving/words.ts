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
export function savingWords({ step, savedAt, problem, copied }: SaverState, now = new Date()): string {
  const kept = copied ? ' Je tekst staat op deze computer.' : ' Laat dit tabblad open.'
  if (step === 'disputed') return `Niet opgeslagen: iemand anders wijzigde hetzelfde.${kept}`
  if (problem && step !== 'waiting') return `Niet opgeslagen: ${reasonOf(problem)}${kept}`
  if (step === 'saving') return 'Bezig met opslaan…'
  if (step === 'waiting') return 'Nog niet opgeslagen'
  return `Alles opgeslagen ${whenWas(savedAt, now)}`
}

function reasonOf({ code, message }: NonNullable<SaverState['problem']>): string {
  if (code === 'login') return 'je bent uitgelogd.'
  if (code === 'invalid') return 'er klopt iets niet.'
  return code === 'forbidden' || code === 'missing' || code === 'too-large' ? message : `${message}.`
}

/** What somebody who listens has to know: not every save, but that saving goes wrong, and that it works again. */
export function announcement(state: SaverState, now = new Date()): string {
  return state.step === 'waiting' || (state.step === 'saving' && !state.problem) ? '' : savingWords(state, now).replace(/ (om|op) .*$/, '')
}
