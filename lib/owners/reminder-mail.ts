import { formatDate } from '@/lib/dates'
import { asHeaderLine, type Mail } from '@/lib/mail/mail'
import type { Reason } from '@/lib/owners/reminder-rules'
import { absoluteUrl } from '@/lib/site/site'
import type { Person } from '@/lib/submissions/people'

export type Remembered = { slug: string; title: string; validUntil: string | undefined; reason: Reason }

/** The mail that asks whether a description is still right. Its link only shows the page; the owner confirms there with one button. */
export function confirmationMail({ name, email }: Person, { slug, title, validUntil, reason }: Remembered, siteUrl: string): Mail {
  return {
    to: email,
    subject: asHeaderLine(`${reason.type === 'expired' ? 'Niet meer geldig' : 'Klopt dit nog'}: ${title}`),
    text: [
      `Beste ${name},`,
      opening(title, validUntil, reason),
      'Lees je pagina even na. Klopt alles nog? Log in en klik op “Ja, dit klopt nog”. Is er iets veranderd, geef dat dan door met “Een wijziging doorgeven”.',
      absoluteUrl(siteUrl, `/mijn-interventies/interventies/${slug}`),
      'KIS',
    ].join('\n\n'),
  }
}

function opening(title: string, validUntil: string | undefined, reason: Reason): string {
  const until = validUntil ? formatDate(validUntil) : ''
  switch (reason.type) {
    case 'expired':
      return `De beschrijving van “${title}” was geldig tot en met ${until}. Er staat nu bij dat zij verlopen is, en het keurmerk zegt dat het niet meer geldig is.`
    case 'before':
      return `De beschrijving van “${title}” is nog geldig tot en met ${until}: nog ${reason.months === 1 ? 'één maand' : `${reason.months} maanden`}.`
    case 'year':
      return `Het is ${reason.years === 1 ? 'een jaar' : `${reason.years} jaar`} geleden dat je bevestigde dat de beschrijving van “${title}” klopt.`
  }
}
