import { asHeaderLine, type Mail } from '@/lib/mail/mail'
import { absoluteUrl, site } from '@/lib/site/site'
import type { Addressee } from '@/lib/users/mails'

/** `by`: who invites; `organisation`: for which one is to write. */
type Invited = Addressee & { by: string; organisation: string }

/** For who has an account that can't write for another organisation. */
export function notAddedMail({ name, email, siteUrl, by, organisation }: Invited): Mail {
  return toPerson(
    { name, email },
    `Uitnodiging om mee te schrijven voor ${organisation}`,
    `${asHeaderLine(by, 100)} nodigt je uit om op het ${site.name} mee te schrijven voor ${asHeaderLine(organisation, 200)}.`,
    `Bij dit e-mailadres hoort al een account, en dat kan niet voor twee organisaties zijn. Wil je meedoen? Vraag ${asHeaderLine(by, 100)} om je op een ander e-mailadres uit te nodigen, of mail ${site.email}.`,
    absoluteUrl(siteUrl, '/inloggen'),
    'Verwachtte je dit niet? Dan hoef je niets te doen.',
  )
}

/** For who has an account without an organisation: from now on it has one. */
export function addedMail({ name, email, siteUrl, by, organisation }: Invited): Mail {
  return toPerson(
    { name, email },
    `Uitnodiging om mee te schrijven voor ${organisation}`,
    `${asHeaderLine(by, 100)} heeft je toegevoegd aan ${asHeaderLine(organisation, 200)} op het ${site.name}. Log in om mee te schrijven:`,
    absoluteUrl(siteUrl, '/mijn-interventies'),
    `Klopt dit niet? Mail ${site.email}.`,
  )
}

/** For who does not belong to it any more. */
export function removedMail({ name, email, organisation }: Omit<Invited, 'by' | 'siteUrl'>): Mail {
  return toPerson(
    { name, email },
    `Je hoort niet meer bij ${organisation}`,
    `Je bent weggehaald bij ${asHeaderLine(organisation, 200)} op het ${site.name}. Je ziet hun interventies niet meer, en je bent uitgelogd. Wat je schreef, blijft bij hen staan.`,
    `Klopt dit niet? Vraag het je collega’s, of mail ${site.email}.`,
  )
}

function toPerson({ name, email }: { name: string; email: string }, subject: string, ...parts: string[]): Mail {
  return { to: email, subject: asHeaderLine(subject), text: `${[`Hallo ${asHeaderLine(name, 100)},`, ...parts, `${site.name}\n${site.email}`].join('\n\n')}\n` }
}
