import type { Tx } from '@/lib/db/client'
import { readFileAddress, shortHash } from '@/lib/files/address'
import { assetIdIn } from '@/lib/media/asset-ids'
import type { AssetRow } from '@/lib/media/assets'
import { addressOf } from '@/lib/media/assets'

/** What is wrong with the use of a file in a document. An `issue` stops publication, a `warning` asks to look. */
export type AssetIssue = { path: PropertyKey[]; message: string; severity: 'issue' | 'warning' }

/** A place in the content that names a file: the picture of a figure, or the address of a download. */
type Mention = { path: PropertyKey[]; address: string; id?: string; hash?: string; holder: Record<string, unknown> }

/**
 * Everything that is wrong with the files that a document uses, by place. Asked in the transaction of a publication:
 * what it looked at can't be put in the trash before that commits. `documentId`: the document itself, to see whether
 * another one offers the same PDF, since a file has one address.
 */
export async function blockingAssetIssues(tx: Tx, content: unknown, documentId?: string): Promise<AssetIssue[]> {
  const mentions = mentionsIn(content, [])
  if (mentions.length === 0) return []
  const assets = await readAssets(tx, mentions)
  const elsewhere = documentId === undefined ? new Map<string, string>() : await offeredElsewhere(tx, mentions, documentId)
  return mentions.flatMap((mention) => {
    const asset = assets.find((row) => (mention.id ? row.id === mention.id : isPdfAt(row, mention)))
    const other = elsewhere.get(mention.address)
    const twice = other ? [issue(mention.path, `Dit bestand staat al bij “${other}”. Verwijs naar dat document, of haal het daar weg.`)] : []
    if (asset) return [...twice, ...problemsOf(asset, mention)]
    return mention.id ? [issue(mention.path, 'Deze afbeelding staat niet (meer) in de mediabibliotheek. Kies een andere.')] : twice
  })
}

function mentionsIn(value: unknown, path: PropertyKey[]): Mention[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => mentionsIn(item, [...path, i]))
  if (value === null || typeof value !== 'object') return []
  const holder = value as Record<string, unknown>
  return Object.entries(holder).flatMap(([key, item]) => {
    if (typeof item !== 'string') return mentionsIn(item, [...path, key])
    const id = item.startsWith('/media/') ? assetIdIn(item) : undefined
    const hash = key === 'url' ? readFileAddress(item)?.hash : undefined
    return id ? [{ path: [...path, key], address: item, id, holder }] : hash ? [{ path: [...path, key], address: item, hash, holder }] : []
  })
}

/** Locked against removal until the transaction ends, in one order so that two publications never wait for each other. */
async function readAssets(tx: Tx, mentions: readonly Mention[]): Promise<AssetRow[]> {
  const ids = mentions.flatMap(({ id }) => id ?? [])
  const hashes = mentions.flatMap(({ hash }) => hash ?? [])
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM "Asset" a
    WHERE a.id = ANY(${ids}::uuid[]) OR (a.kind = 'pdf' AND a.hash LIKE ANY(${hashes.map((hash) => `${hash}%`)}))
    ORDER BY a.id FOR SHARE`
  return tx.asset.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: [{ trashedAt: { sort: 'asc', nulls: 'first' } }, { createdAt: 'asc' }],
  })
}

function isPdfAt({ kind, hash }: AssetRow, mention: Mention): boolean {
  return kind === 'pdf' && shortHash(hash) === mention.hash
}

/** The title of the other document that offers a file, by the address of the file. */
async function offeredElsewhere(tx: Tx, mentions: readonly Mention[], documentId: string): Promise<Map<string, string>> {
  const paths = mentions.flatMap(({ hash, address }) => (hash ? address : []))
  if (paths.length === 0) return new Map()
  const routes = await tx.route.findMany({
    where: { path: { in: paths }, kind: 'document', documentId: { not: documentId }, document: { liveVersionId: { not: null } } },
    select: { path: true, document: { select: { title: true } } },
  })
  return new Map(routes.map(({ path, document }) => [path, document?.title ?? '']))
}

function problemsOf(asset: AssetRow, { path, address, holder }: Mention): AssetIssue[] {
  const called = `“${asset.title}”`
  if (asset.trashedAt) return [issue(path, `Het bestand ${called} staat in de prullenbak. Zet het terug, of kies een ander.`)]
  if (asset.state === 'refused') return [issue(path, `Het bestand ${called} is niet bruikbaar. ${asset.problem ?? 'Kies een ander.'}`)]
  if (asset.state === 'processing') return [issue(path, `Het bestand ${called} wordt nog klaargemaakt. Probeer het over een minuut opnieuw.`)]
  return asset.kind === 'pdf'
    ? rightsOf(asset, path, 'warning')
    : [...wrongSize(asset, path, address, holder), ...rightsOf(asset, path, 'issue'), ...consentOf(asset, path)]
}

/** An address or a size that is not that of the picture shows as a gap on the page. */
function wrongSize(asset: AssetRow, path: PropertyKey[], address: string, holder: Record<string, unknown>): AssetIssue[] {
  const fits = address === addressOf(asset) && (holder.width === undefined || (holder.width === asset.width && holder.height === asset.height))
  return fits ? [] : [issue(path, `De gegevens van de afbeelding “${asset.title}” kloppen niet. Kies haar opnieuw.`)]
}

function rightsOf({ title, maker, licence }: AssetRow, path: PropertyKey[], severity: AssetIssue['severity']): AssetIssue[] {
  const missing = [maker ? [] : 'wie de maker is', licence ? [] : 'onder welke licentie je het mag gebruiken'].flat()
  if (missing.length === 0) return []
  return [{ path, severity, message: `Van “${title}” is niet bekend ${missing.join(' en ')}. Vul dat aan in de mediabibliotheek.` }]
}

function consentOf({ title, consent }: AssetRow, path: PropertyKey[]): AssetIssue[] {
  if (consent !== 'onbekend') return []
  return [{ path, severity: 'warning', message: `Van “${title}” is niet bekend of wie erop staat toestemming gaf. Zoek dat uit voordat je publiceert.` }]
}

function issue(path: PropertyKey[], message: string): AssetIssue {
  return { path, message, severity: 'issue' }
}
