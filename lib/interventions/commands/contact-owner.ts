import { type Actor, authorize } from '@/lib/auth/policy'
import { type ContentOf, kinds } from '@/lib/content/registry'
import { examplePack } from '@/lib/content/search-documents'
import type { Db, Tx } from '@/lib/db/client'
import { NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import type { ContactForm } from '@/lib/interventions/contact-form'
import { type Contact, copyMail, messageMail } from '@/lib/interventions/contact-mail'
import { type Receiver, receiverOf } from '@/lib/interventions/receiver'
import { enqueue } from '@/lib/jobs/enqueue'
import { jobIdOf } from '@/lib/jobs/job-id'
import { type Limit, takeFrom } from '@/lib/rate-limit/limit'
import { mailboxOf, whoAt } from '@/lib/rate-limit/who'
import { absoluteUrl, site } from '@/lib/site/site'

/** `client` is the network address of whoever sends it; `siteUrl` the public address of the site, for the mails. */
export type ContactInput = ContactForm & { client: string; siteUrl: string }
export type Contacted = { receiver: Receiver['type']; copy: boolean }

const hour = 3_600

/**
 * Brings a message to the owner of an intervention without telling the address, and a copy to the sender if asked.
 * Sending the same form twice sends one mail. Throws NotFoundError when the intervention is not published,
 * ForbiddenError, and RateLimitedError when the sender, the network or the owner has had enough for now.
 */
export async function contactOwner(db: Db, actor: Actor, input: ContactInput): Promise<Contacted> {
  return db.$transaction(async (tx) => {
    const { id, path, example, content } = await load(tx, input.interventie)
    authorize(actor, 'intervention.contact')
    const receiver = receiverOf(content, example)
    const contact: Contact = {
      title: content.title,
      url: absoluteUrl(input.siteUrl, path),
      name: input.naam,
      organisation: input.organisatie,
      email: input.email,
      message: input.bericht,
    }
    const copy = input.kopie === 'ja'
    const isNew = await enqueue(tx, 'mail.send', messageMail(contact, receiver), identityOf(input, 'bericht'))
    if (!isNew) return { receiver: receiver.type, copy }
    await takeFrom(tx, limitsFor(id, input))
    if (copy) await enqueue(tx, 'mail.send', copyMail(contact), identityOf(input, 'kopie'))
    await recordEvents(tx, actor, [{ type: 'owner.contacted', documentId: id, data: { receiver: receiver.type, copy } }])
    return { receiver: receiver.type, copy }
  })
}

async function load(tx: Tx, slug: string) {
  const document = await tx.document.findUnique({ where: { kind_slug: { kind: 'interventie', slug } }, include: { liveVersion: true } })
  if (!document?.liveVersion || document.status !== 'published' || document.trashedAt)
    throw new NotFoundError('Deze interventie staat niet (meer) op het kennisplatform. Je bericht is niet verstuurd.')
  const content = document.liveVersion.content as ContentOf<'interventie'>
  return { id: document.id, path: kinds.interventie.path(slug, content), example: document.pack === examplePack, content }
}

/** Room for a whole office behind one address, and for a person with questions to several owners. */
function limitsFor(id: string, { email, client }: ContactInput): Limit[] {
  const often = 'zijn het afgelopen uur al veel berichten verstuurd.'
  return [
    { what: 'contact.sender', who: mailboxOf(email), max: 5, windowSeconds: hour, reason: `Met dit e-mailadres ${often}` },
    { what: 'contact.client', who: whoAt(client), max: 30, windowSeconds: hour, reason: `Vanaf jouw netwerk ${often}` },
    {
      what: 'contact.intervention',
      who: id,
      max: 40,
      windowSeconds: 24 * hour,
      reason: `Over deze interventie zijn vandaag al heel veel berichten verstuurd. Heb je haast? Mail ${site.email}.`,
    },
  ]
}

/** One form sent twice, by a second click or a lost answer, is one message: by the form as it was shown and filled in. */
function identityOf({ stempel, interventie, naam, organisatie, email, bericht, kopie }: ContactInput, part: string): string {
  return jobIdOf([part, stempel, interventie, naam, organisatie, email, bericht, kopie])
}
