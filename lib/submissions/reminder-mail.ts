import { formatDate } from '@/lib/dates'
import type { Mail } from '@/lib/mail/mail'
import type { Reminder, ReminderRule } from '@/lib/submissions/reminders'
import { truncate } from '@/lib/text'

const mostNamed = 40

const pages: Record<ReminderRule, { of: (id: string) => string; all: string }> = {
  owner: { of: (id) => `/mijn-interventies/inzendingen/${id}`, all: '/mijn-interventies' },
  assessor: { of: (id) => `/beoordelen/opdrachten/${id}`, all: '/beoordelen' },
  coordinator: { of: (id) => `/beoordelen/inzendingen/${id}`, all: '/beoordelen/rondes' },
}

/** One mail about all that somebody is to do for submissions, what is due first at the top. */
export function submissionReminderMail({ name, email }: { name: string; email: string }, reminders: readonly Reminder[], siteUrl: string, today: string): Mail {
  const sorted = reminders.toSorted((a, b) => a.on.localeCompare(b.on) || a.title.localeCompare(b.title, 'nl'))
  const lines = sorted.slice(0, mostNamed).map((one) => lineOf(one, siteUrl, today))
  const more = sorted.length - mostNamed
  const [first] = sorted
  return {
    to: email,
    subject: sorted.length === 1 && first ? `Herinnering: ${truncate(first.title.replace(/\s+/g, ' '), 120)}` : `${sorted.length} herinneringen van KIS`,
    text: [
      `Beste ${name},`,
      sorted.length === 1 ? 'Dit wacht nog op jou:' : 'Dit wacht nog op jou, wat het eerst moet bovenaan:',
      lines.join('\n\n'),
      ...(more > 0 ? [`En nog ${more} andere.`] : []),
      `Je overzicht: ${siteUrl}${pages[first?.rule ?? 'owner'].all}`,
      'Lukt het niet op tijd? Laat het ons weten: vaak is er meer tijd mogelijk.',
      'KIS',
    ].join('\n\n'),
  }
}

function lineOf({ title, what, on, rule, submissionId }: Reminder, siteUrl: string, today: string): string {
  return `- ${truncate(title, 120)}\n  ${what}\n  ${untilWords(on, today)}\n  ${siteUrl}${pages[rule].of(submissionId)}`
}

/** A last day, with how far off it is: "uiterlijk op 1 maart 2027 (over 3 dagen)". */
function untilWords(on: string, today: string): string {
  const days = Math.round((Date.parse(on) - Date.parse(today)) / 86_400_000)
  if (days < 0) return `had gekund tot en met ${formatDate(on)} (${-days} ${days === -1 ? 'dag' : 'dagen'} geleden); het kan nog`
  if (days === 0) return `uiterlijk vandaag, ${formatDate(on)}`
  return `uiterlijk op ${formatDate(on)} (${days === 1 ? 'morgen' : `over ${days} dagen`})`
}
