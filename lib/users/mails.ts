import { formatMoment } from '@/lib/dates'
import { asHeaderLine, type Mail } from '@/lib/mail/mail'
import { absoluteUrl, site } from '@/lib/site/site'

/** Who gets it, and the public address of the site. */
export type Addressee = { name: string; email: string; siteUrl: string }

/** Who is invited; `organisation`: for which one they are to describe interventions, if any. */
export type Invitee = Addressee & { organisation?: string | undefined }

/** The link with which somebody gets in for the first time. `by`: who invites, if it was a person. */
export function invitationMail({ name, email, siteUrl, organisation }: Invitee, token: string, by: string | undefined, until: Date): Mail {
  const work = organisation ? `mee te schrijven voor ${asHeaderLine(organisation, 200)} op het ${site.name}` : `mee te werken aan het ${site.name}`
  return {
    to: email,
    subject: asHeaderLine(organisation ? `Uitnodiging om mee te schrijven voor ${organisation}` : `Uitnodiging voor de redactie van ${site.shortName}`),
    text: paragraphs(
      greeting(name),
      `${by ? asHeaderLine(by, 100) : site.shortName} nodigt je uit om ${work}. Kies een wachtwoord, dan kun je erin:`,
      absoluteUrl(siteUrl, `/uitnodiging/${token}`),
      `De link werkt één keer, tot ${within(until)}. Is hij verlopen? Vraag dan om een nieuwe uitnodiging.`,
      'Verwachtte je dit niet? Dan hoef je niets te doen.',
      signature,
    ),
  }
}

/** The link with which somebody chooses a new password. */
export function resetMail({ name, email, siteUrl }: Addressee, token: string, until: Date): Mail {
  return {
    to: email,
    subject: 'Kies een nieuw wachtwoord',
    text: paragraphs(
      greeting(name),
      `Er is een nieuw wachtwoord gevraagd voor jouw account bij het ${site.name}. Kies het hier:`,
      absoluteUrl(siteUrl, `/wachtwoord/nieuw/${token}`),
      `De link werkt één keer, tot ${within(until)}.`,
      'Vroeg je dit niet zelf? Dan hoef je niets te doen: je wachtwoord is niet veranderd.',
      signature,
    ),
  }
}

/** For who asks for a new password and has none: they come in through their organisation. */
export function throughProviderMail({ name, email, siteUrl }: Addressee, provider: string): Mail {
  return {
    to: email,
    subject: 'Zo log je in',
    text: paragraphs(
      greeting(name),
      `Er is een nieuw wachtwoord gevraagd voor jouw account bij het ${site.name}. Jij hebt er geen: je logt in met ${provider}.`,
      absoluteUrl(siteUrl, '/inloggen'),
      signature,
    ),
  }
}

/** That something about who gets in was changed, so that who did not do it can act. `what` is a sentence. */
export function noticeMail({ name, email }: Omit<Addressee, 'siteUrl'>, what: string): Mail {
  return {
    to: email,
    subject: 'Er is iets veranderd aan je account',
    text: paragraphs(
      greeting(name),
      what,
      `Was jij dit? Dan hoef je niets te doen. Was jij dit niet? Mail dan meteen ${site.email}: iemand anders kan bij je account.`,
      signature,
    ),
  }
}

const signature = `${site.name}\n${site.email}`

function greeting(name: string): string {
  return `Hallo ${asHeaderLine(name, 100)},`
}

/** "om 14:35 uur", or "29 november 2026 om 14:35 uur". */
function within(moment: Date): string {
  return formatMoment(moment).replace(/^(om|op) /, (word) => (word === 'op ' ? '' : 'vandaag om '))
}

function paragraphs(...parts: string[]): string {
  return `${parts.join('\n\n')}\n`
}
