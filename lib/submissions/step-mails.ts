import type { Actor } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/client'
import { quoted } from '@/lib/mail/mail'
import type { Claimed } from '@/lib/submissions/claim'
import { notify } from '@/lib/submissions/notify'
import { assessorsOf, coordinators, ownersOf, type Person } from '@/lib/submissions/people'
import { type Step, submissionLabels } from '@/lib/submissions/states'

export type StepTaken = { step: Exclude<Step, 'register'>; reason: string; said?: string }
type Side = 'owners' | 'coordinators' | 'assessors'
type Words = { subject: string; text: string }
type Template = { [S in Side]?: (submission: Claimed) => Words }

const named = ({ title }: Claimed) => `“${title}”`

/** Who hears what when a step is taken. What is private (the reason of a withdrawal) goes to nobody by mail. */
const templates: Record<StepTaken['step'], Template> = {
  accept: {
    owners: (s) => ({
      subject: `Je doet mee: ${s.title}`,
      text:
        s.state === 'workshop'
          ? `${named(s)} doet mee in de ronde ${s.round.title}. De volgende stap is de workshop: kies een datum op de pagina hieronder. Je kunt ook alvast beginnen met schrijven.`
          : `${named(s)} doet mee in de ronde ${s.round.title}. Je hoeft geen workshop te volgen en kunt meteen beginnen met schrijven.`,
    }),
  },
  decline: { owners: (s) => ({ subject: `Over je aanmelding: ${s.title}`, text: `${named(s)} kan niet meedoen in de ronde ${s.round.title}.` }) },
  finishWorkshop: {
    owners: (s) => ({
      subject: `Aan de slag: ${s.title}`,
      text: `${s.workshopExemption ? 'Je hoeft geen workshop te volgen' : 'De workshop is geweest'}. Schrijf nu de eerste versie van ${named(s)} en dien die in.`,
    }),
  },
  submit: {
    coordinators: (s) => ({ subject: `Ingediend: ${s.title}`, text: `${s.organisation.name} diende versie ${s.rounds} van ${named(s)} in.` }),
    assessors: (s) => ({ subject: `Nieuwe versie: ${s.title}`, text: `Er is een nieuwe versie (${s.rounds}) van ${named(s)}. Je vindt die in je lijst.` }),
    owners: (s) => ({ subject: `Ontvangen: ${s.title}`, text: `We hebben versie ${s.rounds} van ${named(s)} ontvangen. Je hoort van ons.` }),
  },
  releaseFeedback: {
    owners: (s) => ({
      subject: `Feedback op ${s.title}`,
      text: `Er is feedback op versie ${s.rounds} van ${named(s)}. Je leest die naast de tekst waar ze over gaat.`,
    }),
  },
  startAssessment: {
    assessors: (s) => ({ subject: `Te beoordelen: ${s.title}`, text: `Versie ${s.rounds} van ${named(s)} ligt klaar om te beoordelen.` }),
    owners: (s) => ({
      subject: `In beoordeling: ${s.title}`,
      text: `Twee beoordelaars bekijken nu versie ${s.rounds} van ${named(s)}. Je hoeft niets te doen.`,
    }),
  },
  compare: {
    assessors: (s) => ({
      subject: `Samen verder: ${s.title}`,
      text: `Beide beoordelingen van ${named(s)} zijn binnen. Bekijk elkaars oordeel en kom samen tot een advies.`,
    }),
    coordinators: (s) => ({ subject: `Beide beoordelingen binnen: ${s.title}`, text: `De beoordelaars van ${named(s)} zoeken nu consensus.` }),
  },
  returnToOwner: { owners: (s) => ({ subject: `Nog een keer: ${s.title}`, text: `We vragen je om ${named(s)} nog een keer aan te passen.` }) },
  decide: { owners: (s) => ({ subject: `Besluit over ${s.title}`, text: `Er is een besluit over ${named(s)}: ${submissionLabels[s.state].toLowerCase()}.` }) },
  object: {
    coordinators: (s) => ({ subject: `Bezwaar: ${s.title}`, text: `${s.organisation.name} maakt bezwaar tegen het besluit over ${named(s)}.` }),
    owners: (s) => ({ subject: `Bezwaar ontvangen: ${s.title}`, text: `We hebben je bezwaar tegen het besluit over ${named(s)} ontvangen.` }),
  },
  dismissObjection: {
    owners: (s) => ({ subject: `Over je bezwaar: ${s.title}`, text: `Het besluit over ${named(s)} blijft staan: ${submissionLabels[s.state].toLowerCase()}.` }),
  },
  grantObjection: {
    owners: (s) => ({ subject: `Over je bezwaar: ${s.title}`, text: `Je bezwaar is gegrond. ${named(s)} wordt opnieuw beoordeeld.` }),
    assessors: (s) => ({ subject: `Opnieuw te beoordelen: ${s.title}`, text: `Een bezwaar is gegrond: ${named(s)} wordt opnieuw beoordeeld.` }),
  },
  withdraw: {
    coordinators: (s) => ({ subject: `Ingetrokken: ${s.title}`, text: `${named(s)} is ingetrokken. De reden staat bij de inzending.` }),
    assessors: (s) => ({ subject: `Ingetrokken: ${s.title}`, text: `${named(s)} is ingetrokken. Je hoeft er niets meer voor te doen.` }),
    owners: (s) => ({ subject: `Ingetrokken: ${s.title}`, text: `${named(s)} is ingetrokken uit de ronde ${s.round.title}.` }),
  },
}

/** Where each side reads about a submission. */
const pages: Record<Side, (id: string) => string> = {
  owners: (id) => `/mijn-interventies/inzendingen/${id}`,
  coordinators: (id) => `/beoordelen/inzendingen/${id}`,
  assessors: (id) => `/beoordelen/opdrachten/${id}`,
}

const peopleOf: Record<Side, (tx: Tx, submission: Claimed) => Promise<Person[]>> = {
  owners: (tx, { organisationId }) => ownersOf(tx, organisationId),
  coordinators: (tx) => coordinators(tx),
  assessors: (tx, { id }) => assessorsOf(tx, id),
}

/** Puts the mails about a step in the queue, in its transaction: nobody hears of what did not happen. Who did it hears nothing, but the owners a receipt. */
export async function mailStep(tx: Tx, actor: Actor, submission: Claimed, { step, reason, said }: StepTaken): Promise<void> {
  for (const side of ['owners', 'coordinators', 'assessors'] as const) {
    const words = templates[step][side]?.(submission)
    if (!words) continue
    const because = reason && step !== 'withdraw' ? `\n\n${quoted(reason)}` : ''
    const people = (await peopleOf[side](tx, submission)).filter(({ id }) => id !== actor.id || side === 'owners')
    const text = `${words.text}${because}${said ? `\n\n${said}` : ''}`
    await notify(tx, people, { subject: words.subject, text, path: pages[side](submission.id) })
  }
}
