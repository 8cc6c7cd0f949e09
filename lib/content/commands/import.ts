import { isDeepStrictEqual } from 'node:util'
import { type Actor, authorize } from '@/lib/auth/policy'
import { refreshDerived } from '@/lib/content/derived'
import type { ValidDocument } from '@/lib/content/files/check'
import { takeOffline } from '@/lib/content/take-out'
import { readWithdrawal } from '@/lib/content/withdrawal'
import { type LiveItem, writeLive } from '@/lib/content/write-live'
import type { Db, Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { announceChange } from '@/lib/events/channel'
import { recordEvents } from '@/lib/events/record'
import { writeCuration } from '@/lib/search/curation'
import type { CurationContent, CurationName } from '@/lib/search/curation-schema'

/** What an import did. `kept`: changed or taken away in the redactie since the last import, so the file was not taken over. */
type Comparison = { added: string[]; changed: string[]; unchanged: string[]; removed: string[]; kept: string[] }
/**
 * `refreshed`: the content is the same, but what follows from it was not, as after a new release. `curated`: what
 * changed of that which KIS sets about searching.
 */
export type ImportReport = Comparison & { refreshed: string[]; curated: CurationName[] }
export type Progress = (done: number, total: number) => void

const chunkSize = 200

/**
 * Makes the public site say what the content files say: new and changed documents go live, documents whose file is
 * gone are removed. What people took away, wrote or gave another address stays as they left it. All or nothing; doing it
 * again changes nothing. Without `curation` what was set about searching stays as it is.
 */
export async function importContent(
  db: Db,
  actor: Actor,
  files: readonly ValidDocument[],
  progress: Progress = () => {},
  curation?: CurationContent,
): Promise<ImportReport> {
  authorize(actor, 'content.import')
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('content.import'))`
      // First, because the words of documents are analysed with it.
      const curated = curation ? await writeCuration(tx, curation) : []
      const documents = await withGivenSlugs(tx, actor, files)
      const purged = await purgedIds(tx)
      const report = await claimAll(tx, actor, documents, purged)
      // What people threw away for good, or whose address they took, can't be pointed at.
      const missing = (await tx.document.count({ where: { id: { in: report.kept } } })) < report.kept.length
      const wanted = new Set([...report.added, ...report.changed])
      const items: LiveItem[] = documents.filter((document) => wanted.has(document.id))
      await createAll(tx, items)
      for (let done = 0; done < items.length; done += chunkSize) {
        const chunk = items.slice(done, done + chunkSize)
        const versions = await writeLive(tx, actor, chunk, 'Ingelezen uit content/', !missing)
        await recordEvents(
          tx,
          actor,
          chunk.map((item) => ({ type: 'document.published', documentId: item.id, versionId: versions.get(item.id) ?? '' })),
        )
        progress(Math.min(done + chunkSize, items.length), items.length)
      }
      await withdrawRemoved(tx, actor, report.removed)
      const stale = await refreshDerived(tx, [...report.unchanged, ...report.kept])
      if (items.length + report.removed.length + stale.length + curated.length > 0) await announceChange(tx)
      return { ...report, refreshed: stale, curated }
    },
    { timeout: 600_000, maxWait: 10_000 },
  )
}

/** Documents under the address that people gave them, where they did: a file does not undo that. */
async function withGivenSlugs(tx: Tx, actor: Actor, files: readonly ValidDocument[]): Promise<ValidDocument[]> {
  const where = { type: 'document.slugChanged', actor: { not: actor.id } }
  const events = await tx.event.findMany({ where, select: { documentId: true }, distinct: ['documentId'] })
  const ids = events.flatMap(({ documentId }) => documentId ?? [])
  const rows = await tx.document.findMany({ where: { id: { in: ids } }, select: { id: true, slug: true } })
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]))
  return files.map((file) => ({ ...file, slug: slugs.get(file.id) ?? file.slug }))
}

/** What is to be done. Nobody changes it any more until it is done: what is locked is looked at once more. */
async function claimAll(tx: Tx, actor: Actor, documents: readonly ValidDocument[], purged: ReadonlySet<string>): Promise<Comparison> {
  const first = await compare(tx, actor, documents, purged)
  const ids = [...first.added, ...first.changed, ...first.removed]
  const locked = await tx.$queryRaw<unknown[]>`SELECT id FROM "Document" WHERE id = ANY(${ids}) ORDER BY id FOR UPDATE`
  return locked.length > 0 ? compare(tx, actor, documents, purged) : first
}

async function compare(tx: Tx, actor: Actor, documents: readonly ValidDocument[], purged: ReadonlySet<string>): Promise<Comparison> {
  const existing = await tx.document.findMany({ select: known })
  const earlierOf = new Map(existing.map((document) => [document.id, document]))
  // Addresses of what people wrote.
  const taken = new Set(existing.filter((document) => isTheirs(actor, document)).map(({ kind, slug }) => `${kind}/${slug}`))
  const report: Comparison = { added: [], changed: [], unchanged: [], removed: [], kept: [] }
  for (const document of documents) {
    const earlier = earlierOf.get(document.id)
    const gone = !earlier && (purged.has(document.id) || taken.has(`${document.kind}/${document.slug}`))
    report[gone ? 'kept' : compareOne(actor, document, earlier)].push(document.id)
  }
  const wanted = new Set(documents.map((document) => document.id))
  report.removed = existing
    .filter((document) => document.pack && document.liveVersion && !isTheirs(actor, document) && !wanted.has(document.id))
    .map(({ id }) => id)
  return report
}

/** What people threw away, and was removed for good since: it does not come back because its file is still there. */
async function purgedIds(tx: Tx): Promise<Set<string>> {
  const events = await tx.event.findMany({ where: { type: 'document.purged' }, select: { documentId: true }, distinct: ['documentId'] })
  return new Set(events.flatMap(({ documentId }) => documentId ?? []))
}

const known = {
  id: true,
  kind: true,
  pack: true,
  slug: true,
  status: true,
  trashedAt: true,
  withdrawal: true,
  liveVersion: { select: { content: true, author: true } },
} as const
type Known = Prisma.DocumentGetPayload<{ select: typeof known }>

function compareOne(actor: Actor, { pack, slug, content }: ValidDocument, earlier: Known | undefined): Exclude<keyof Comparison, 'removed'> {
  if (!earlier) return 'added'
  if (isTheirs(actor, earlier)) return 'kept'
  const live = earlier.liveVersion
  if (!live) return 'added'
  return earlier.pack === pack && earlier.slug === slug && isDeepStrictEqual(live.content, asJson(content)) ? 'unchanged' : 'changed'
}

/** Whether people of the redactie have decided about it: they wrote what is live, took it away, or threw it away. */
function isTheirs(actor: Actor, { pack, liveVersion, status, trashedAt, withdrawal }: Known): boolean {
  if (trashedAt || (liveVersion && liveVersion.author !== actor.id) || (!liveVersion && pack === null)) return true
  if (status === 'published' || status === 'unpublished') return false
  const by = readWithdrawal(withdrawal)?.by
  return by !== undefined && by !== actor.id
}

/** References may point forward, so all documents exist before the first one refers to another. */
async function createAll(tx: Tx, items: readonly LiveItem[]): Promise<void> {
  await tx.document.createMany({ data: items.map(({ id, kind, slug, pack }) => ({ id, kind, slug, pack })), skipDuplicates: true })
}

async function withdrawRemoved(tx: Tx, actor: Actor, removed: string[]): Promise<void> {
  if (removed.length === 0) return
  await takeOffline(tx, actor, removed, 'Dit document is niet meer opgenomen op het kennisplatform.')
  await recordEvents(
    tx,
    actor,
    removed.map((id) => ({ type: 'document.removed', documentId: id })),
  )
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
