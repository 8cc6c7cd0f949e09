import { randomUUID } from 'node:crypto'
import { type Actor, systemActor } from '@/lib/auth/policy'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { db } from '@/lib/db/client'

export const author: Actor = { id: 'auteur@kis.example', role: 'auteur' }
export const chiefEditor: Actor = { id: 'eindredactie@kis.example', role: 'eindredacteur' }
/** Who writes, and may do all that a chief editor may. */
export const writer: Actor = { id: 'schrijver@kis.example', role: 'eindredacteur' }

/** A second pair of eyes. */
export const otherChief: Actor = { id: 'ander@kis.example', role: 'eindredacteur' }

/** Content of a page that may be published, with what the test wants different. */
export function pageContent(changes: Record<string, unknown> = {}) {
  return { title: 'Een pagina', summary: 'Waar deze pagina over gaat.', body: [{ type: 'paragraph', text: [{ text: 'Tekst.' }] }], ...changes }
}

/** A body with a link to a document. */
export function linking(id: string) {
  return [{ type: 'paragraph', text: [{ text: 'Lees ' }, { text: 'de uitleg erbij', link: { doc: id } }] }]
}

/** A page with a draft only. */
export async function makeDraft(changes: Record<string, unknown> = {}) {
  const slug = `pagina-${randomUUID()}`
  const saved = await saveDraft(db(), systemActor, { id: `pagina/${slug}`, slug, lock: 0, content: pageContent(changes) })
  return { ...saved, slug, path: `/${slug}` }
}

/** A page that the public sees; `lock` is the one to use next. */
export async function makePublished(changes: Record<string, unknown> = {}) {
  const draft = await makeDraft(changes)
  await publishDocument(db(), systemActor, { id: draft.id, lock: draft.lock })
  return { ...draft, lock: draft.lock + 1 }
}
