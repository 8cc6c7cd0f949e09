import { formatDate, isoDay } from '@/lib/dates'

const timeFormat = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
const shortFormat = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Europe/Amsterdam' })
const weekdayFormat = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'Europe/Amsterdam' })
const dayMs = 24 * 60 * 60_000

/** The time in the Netherlands: "14:03". */
export function timeOf(moment: Date): string {
  return timeFormat.format(moment)
}

/** A moment that is past, short: "vandaag 14:03", "gisteren 9:12", "3 nov 2026". */
export function since(moment: Date, now = new Date()): string {
  const day = isoDay(moment)
  if (day === isoDay(now)) return `vandaag ${timeOf(moment)}`
  if (day === isoDay(new Date(now.getTime() - dayMs))) return `gisteren ${timeOf(moment)}`
  return shortFormat.format(moment)
}

/** A moment to come: "vandaag om 14:03 uur", "morgen om 9:00 uur", "dinsdag 24 november 2026 om 9:00 uur". */
export function toCome(moment: Date, now = new Date()): string {
  const day = isoDay(moment)
  const time = `om ${timeOf(moment)} uur`
  if (day === isoDay(now)) return `vandaag ${time}`
  if (day === isoDay(new Date(now.getTime() + dayMs))) return `morgen ${time}`
  return `${weekdayFormat.format(moment)} ${formatDate(day)} ${time}`
}

/** A day as "3 nov 2026". */
export function shortDay(day: string): string {
  return shortFormat.format(new Date(`${day}T12:00:00Z`))
}

/** "1 document", "12 documenten". */
export function countOf(count: number, one: string, many: string): string {
  return `${new Intl.NumberFormat('nl-NL').format(count)} ${count === 1 ? one : many}`
}

/** Who wrote a version, when that is not somebody with an account. */
export function authorName(author: string | null): string {
  if (author === null) return 'onbekend'
  return author === 'import' ? 'ingelezen' : /^[0-9a-f-]{36}$/.test(author) ? 'iemand die weg is' : author
}

/** What can be done to many documents: in the list of choices, and what it is called while it is done. */
export const operationWords = {
  eigenaar: { choice: 'Eigenaar kiezen', title: 'Eigenaar kiezen', button: 'Geef deze eigenaar aan', done: 'De eigenaar is aangepast bij' },
  'thema-erbij': { choice: 'Thema toevoegen', title: 'Thema toevoegen', button: 'Voeg het thema toe aan', done: 'Het thema staat nu in het concept van' },
  'thema-eraf': { choice: 'Thema weghalen', title: 'Thema weghalen', button: 'Haal het thema weg bij', done: 'Het thema is uit het concept van' },
  controledatum: { choice: 'Controledatum kiezen', title: 'Controledatum kiezen', button: 'Zet deze datum bij', done: 'De controledatum is gezet bij' },
  publiceren: { choice: 'Publiceren', title: 'Publiceren', button: 'Publiceer', done: 'Online staan nu' },
  intrekken: { choice: 'Intrekken', title: 'Intrekken', button: 'Trek in:', done: 'Ingetrokken zijn' },
  prullenbak: { choice: 'Naar de prullenbak', title: 'Naar de prullenbak', button: 'Zet in de prullenbak:', done: 'In de prullenbak staan nu' },
} as const
export type OperationName = keyof typeof operationWords

/** What was just done, by the word in the address of the page that one comes back to. */
export const reports = {
  nagekeken: 'Bevestigd dat het nog klopt. Lezers zien vandaag als dag van de laatste controle.',
  'alleen-nagekeken': 'Je tweede paar ogen is vastgelegd.',
  teruggezet: 'Het document staat er weer, zoals het was.',
  weg: 'Het document is voorgoed weg.',
  toegevoegd: 'De omleiding werkt nu.',
  gewijzigd: 'De omleiding is gewijzigd en werkt nu zo.',
  weggehaald: 'De omleiding is weggehaald.',
  bewaard: 'De instellingen zijn bewaard en gelden nu.',
} as const
export type Report = keyof typeof reports
