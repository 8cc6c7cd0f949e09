import type { Actor } from '@/lib/auth/policy'
import { blockersOf } from '@/lib/content/blockers'
import type { Blocker } from '@/lib/content/blockers/blocker'
import { type Claimed as ClaimedDocument, claimCurrent } from '@/lib/content/claim'
import { createDocumentIn } from '@/lib/content/commands/create'
import { saveDraftIn } from '@/lib/content/commands/save-draft'
import { goLive } from '@/lib/content/go-live'
import { kinds } from '@/lib/content/registry'
import { isoDay } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import { labelOfPath } from '@/lib/editor/labels'
import { InvalidStateError } from '@/lib/errors'
import type { Claimed } from '@/lib/submissions/claim'
import { includedContent, type Signs } from '@/lib/submissions/decision/inclusion'
import { slugify } from '@/lib/text'

type Judged = { content: unknown; submittedAt: Date }
/** `signs` and `validUntil` as decided; days as text. */
export type Judgement = { signs: Signs; today: string; validUntil: string }

/**
 * Makes the judged version of a submission the published intervention, in the caller's transaction and through the same
 * publication as everything else. Who decided was asked the policy about the decision; that it is published follows
 * from it, so the redactie's rules do not come into it. Returns the document. Throws InvalidStateError with all that
 * is in the way, or when the redactie is writing the next version of the same page.
 */
export async function publishVersion(tx: Tx, actor: Actor, submission: Claimed, version: Judged, judgement: Judgement): Promise<{ id: string; slug: string }> {
  const existing = submission.documentId ? await claimCurrent(tx, submission.documentId) : undefined
  const content = await contentOf(tx, submission, version, judgement, existing)
  const obstacles = await obstaclesTo(tx, submission, content, existing)
  if (obstacles.length > 0) throw new InvalidStateError(inWords(obstacles))
  const publisher: Actor = { id: actor.id, role: 'systeem' }
  const saved = existing
    ? await saveDraftIn(tx, publisher, { id: existing.id, lock: existing.lock, content })
    : await createDocumentIn(tx, publisher, { kind: 'interventie', title: titleOf(content, submission), content, ...freeSlug(titleOf(content, submission)) })
  const document = await claimCurrent(tx, saved.id)
  const changeNote = `Opnieuw beschreven en beoordeeld in de ronde ${submission.round.title}`
  await goLive(tx, publisher, document, { aloneReason: null, ...(existing && { major: true, changeNote }) })
  return { id: document.id, slug: document.nextSlug ?? document.slug }
}

/** What the published intervention would say. */
export async function contentOf(db: Db | Tx, submission: Claimed, version: Judged, judgement: Judgement, existing?: Pick<ClaimedDocument, 'liveVersion'>) {
  const live = existing?.liveVersion?.content as Record<string, unknown> | undefined
  return includedContent(live, {
    ...judgement,
    worksheet: version.content as Record<string, unknown>,
    database: submission.database,
    organisation: { name: submission.organisation.name, doc: await publishedOnly(db, submission.organisation.documentId) },
    describedOn: isoDay(version.submittedAt),
  })
}

/** Something that keeps a version from being published. `path`: where in the worksheet or the record; empty for the whole. */
export type Obstacle = { path: PropertyKey[]; place: string; message: string }

/** All that keeps this content from being published; what could only be better is left out. */
export async function obstaclesTo(db: Db | Tx, { title }: Claimed, content: Record<string, unknown>, existing?: ClaimedDocument): Promise<Obstacle[]> {
  const slug = existing?.slug ?? freeSlug(titleOf(content, { title })).slug ?? 'nieuwe-interventie'
  const found = await blockersOf(db, { id: existing?.id ?? `interventie/${slug}`, slug, nextSlug: existing?.nextSlug ?? null, draftVersion: { content } })
  // Where the name is taken already, a new document gets a number behind its own.
  const blocking = found.filter(({ severity, path }) => severity === 'block' && (existing || path[0] !== 'slug'))
  return [...(existing?.draftVersion ? [beingWritten] : []), ...blocking.map(toObstacle)]
}

const beingWritten: Obstacle = {
  path: [],
  place: 'Redactie',
  message: 'In de redactie staat een concept van deze pagina open. Vraag de redactie het eerst te publiceren of weg te gooien: dan gaat er niets verloren.',
}

function toObstacle({ path, message }: Blocker): Obstacle {
  const place = labelOfPath(
    'interventie',
    path.filter((key) => typeof key !== 'symbol'),
  )
  return { path, place: place || 'Interventie', message }
}

function inWords(obstacles: readonly Obstacle[]): string {
  const list = obstacles.map(({ place, message }) => `${place}: ${message}`).join(' ')
  return `Opnemen kan nog niet, en er is niets gewijzigd. ${list}`
}

function titleOf(content: Readonly<Record<string, unknown>>, { title }: Pick<Claimed, 'title'>): string {
  return typeof content.title === 'string' && content.title.trim() ? content.title.trim().slice(0, 250) : title
}

/** A name of a fixed page of the platform is no address for an intervention. */
function freeSlug(title: string): { slug?: string } {
  const slug = slugify(title).slice(0, 100).replace(/-+$/, '')
  return kinds.interventie.reservedSlugs?.includes(slug) ? { slug: `${slug}-interventie` } : {}
}

async function publishedOnly(db: Db | Tx, documentId: string | null): Promise<string | undefined> {
  if (!documentId) return undefined
  const found = await db.document.findFirst({ where: { id: documentId, status: 'published', trashedAt: null }, select: { id: true } })
  return found?.id
}
