import { type Actor, can } from '@/lib/auth/policy'
import { blockersOf } from '@/lib/content/blockers'
import { type KindId, kindOf } from '@/lib/content/id'
import { references } from '@/lib/content/references'
import { kinds } from '@/lib/content/registry'
import { stateLabels, statusLabels } from '@/lib/content/states'
import type { Db } from '@/lib/db/client'
import type { DocumentChoice } from '@/lib/editor/choice'
import { knownDocuments } from '@/lib/editor/choose'
import type { NamedField, Section } from '@/lib/editor/field-spec'
import { type Opened, openDocument } from '@/lib/editor/open'
import { kindFields, sectionsOf } from '@/lib/editor/sections'
import { type Asked, askedOf } from '@/lib/workflow/asked'

/**
 * Everything the editor of a document begins with. `state`: of what is written, else of what is public, in words;
 * `known`: what the document points at; `path`: where the public reads it. JSON-safe.
 */
export type EditorPage = {
  opened: Opened
  kindLabel: string
  state: string
  /** What the public sees, in words, where that is something else than what is written. */
  online?: string
  path?: string
  /** What was asked about the draft when it came back, or came in. */
  asked?: Asked
  mayCopy: boolean
  title: NamedField
  sections: Section[]
  /** The fields of a chapter, for a kind that has chapters. */
  chapter?: readonly NamedField[]
  known: DocumentChoice[]
  issues: { path: (string | number)[]; message: string }[]
}

const mostKnown = 300

/** Opens a document with its fields; with `check` also what stands in the way of publishing it. Throws what openDocument throws. */
export async function editorPage(db: Db, me: Actor & { name: string }, id: string, check: boolean): Promise<EditorPage> {
  const opened = await openDocument(db, me, id)
  const kind = kindOf(id)
  const pointedAt = [...new Set(references(opened.content).map(({ to }) => to))].slice(0, mostKnown)
  const [known, [self], asked, issues] = await Promise.all([
    knownDocuments(db, pointedAt),
    knownDocuments(db, [id]),
    opened.state ? askedAbout(db, id) : undefined,
    check ? issuesOf(db, id) : [],
  ])
  const isOnline = opened.status !== 'unpublished'
  return asJson({
    opened,
    kindLabel: kinds[kind].label.one,
    state: opened.state ? stateLabels[opened.state] : statusLabels[opened.status],
    ...(opened.state && isOnline && { online: statusLabels[opened.status] }),
    ...(self?.online && self.path && { path: self.path }),
    ...(asked && { asked }),
    mayCopy: can(me, 'document.create'),
    title: fieldOf(kind, 'title'),
    sections: sectionsOf(kind),
    ...chapterOf(kind),
    known,
    issues,
  })
}

async function askedAbout(db: Db, id: string): Promise<Asked | undefined> {
  const document = await db.document.findUnique({ where: { id }, select: { draftVersionId: true } })
  return askedOf(db, id, document?.draftVersionId ?? null)
}

async function issuesOf(db: Db, id: string): Promise<EditorPage['issues']> {
  const document = await db.document.findUnique({ where: { id }, include: { draftVersion: true } })
  const blockers = document ? await blockersOf(db, document) : []
  return blockers
    .filter(({ severity }) => severity === 'block')
    .map(({ path, message }) => ({ path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)), message }))
}

function fieldOf(kind: KindId, name: string): NamedField {
  const field = kindFields[kind].find((field) => field.name === name)
  if (!field) throw new Error(`${kind} has no ${name}`)
  return field
}

function chapterOf(kind: KindId): { chapter?: readonly NamedField[] } {
  const chapters = kindFields[kind].find(({ name }) => name === 'chapters')?.spec
  return chapters?.type === 'groups' ? { chapter: chapters.fields } : {}
}

/** The fields of a kind don't contain themselves, so what is described when asked for can be written out. */
function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
