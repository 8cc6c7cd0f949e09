import type { Receiver } from '@/lib/interventions/receiver'
import { asHeaderLine, type Mail, quoted } from '@/lib/mail/mail'
import { site } from '@/lib/site/site'

/** A question about an intervention. `url` is its page; `organisation` may be empty. */
export type Contact = { title: string; url: string; name: string; organisation: string; email: string; message: string }

/** The message itself. Answering it answers the sender. */
export function messageMail(contact: Contact, receiver: Receiver): Mail {
  const { title, url, email } = contact
  const name = asHeaderLine(contact.name, 100)
  const organisation = asHeaderLine(contact.organisation, 100)
  return {
    to: receiver.type === 'eigenaar' ? receiver.email : site.email,
    replyTo: { name, address: email },
    subject: asHeaderLine(`${receiver.type === 'voorbeeld' ? '[Voorbeeld] ' : ''}Bericht over ${title}, via ${site.shortName}`),
    text: paragraphs(
      'Hallo,',
      `Iemand heeft op het ${site.name} een bericht achtergelaten over de interventie ${asHeaderLine(title)}.`,
      [`Naam: ${name}`, `Organisatie: ${organisation || 'niet ingevuld'}`, `E-mailadres: ${email}`, `Pagina: ${url}`].join('\n'),
      `Het bericht:\n\n${quoted(contact.message)}`,
      explain(receiver),
      signature,
    ),
  }
}

/** What the sender gets: their own words back. Says nothing of where the message went. */
export function copyMail({ title, url, email, message }: Contact): Mail {
  return {
    to: email,
    subject: asHeaderLine(`Kopie van je bericht over ${title}`),
    text: paragraphs(
      'Hallo,',
      `Op het ${site.name} is met dit e-mailadres een bericht verstuurd over de interventie ${asHeaderLine(title)}. Dit is de kopie waar je om vroeg.`,
      `Pagina: ${url}`,
      `Het bericht:\n\n${quoted(message)}`,
      'Je hoeft niets te doen. Een antwoord komt van degene aan wie je schreef; wij weten niet wanneer.',
      `Heb je dit niet zelf verstuurd? Dan heeft iemand anders jouw e-mailadres ingevuld. Laat het ons weten via ${site.email}, en klik nergens op in het bericht.`,
      signature,
    ),
  }
}

function explain(receiver: Receiver): string {
  if (receiver.type === 'voorbeeld')
    return 'Deze interventie is een verzonnen voorbeeld. Ze heeft geen eigenaar, en de afzender weet dat niemand hoeft te antwoorden.'
  if (receiver.type === 'kis')
    return [
      `Wat vragen we van je? Van de eigenaar${receiver.owner ? ` (${asHeaderLine(receiver.owner)})` : ''} kennen we geen e-mailadres. Stuur dit bericht door, of beantwoord het zelf.`,
      'Een antwoord op deze mail gaat naar de afzender. De afzender heeft gelezen dat KIS het bericht doorstuurt.',
    ].join('\n')
  return [
    'Antwoorden? Beantwoord deze mail gewoon. Je antwoord gaat naar de afzender, die dan ook jouw e-mailadres ziet.',
    '',
    'Waarom krijg je dit? Jouw adres staat bij ons als contactadres van deze interventie. Het staat niet op de site en de afzender kent het niet.',
    `Klopt het niet meer, of wil je geen berichten? Mail ${site.email}.`,
    '',
    `We lezen berichten niet vooraf. Vertrouw je het niet, klik dan nergens op en stuur deze mail door aan ${site.email}.`,
  ].join('\n')
}

const signature = `${site.name}\n${site.email}`

function paragraphs(...parts: string[]): string {
  return `${parts.join('\n\n')}\n`
}
