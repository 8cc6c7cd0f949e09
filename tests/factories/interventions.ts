import { randomUUID } from 'node:crypto'
import { systemActor } from '@/lib/auth/policy'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { examplePack } from '@/lib/content/search-documents'
import { db } from '@/lib/db/client'

type Options = { content?: Record<string, unknown>; example?: boolean }

/** An intervention that the public sees; with `example` one of the fictional ones. */
export async function makeIntervention({ content = {}, example = false }: Options = {}) {
  const slug = `interventie-${randomUUID()}`
  const id = `interventie/${slug}`
  const base = { title: 'Samen sterk', summary: 'Een training voor teams die willen leren ingrijpen.', entrances: ['antidiscriminatie'], forms: ['training'] }
  const draft = await saveDraft(db(), systemActor, { id, slug, lock: 0, content: { ...base, ...content } })
  if (example) await db().document.update({ where: { id }, data: { pack: examplePack } })
  await publishDocument(db(), systemActor, { id, lock: draft.lock })
  return { id, slug, path: `/interventies/${slug}`, lock: draft.lock + 1 }
}
