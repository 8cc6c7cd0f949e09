import { z } from 'zod'
import { type Actor, authorize } from '@/lib/auth/policy'
import { type SavedDraft, saveDraftIn } from '@/lib/content/commands/save-draft'
import { type KindId, kindId, slug } from '@/lib/content/id'
import type { Db, Tx } from '@/lib/db/client'
import { ConflictError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { slugify } from '@/lib/text'

/** `slug` is the last part of its address; left out, it is made of the title. `content` is a first draft beside the title. */
export const newDocument = z.strictObject({
  kind: kindId,
  title: z.string().trim().min(1, { error: 'Geef een titel' }).max(250, { error: 'Deze titel is te lang: hoogstens 250 tekens' }),
  slug: slug.optional(),
  content: z.record(z.string(), z.unknown()).default({}),
})
export type NewDocument = z.input<typeof newDocument>

/**
 * Makes a document that only the redactie sees, looked after by whoever makes it. Throws ConflictError when a slug
 * that was asked for is taken; one that is made of the title gets a number behind it instead.
 */
export function createDocument(db: Db, actor: Actor, input: NewDocument): Promise<SavedDraft> {
  return db.$transaction((tx) => createDocumentIn(tx, actor, input))
}

/** The same, as a part of a command. */
export async function createDocumentIn(tx: Tx, actor: Actor, input: NewDocument): Promise<SavedDraft> {
  const { kind, title, content, ...wanted } = newDocument.parse(input)
  authorize(actor, 'document.create')
  const base = wanted.slug ?? (slugify(title).slice(0, 100).replace(/-+$/, '') || 'zonder-titel')
  const id = await claimName(tx, actor, kind, base, wanted.slug ? 1 : mostNames)
  await recordEvents(tx, actor, [{ type: 'document.created', documentId: id }])
  return saveDraftIn(tx, actor, { id, lock: 0, content: { ...content, title } })
}

const mostNames = 50

async function claimName(tx: Tx, actor: Actor, kind: KindId, base: string, tries: number): Promise<string> {
  for (let i = 1; i <= tries; i++) {
    const slug = i === 1 ? base : `${base}-${i}`
    const ownerId = actor.role === 'systeem' ? null : actor.id
    const { count } = await tx.document.createMany({ data: [{ id: `${kind}/${slug}`, kind, slug, ownerId }], skipDuplicates: true })
    if (count === 1) return `${kind}/${slug}`
  }
  throw new ConflictError('Er is al een document met dit adres. Kies een ander adres, of open dat document.')
}
