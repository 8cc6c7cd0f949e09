import type { Actor } from '@/lib/auth/policy'
import { formatDate } from '@/lib/dates'
import type { Tx } from '@/lib/db/client'
import type { Round } from '@/lib/db/generated/client'
import type { Mail } from '@/lib/mail/mail'
import { dayText } from '@/lib/rounds/days'
import { absoluteUrl, site } from '@/lib/site/site'
import { notify } from '@/lib/submissions/notify'
import { coordinators } from '@/lib/submissions/people'
import type { Registration } from '@/lib/submissions/registration/registration'

/** A registration that came through. `over`: the round had enough already. */
export type NewRegistration = { submissionId: string; round: Round; registration: Registration; over: boolean }

/** Tells the coordinators, and gives who registered a receipt. */
export async function mailRegistered(tx: Tx, actor: Actor, { submissionId, round, registration, over }: NewRegistration): Promise<void> {
  const { interventie, organisatie, soort } = registration
  const renewal = soort === 'nieuwe-versie' ? ' Het gaat om een nieuwe versie van een interventie die al in de database staat.' : ''
  await notify(tx, await coordinators(tx), {
    subject: `Aangemeld: ${interventie}`,
    text: `${organisatie} meldde “${interventie}” aan voor de ronde ${round.title}.${renewal}${over ? ` Er zijn nu meer aanmeldingen dan plaatsen (${round.capacity}).` : ''} Bekijk de aanmelding en laat weten of ze mee kan doen.`,
    path: `/beoordelen/inzendingen/${submissionId}`,
  })
  const person = await tx.user.findUniqueOrThrow({ where: { id: actor.id }, select: { id: true, name: true, email: true } })
  await notify(tx, [person], {
    subject: `Aangemeld: ${interventie}`,
    text: [
      `Fijn dat je meedoet. We hebben je aanmelding van “${interventie}” voor de ronde ${round.title} ontvangen.`,
      over ? `Er zijn meer aanmeldingen dan de ${round.capacity} plaatsen. Je staat genoteerd; of er plek is, hoor je van ons.` : '',
      `Wat nu? Wij bekijken je aanmelding en mailen je of je meedoet. Aanmelden kan tot en met ${formatDate(dayText(round.registrationUntil))}; daarna hoor je het in elk geval. Je hoeft nu niets te doen.`,
    ]
      .filter(Boolean)
      .join('\n\n'),
    path: `/mijn-interventies/inzendingen/${submissionId}`,
  })
}

/** What somebody is to us who asks to register: what their mail says differs, what the page says does not. */
export type Known = { as: 'new' | 'owner' | 'invited'; token: string } | { as: 'other' }

type Requested = { email: string; days: number; siteUrl: string }

/**
 * The mail after the form was sent, under one subject for everybody. Nobody showed yet that the address is theirs, so it holds
 * nothing of what was typed: no stranger can have us mail their words.
 */
export function requestMail({ email, days, siteUrl }: Requested, known: Known): Mail {
  const url = (path: string) => absoluteUrl(siteUrl, path)
  return {
    to: email,
    subject: `Bevestig je aanmelding bij ${site.shortName}`,
    text: [
      'Hallo,',
      `Met dit e-mailadres is op het ${site.name} een interventie aangemeld.`,
      ...whatToDo(known, url, `De link werkt ${days} dagen. Pas als je bevestigt, is de interventie aangemeld.`),
      'Heb je dit niet zelf gedaan? Dan heeft iemand anders jouw adres ingevuld. Je hoeft niets te doen.',
      `${site.name}\n${site.email}`,
    ].join('\n\n'),
  }
}

function whatToDo(known: Known, url: (path: string) => string, within: string): string[] {
  switch (known.as) {
    case 'new':
      return [
        'Nog één stap: bevestig je aanmelding en kies een wachtwoord. Daarna zie je op een eigen pagina hoe het verdergaat.',
        url(`/uitnodiging/aanmelding/${known.token}`),
        within,
      ]
    case 'owner':
      return [
        'Je hebt al een account. Log in, kijk na wat je invulde en bevestig je aanmelding:',
        url(`/mijn-interventies/nieuw?aanvraag=${known.token}`),
        within,
      ]
    case 'invited':
      return [
        `Er staat al een account voor je klaar, nog zonder wachtwoord. Vraag eerst een link om een wachtwoord te kiezen: ${url('/wachtwoord/vergeten')}`,
        'Kijk daarna na wat je invulde en bevestig je aanmelding:',
        url(`/mijn-interventies/nieuw?aanvraag=${known.token}`),
        within,
      ]
    default:
      return [
        `Bij dit e-mailadres hoort al een account waarmee je geen interventies kunt aanmelden. Gebruik een ander e-mailadres, of mail ${site.email}. We denken graag mee.`,
      ]
  }
}
