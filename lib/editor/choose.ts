import { type KindId, kindIds } from '@/lib/content/id'
import { kinds } from '@/lib/content/registry'
import { stateLabels, statusLabels } from '@/lib/content/states'
import type { Db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { PublicStatus, VersionState } from '@/lib/db/generated/enums'
import type { DocumentChoice, TermWords } from '@/lib/editor/choice'

const mostChoices = 20
const newest = 2_000
const mostFound = 500

type Row = {
  id: string
  kind: KindId
  title: string
  draftState: VersionState | null
  status: PublicStatus
  trashedAt: Date | null
  path: string | null
}

/**
 * Documents whose title has all words of `q`, unpublished ones too: first those that start with `q`, then those with a
 * word that does, then by when they changed (where very many fit, of a part of them). Without `q` those that changed
 * last. At most 20; nothing from the trash.
 */
export async function chooseDocuments(db: Db, { q, kinds: only = [] }: { q: string; kinds?: readonly KindId[] }): Promise<DocumentChoice[]> {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10).map(escapeLike)
  const ofKind = only.length > 0 ? Prisma.sql`AND d.kind = ANY(${[...only]})` : Prisma.empty
  const start = `${words.join(' ')}%`
  if (words.length === 0) return changedLast(db, ofKind)
  // Best first, and no further than needed.
  const tiers = [[start], [`% ${start}`], words.map((word) => `%${word}%`)]
  const rows: Row[] = []
  for (const patterns of tiers) {
    if (rows.length === mostChoices) break
    const fits = Prisma.sql`d."trashedAt" IS NULL AND ${Prisma.join(
      patterns.map((pattern) => Prisma.sql`lower(d.title) LIKE ${pattern}`),
      ' AND ',
    )} ${ofKind}`
    // What is common stands among the newest, what is rare is found by its letters: neither reads or sorts all there is.
    rows.push(
      ...(await db.$queryRaw<Row[]>`
        SELECT ${columns} FROM "Document" d
        WHERE d.id IN (
          SELECT d.id FROM (SELECT * FROM "Document" d WHERE true ${ofKind} ORDER BY d."updatedAt" DESC, d.id DESC LIMIT ${newest}) d WHERE ${fits}
          UNION (SELECT d.id FROM "Document" d WHERE ${fits} LIMIT ${mostFound})
        ) AND d.id <> ALL(${rows.map(({ id }) => id)})
        ORDER BY d."updatedAt" DESC, d.id DESC LIMIT ${mostChoices - rows.length}`),
    )
  }
  return rows.map(toChoice)
}

async function changedLast(db: Db, ofKind: Prisma.Sql): Promise<DocumentChoice[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${columns} FROM "Document" d WHERE d."trashedAt" IS NULL ${ofKind} ORDER BY d."updatedAt" DESC, d.id DESC LIMIT ${mostChoices}`
  return rows.map(toChoice)
}

/** Those of the documents that exist, in no particular order, also from the trash: for what a document points at. */
export async function knownDocuments(db: Db, ids: readonly string[]): Promise<DocumentChoice[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`SELECT ${columns} FROM "Document" d WHERE d.id = ANY(${[...ids]})`
  return rows.map(toChoice)
}

/** The document at an address of this site, public (also an old one) or of the redactie, with its anchor. */
export async function documentAt(db: Db, address: string): Promise<DocumentChoice | undefined> {
  const [path = '', anchor] = pathOf(address).split('#')
  const id = editorPath.exec(path)?.[1] ?? (await idAt(db, path))
  const [found] = id ? await knownDocuments(db, [id]) : []
  return found && { ...found, ...(anchor && { anchor }) }
}

const editorPath = new RegExp(`^/redactie/documenten/((?:${kindIds.join('|')})/[a-z0-9-]+)`)
const columns = Prisma.sql`d.id, d.kind, d.title, d."draftState", d.status, d."trashedAt",
  (SELECT r.path FROM "Route" r WHERE r."documentId" = d.id AND r.kind = 'document' ORDER BY length(r.path) LIMIT 1) AS path`

async function idAt(db: Db, path: string): Promise<string | undefined> {
  const route = await db.route.findUnique({ where: { path }, select: { kind: true, documentId: true, target: true } })
  if (route?.kind === 'redirect' && route.target)
    return (await db.route.findUnique({ where: { path: route.target }, select: { documentId: true } }))?.documentId ?? undefined
  return route?.documentId ?? undefined
}

/** Without host and query; "https://www.kis.nl/begrippen/x?y#z" becomes "/begrippen/x#z". */
function pathOf(address: string): string {
  if (!URL.canParse(address, 'https://kis.example')) return ''
  const { pathname, hash } = new URL(address, 'https://kis.example')
  return `${pathname.replace(/(.)\/$/, '$1')}${hash}`
}

function toChoice({ id, kind, title, draftState, status, trashedAt, path }: Row): DocumentChoice {
  const online = status === 'published' || status === 'withdrawn'
  const state = trashedAt ? 'In de prullenbak' : draftState && !online ? stateLabels[draftState] : statusLabels[status]
  return { id, kind, kindLabel: kinds[kind].label.one, title: title || id, state, online, trashed: trashedAt !== null, ...(path && { path }) }
}

/** Every published term of the glossary, with its title, other words and abbreviation. */
export async function glossaryWords(db: Db): Promise<TermWords[]> {
  const rows = await db.document.findMany({
    where: { kind: 'begrip', status: 'published', trashedAt: null },
    select: { id: true, liveVersion: { select: { content: true } } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, liveVersion }) => {
    const { title = '', variants = [], abbreviation } = (liveVersion?.content ?? {}) as { title?: string; variants?: string[]; abbreviation?: string }
    return { id, title, words: [...new Set([title, ...variants, ...(abbreviation ? [abbreviation] : [])])] }
  })
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
