import { type AccountRole, type Actor, can } from '@/lib/auth/policy'
import type { Claimed } from '@/lib/content/claim'
import { kindOf } from '@/lib/content/id'
import { kinds } from '@/lib/content/registry'
import type { Tx } from '@/lib/db/client'
import { isUuid } from '@/lib/db/uuid'
import { readEnv } from '@/lib/env'
import { NotFoundError } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/enqueue'
import { asHeaderLine, quoted } from '@/lib/mail/mail'

type Person = { id: string; name: string; email: string }
type About = Pick<Claimed, 'id' | 'title' | 'ownerId' | 'draftVersion'>

/** Somebody who may be asked to review. Throws NotFoundError for who can't approve, or has no account (any more). */
export async function reviewerOf(tx: Tx, id: string): Promise<Person> {
  const user = await tx.user.findFirst({ where: { id, blockedAt: null } })
  if (!user || !can({ id, role: user.role as AccountRole }, 'document.approve', { state: 'review' }))
    throw new NotFoundError('Deze persoon kan niet beoordelen. Kies een redacteur of eindredacteur.')
  return user
}

/** Asks somebody to review. */
export async function mailReviewer(tx: Tx, actor: Actor, document: About, reviewer: Person, note?: string): Promise<void> {
  const who = await nameOf(tx, actor)
  const text = `${who} vraagt je om ${what(document)} te beoordelen.${note ? `\n\n${quoted(note)}` : ''}`
  await send(tx, [reviewer], `Wil je dit beoordelen? ${document.title}`, text, document)
}

/** Tells who wrote or handed it in what should change. */
export async function mailChanges(tx: Tx, actor: Actor, document: About, reason: string): Promise<void> {
  const text = `${await nameOf(tx, actor)} vraagt om wijzigingen in ${what(document)}:\n\n${quoted(reason)}`
  await send(tx, await makers(tx, document, actor), `Wijzigingen gevraagd: ${document.title}`, text, document)
}

/** Tells them that it is approved. */
export async function mailApproved(tx: Tx, actor: Actor, document: About): Promise<void> {
  const text = `${await nameOf(tx, actor)} heeft ${what(document)} goedgekeurd. Een eindredacteur kan het nu publiceren of plannen.`
  await send(tx, await makers(tx, document, actor), `Goedgekeurd: ${document.title}`, text, document)
}

/** Tells them, when somebody else or the planner did it, that readers can see it. */
export async function mailPublished(tx: Tx, actor: Actor, document: About, planners: readonly string[] = []): Promise<void> {
  if (actor.id === 'import') return
  const by = actor.role === 'systeem' ? 'Volgens planning is' : `${await nameOf(tx, actor)} heeft`
  await send(tx, await makers(tx, document, actor, planners), `Gepubliceerd: ${document.title}`, `${by} ${what(document)} gepubliceerd.`, document)
}

/** Tells them that what was planned did not happen, and why. */
export async function mailRefused(tx: Tx, actor: Actor, document: About, reasons: readonly string[], planners: readonly string[] = []): Promise<void> {
  const list = reasons.map((reason) => `- ${reason}`).join('\n')
  const text = `De planning voor ${what(document)} is niet uitgevoerd:\n\n${list}\n\nLos dit op en plan of publiceer daarna opnieuw.`
  await send(tx, await makers(tx, document, actor, planners), `Niet volgens planning gelukt: ${document.title}`, text, document)
}

/** Tells them that it went out of publication as planned. */
export async function mailWithdrawn(tx: Tx, actor: Actor, document: About, planners: readonly string[] = []): Promise<void> {
  const text = `Volgens planning staat ${what(document)} niet meer in de lijsten en zoekresultaten van de website.`
  await send(tx, await makers(tx, document, actor, planners), `Uit publicatie volgens planning: ${document.title}`, text, document)
}

/** Who looks after it, wrote it last or handed it in, except who does this now. */
async function makers(tx: Tx, { ownerId, draftVersion }: About, actor: Actor, others: readonly string[] = []): Promise<Person[]> {
  const ids = [ownerId, draftVersion?.author, draftVersion?.submittedBy, ...others].flatMap((id) => (id && id !== actor.id && isUuid(id) ? [id] : []))
  return tx.user.findMany({ where: { id: { in: [...new Set(ids)] }, blockedAt: null }, orderBy: { id: 'asc' } })
}

async function nameOf(tx: Tx, { id }: Actor): Promise<string> {
  const user = isUuid(id) ? await tx.user.findUnique({ where: { id }, select: { name: true } }) : null
  return user?.name ?? 'De redactie'
}

function what({ id, title }: About): string {
  return `${kinds[kindOf(id)].label.one.toLowerCase()} “${title}”`
}

async function send(tx: Tx, people: readonly Person[], subject: string, text: string, { id }: About): Promise<void> {
  const address = `${readEnv().siteUrl}/redactie/documenten/${id}/publiceren`
  for (const { email, name } of people)
    await enqueue(tx, 'mail.send', { to: email, subject: asHeaderLine(subject), text: `Beste ${name},\n\n${text}\n\n${address}\n\nDe redactie van KIS` })
}
