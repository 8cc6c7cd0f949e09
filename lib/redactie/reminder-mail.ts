import { formatDate } from '@/lib/dates'
import type { Mail } from '@/lib/mail/mail'
import { truncate } from '@/lib/text'

/** A document whose review date, `on`, comes or is past. */
export type DueDocument = { id: string; title: string; on: string }

const mostNamed = 60

/** One mail about all that somebody should look at again. */
export function reminderMail({ email, name }: { email: string; name: string }, documents: readonly DueDocument[], siteUrl: string): Mail {
  const more = documents.length - mostNamed
  const lines = documents
    .slice(0, mostNamed)
    .map(({ id, title, on }) => `- ${truncate(title, 120)}\n  controleren vóór ${formatDate(on)}\n  ${siteUrl}/redactie/documenten/${id}`)
  return {
    to: email,
    subject: documents.length === 1 ? 'Eén document om te controleren' : `${documents.length} documenten om te controleren`,
    text: [
      `Beste ${name},`,
      'Klopt dit nog? Lees het na. Is alles nog goed, klik dan in je overzicht op “Nog actueel”. Zo niet, pas het aan.',
      lines.join('\n\n'),
      ...(more > 0 ? [`En nog ${more} andere. Je vindt ze allemaal op ${siteUrl}/redactie/documenten?controle=binnenkort&sorteer=controle`] : []),
      `Je overzicht: ${siteUrl}/redactie`,
      'Over elke controledatum krijg je één bericht.',
    ].join('\n\n'),
  }
}
