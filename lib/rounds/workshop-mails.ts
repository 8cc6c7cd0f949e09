import type { Tx } from '@/lib/db/client'
import type { Workshop } from '@/lib/db/generated/client'
import { readEnv } from '@/lib/env'
import { enqueue } from '@/lib/jobs/enqueue'
import { asHeaderLine, quoted } from '@/lib/mail/mail'
import { whenWords, whichDay } from '@/lib/rounds/when'
import { absoluteUrl } from '@/lib/site/site'

/** What happened to somebody's place at a workshop. */
export type SeatNews = 'taken' | 'waiting' | 'promoted' | 'signedOff' | 'changed' | 'cancelled'
type Shown = Pick<Workshop, 'id' | 'startsAt' | 'endsAt' | 'place' | 'url'>
type Seat = { state: string; submissionId: string; user: { name: string; email: string; blockedAt: Date | null }; submission: { title: string } }
type Words = { subject: string; text: string; calendar: boolean }

const news: Record<SeatNews, (when: string, day: string, seat: Seat) => Words> = {
  taken: (when, day, { submission }) => ({
    subject: `Je plek in de workshop van ${day}`,
    text: `Je hebt een plek in de workshop voor “${submission.title}”:\n\n${when}`,
    calendar: true,
  }),
  waiting: (when, day, { submission }) => ({
    subject: `Je staat op de wachtlijst: workshop van ${day}`,
    text: `De workshop is vol. Je staat op de wachtlijst voor “${submission.title}”:\n\n${when}\n\nKomt er een plek vrij, dan krijg je die vanzelf, en een mail. Je kunt ook een andere datum kiezen.`,
    calendar: false,
  }),
  promoted: (when, day, { submission }) => ({
    subject: `Er is een plek vrij: workshop van ${day}`,
    text: `Er kwam een plek vrij en die is voor jou. Je doet mee aan de workshop voor “${submission.title}”:\n\n${when}\n\nKun je niet meer? Meld je dan af, zodat een ander kan komen.`,
    calendar: true,
  }),
  signedOff: (when, day, { submission }) => ({
    subject: `Afgemeld: workshop van ${day}`,
    text: `Je bent afgemeld voor de workshop voor “${submission.title}”:\n\n${when}\n\nKies een andere datum als je nog een workshop wilt volgen.`,
    calendar: false,
  }),
  changed: (when, day, { state }) => ({
    subject: `Gewijzigd: workshop van ${day}`,
    text: `De workshop waarvoor je ${state === 'waiting' ? 'op de wachtlijst staat' : 'een plek hebt'}, is gewijzigd. Het is nu:\n\n${when}${state === 'waiting' ? '' : '\n\nZet hem opnieuw in je agenda. Kun je dan niet? Meld je af en kies een andere datum.'}`,
    calendar: state !== 'waiting',
  }),
  cancelled: (when, day, { state }) => ({
    subject: `Gaat niet door: workshop van ${day}`,
    text: `Deze workshop gaat niet door:\n\n${when}\n\nKies een andere datum op de pagina hieronder.`,
    calendar: state !== 'waiting',
  }),
}

/** Tells one person what happened to their place, in the transaction in which it happened. `said`: words of KIS besides. */
export async function mailSeat(tx: Tx, kind: SeatNews, workshop: Shown, seat: Seat, said = ''): Promise<void> {
  if (seat.user.blockedAt) return
  const where = [whenWords(workshop), workshop.place, ...(seat.state !== 'waiting' && workshop.url && kind !== 'signedOff' ? [workshop.url] : [])].join('\n')
  const { subject, text, calendar } = news[kind](where, whichDay(workshop), seat)
  const page = absoluteUrl(readEnv().siteUrl, `/mijn-interventies/inzendingen/${seat.submissionId}/workshop`)
  const file = calendar ? `\n\n${kind === 'cancelled' ? 'Uit je agenda halen' : 'In je agenda'}: ${page}/agenda?workshop=${workshop.id}` : ''
  const words = said ? `\n\n${quoted(said)}` : ''
  await enqueue(tx, 'mail.send', {
    to: seat.user.email,
    subject: asHeaderLine(subject),
    text: `Beste ${seat.user.name},\n\n${text}${words}${file}\n\n${page}\n\nKIS`,
  })
}

/** The same for everybody who has a seat or waits, in their order. */
export async function mailEverybody(tx: Tx, kind: 'changed' | 'cancelled', workshop: Shown, said = ''): Promise<void> {
  const seats = await tx.workshopSeat.findMany({
    where: { workshopId: workshop.id, state: { in: ['taken', 'waiting'] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { user: true, submission: true },
  })
  for (const seat of seats) await mailSeat(tx, kind, workshop, seat, said)
}
