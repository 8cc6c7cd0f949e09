import { z } from 'zod'
import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { ExpectedError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { enqueue } from '@/lib/jobs/enqueue'
import { asHeaderLine } from '@/lib/mail/mail'
import { absoluteUrl, site } from '@/lib/site/site'
import { claimSubmission } from '@/lib/submissions/claim'
import { openPlaces, templateIds } from '@/lib/submissions/message-templates'
import { ownersOf } from '@/lib/submissions/people'

export const messageForm = z.object({
  /** The identity that the form gave to this message: what is sent twice is one. */
  bericht: z.uuid(),
  sjabloon: z.enum(templateIds),
  onderwerp: z.string().trim().min(3, { error: 'Vul een onderwerp in' }).max(150, { error: 'Houd het onderwerp korter: hoogstens 150 tekens' }),
  tekst: z.string().trim().min(10, { error: 'Schrijf je bericht' }).max(10_000, { error: 'Houd het korter: hoogstens 10.000 tekens' }),
})
export type MessageForm = z.infer<typeof messageForm>

/**
 * Mails the owners of a submission, and keeps the message with it. The same message sent twice goes out once. Returns how
 * many people get it now. Throws NotFoundError, ForbiddenError, and ExpectedError where a place in brackets was left open
 * or nobody of the organisation can log in.
 */
export function sendMessage(db: Db, actor: Actor, submissionId: string, { bericht, sjabloon, onderwerp, tekst }: MessageForm): Promise<number> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, submissionId, 'submission.message')
    assertFilled({ subject: onderwerp, text: tekst })
    const sent = await tx.submissionMessage.findUnique({ where: { id: bericht }, select: { submissionId: true } })
    if (sent) {
      if (sent.submissionId !== submissionId) throw new ExpectedError('Open het formulier opnieuw: dit bericht hoort bij een andere inzending.')
      return 0
    }
    const owners = await ownersOf(tx, submission.organisationId)
    if (owners.length === 0) throw new ExpectedError(`Niemand van ${submission.organisation.name} kan nog inloggen. Er is niets verstuurd.`)
    await tx.submissionMessage.create({ data: { id: bericht, submissionId, template: sjabloon, subject: onderwerp, text: tekst, sentBy: actor.id } })
    await recordEvents(tx, actor, [{ type: 'submission.messaged', data: { submissionId, template: sjabloon } }])
    const url = absoluteUrl(readEnv().siteUrl, `/mijn-interventies/inzendingen/${submissionId}`)
    for (const { name, email } of owners)
      await enqueue(tx, 'mail.send', {
        to: email,
        replyTo: { name: 'KIS', address: site.email },
        subject: asHeaderLine(onderwerp),
        text: messageText(name, tekst, url),
      })
    return owners.length
  })
}

/** The mail as people get it. */
export function messageText(name: string, text: string, url: string): string {
  return `Beste ${name},\n\n${text}\n\nJe inzending: ${url}\n\nKIS\nJe kunt op dit bericht antwoorden.`
}

/** Throws ExpectedError that names what was left open. */
export function assertFilled(message: { subject: string; text: string }): void {
  const open = openPlaces(message)
  if (open.length > 0) throw new ExpectedError(`Vul eerst in wat nog tussen haken staat: ${open.join(', ')}.`)
}
