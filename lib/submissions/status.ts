import { formatDate } from '@/lib/dates'
import { isLate } from '@/lib/rounds/deadlines'
import type { RoundDays } from '@/lib/rounds/schema'
import { currentDeadline } from '@/lib/submissions/deadline'
import { objectUntil } from '@/lib/submissions/decision/objection'
import type { SubmissionState } from '@/lib/submissions/states'

/** A seat at a workshop on a day ("2027-03-01"), or a place in its waiting list. */
export type Seat = { on: string; waiting: boolean }

/** What tells an owner where a submission stands. Days as "2027-03-01". */
export type Standing = {
  state: SubmissionState
  rounds: number
  since: Date
  /** A deadline of its own. */
  dueOn: string | null
  days: RoundDays
  /** Whether the round still takes versions. */
  closed: boolean
  /** Remarks that wait for an answer. */
  open: { required: number; advice: number }
  /** When KIS last decided. */
  decidedAt?: Date | undefined
  /** At a workshop to come. */
  seat?: Seat | undefined
}

/** The pages of a submission, below its own. */
export type SubmissionPage = 'workshop' | 'werkblad' | 'feedback' | 'indienen' | 'bezwaar' | 'versies'

/** What happens next, for an owner: whose turn it is, in words, by when, and the next thing to do. JSON-safe. */
export type NextStep = {
  turn: 'owner' | 'kis' | 'nobody'
  title: string
  text: string
  on?: string
  late: boolean
  extended: boolean
  action?: { label: string; page: SubmissionPage }
  second?: { label: string; page: SubmissionPage }
}

/** What happens next with a submission, on a day in the Netherlands. */
export function nextStep(standing: Standing, today: string): NextStep {
  const said = words(standing, today)
  const on = said.turn === 'nobody' ? undefined : currentDeadline(standing, standing.days)?.on
  return { ...said, ...(on && { on }), late: on !== undefined && isLate(on, today), extended: on !== undefined && standing.dueOn !== null }
}

type Words = Omit<NextStep, 'on' | 'late' | 'extended'>

function words(standing: Standing, today: string): Words {
  const { state, rounds, closed } = standing
  const write = { label: 'Schrijf verder in het werkblad', page: 'werkblad' } as const
  switch (state) {
    case 'registered':
      return { turn: 'kis', title: 'KIS bekijkt je aanmelding', text: 'Je hoeft nu niets te doen. Je krijgt een mail zodra je mee kunt doen.' }
    case 'workshop':
      return forWorkshop(standing)
    case 'drafting':
      return closed
        ? roundIsOver
        : {
            turn: 'owner',
            title: 'Schrijf de eerste versie',
            text: 'Hij hoeft nog niet af te zijn. Op wat je indient, krijg je feedback van KIS. Daarna kun je alles nog aanpassen.',
            action: write,
            second: { label: 'Bekijk wat nog mist en dien in', page: 'indienen' },
          }
    case 'feedback':
      return closed ? roundIsOver : forFeedback(standing)
    case 'submitted':
      return {
        turn: 'kis',
        title: `KIS leest versie ${rounds}`,
        text: 'Je hoeft nu niets te doen. Je krijgt een mail als de feedback klaarstaat, of als de beoordeling begint.',
      }
    case 'assessing':
    case 'consensus':
      return {
        turn: 'kis',
        title: `Versie ${rounds} wordt beoordeeld`,
        text: 'Twee beoordelaars bekijken los van elkaar of je interventie aan de criteria voldoet. Daarna zoeken zij samen een advies. Je hoeft niets te doen.',
      }
    case 'objection':
      return { turn: 'kis', title: 'KIS bekijkt je bezwaar', text: 'Je hoeft nu niets te doen. Je krijgt een mail met het antwoord.' }
    default:
      return atRest(standing, today)
  }
}

function forWorkshop({ seat }: Standing): Words {
  const write = { label: 'Begin met schrijven', page: 'werkblad' } as const
  if (!seat)
    return {
      turn: 'owner',
      title: 'Volg de workshop',
      text: 'Kies een datum. Je hoort er hoe je je interventie beschrijft en onderbouwt. Je mag ook alvast beginnen met schrijven.',
      action: { label: 'Kies een workshop', page: 'workshop' },
      second: write,
    }
  const place = seat.waiting
    ? `Je staat op de wachtlijst voor ${formatDate(seat.on)}. Komt er een plek vrij, dan krijg je een mail.`
    : `Je hebt een plek op ${formatDate(seat.on)}.`
  return {
    turn: 'owner',
    title: seat.waiting ? 'Je wacht op een plek bij de workshop' : 'Volg de workshop',
    text: `${place} Je mag ook alvast beginnen met schrijven.`,
    action: { label: seat.waiting ? 'Bekijk andere datums' : 'Bekijk je workshop', page: 'workshop' },
    second: write,
  }
}

const roundIsOver: Words = {
  turn: 'nobody',
  title: 'De ronde is gesloten',
  text: 'Je kunt geen versie meer indienen. Wat je schreef blijft staan. Neem contact op met KIS over meedoen in de volgende ronde.',
}

function forFeedback({ rounds, open: { required, advice } }: Standing): Words {
  const next = rounds + 1
  const submit = { label: `Controleer en dien versie ${next} in`, page: 'indienen' } as const
  if (required + advice === 0)
    return {
      turn: 'owner',
      title: `Dien versie ${next} in`,
      text: 'Alle feedback is beantwoord. Lees je tekst nog een keer door en dien hem in als je tevreden bent.',
      action: submit,
      second: { label: 'Bekijk de feedback', page: 'feedback' },
    }
  return {
    turn: 'owner',
    title: `Verwerk de feedback en dien versie ${next} in`,
    text: `${waiting(required, advice)} Je ziet elke opmerking naast je tekst en kunt er een antwoord bij zetten.`,
    action: { label: 'Lees en verwerk de feedback', page: 'feedback' },
    second: submit,
  }
}

function waiting(required: number, advice: number): string {
  const parts = [
    required > 0 ? `${required} ${required === 1 ? 'opmerking die je moet verwerken' : 'opmerkingen die je moet verwerken'}` : '',
    advice > 0 ? `${advice} ${advice === 1 ? 'advies' : 'adviezen'}` : '',
  ].filter(Boolean)
  return `Er ${required + advice === 1 ? 'wacht' : 'wachten'} nog ${parts.join(' en ')} op een antwoord.`
}

function atRest({ state, rounds, closed, decidedAt }: Standing, today: string): Words {
  const may = decidedAt !== undefined && today <= objectUntil(decidedAt)
  const object = may ? { second: { label: 'Bezwaar maken', page: 'bezwaar' as const } } : {}
  switch (state) {
    case 'included':
      return {
        turn: 'nobody',
        title: 'Gefeliciteerd: je interventie is opgenomen',
        text: 'Hij staat op de website. Kijk bij je interventie hoe vaak hij wordt bekeken.',
      }
    case 'deferred':
      return {
        turn: closed ? 'nobody' : 'owner',
        title: 'Het besluit is aangehouden',
        text: closed
          ? 'KIS vroeg om een aanpassing. Deze ronde is gesloten; overleg met KIS over de volgende ronde.'
          : 'Je interventie kan nog worden opgenomen. Pas aan wat in het besluit staat en dien een nieuwe versie in.',
        ...(closed
          ? object
          : {
              action: { label: 'Pas het werkblad aan', page: 'werkblad' as const },
              second: { label: `Controleer en dien versie ${rounds + 1} in`, page: 'indienen' as const },
            }),
      }
    case 'notIncluded':
      return {
        turn: 'nobody',
        title: 'Je interventie is niet opgenomen',
        text: 'In het besluit hieronder lees je waarom. Je kunt in een volgende ronde opnieuw meedoen; wat je schreef blijft bewaard.',
        ...object,
      }
    case 'declined':
      return { turn: 'nobody', title: 'Je aanmelding gaat niet door', text: 'Hieronder lees je waarom. Je kunt je voor een volgende ronde opnieuw aanmelden.' }
    default:
      return {
        turn: 'nobody',
        title: 'Ingetrokken',
        text: 'Deze inzending doet niet meer mee. Wat je schreef blijft bewaard, alleen voor jouw organisatie en KIS.',
      }
  }
}
